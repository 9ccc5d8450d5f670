import Testing

@testable import Query

@Suite struct LexerTests {
  private func kinds(_ line: String, _ arguments: [String] = []) throws -> [Token.Kind] {
    try Lexer.lex(line, arguments: arguments).tokens.map(\.kind)
  }

  @Test func wordsAreSeparatedByAnyWhiteSpace() throws {
    #expect(try kinds("go A4.3") == [.word("go"), .word("A4.3")])
    #expect(try kinds("go\u{A0}toll\u{2003}lock\ttax") == [.word("go"), .word("toll"), .word("lock"), .word("tax")])
    #expect(try kinds("   ") == [])
  }

  @Test func onlyDoubleQuotesQuoteAndAnyClosesAny() throws {
    #expect(try kinds("find \"the toll\"") == [.word("find"), .quoted("the toll")])
    #expect(try kinds("find “the toll”") == [.word("find"), .quoted("the toll")])
    #expect(try kinds("find “the toll\"") == [.word("find"), .quoted("the toll")])
    #expect(try kinds("find ”the toll“") == [.word("find"), .quoted("the toll")])
    #expect(
      try kinds("find Sudmark's 'toll' can’t") == [
        .word("find"), .word("Sudmark's"), .word("'toll'"), .word("can’t"),
      ])
  }

  @Test func quotesProtectMarksAndDoubleThemselves() throws {
    #expect(try kinds("\"a | b # (c) -d\"") == [.quoted("a | b # (c) -d")])
    #expect(try kinds("\"he said \"\"no\"\"\"") == [.quoted("he said \"no\"")])
    #expect(try kinds("\"\"") == [.quoted("")])
  }

  @Test func commentsBeginAtAWord() throws {
    #expect(try kinds("# go A4.3") == [])
    #expect(try kinds("#!/usr/bin/env moot") == [])
    #expect(try kinds("go A4.3 # there") == [.word("go"), .word("A4.3")])
    #expect(try kinds("load notes#2.txt") == [.word("load"), .word("notes#2.txt")])
  }

  @Test func theDotOfSqliteIsDropped() throws {
    #expect(try kinds(".help go") == [.word("help"), .word("go")])
    #expect(try kinds("load .hidden ../x.txt") == [.word("load"), .word(".hidden"), .word("../x.txt")])
    #expect(try kinds("../x.txt") == [.word("../x.txt")])
  }

  @Test func marksNeedNoSpace() throws {
    #expect(
      try kinds("$k=(by:Kabul)|top 5") == [
        .variable("k"), .equals, .open, .keyed(Keyed(key: "by", value: "Kabul")), .close, .pipe, .word("top"),
        .word("5"),
      ])
    #expect(try kinds("party N = a, b") == [.word("party"), .word("N"), .equals, .word("a"), .comma, .word("b")])
    #expect(try kinds("expect count >= 3") == [.word("expect"), .word("count"), .word(">="), .word("3")])
  }

  @Test func aDashTouchesItsTerm() throws {
    #expect(
      try kinds("-toll -(a) -\"x\" cross-border load -") == [
        .negation, .word("toll"), .negation, .open, .word("a"), .close, .negation, .quoted("x"), .word("cross-border"),
        .word("load"), .word("-"),
      ])
  }

  @Test func optionsTakeTheirValueAfterAnEqualsSign() throws {
    #expect(
      try kinds("quiz --n 8 --seed=7 --force") == [
        .word("quiz"), .option(Option(name: "n")), .word("8"), .option(Option(name: "seed", value: "7")),
        .option(Option(name: "force")),
      ])
    #expect(try kinds("x --file=\"a b\"") == [.word("x"), .option(Option(name: "file", value: "a b"))])
    #expect(try kinds("x --file=http://a") == [.word("x"), .option(Option(name: "file", value: "http://a"))])
  }

  @Test func aColonMakesAKeyOfLettersOnly() throws {
    #expect(
      try kinds("by:“many in Sudmark” 10:30 http://a.example/b:c") == [
        .keyed(Keyed(key: "by", value: "many in Sudmark")), .word("10:30"),
        .keyed(Keyed(key: "http", value: "//a.example/b:c")),
      ])
  }

  @Test func argumentsAreOnePiece() throws {
    #expect(
      try kinds("load $1 by:$2 out/$1.md", ["a b|c", "x y"]) == [
        .word("load"), .argument("a b|c"), .keyed(Keyed(key: "by", value: "x y")), .argument("out/a b|c.md"),
      ])
    #expect(try kinds("find \"$1 billion\"") == [.word("find"), .quoted("$1 billion")])
  }

  @Test func theRestOfSayStandsAsItIs() throws {
    #expect(try kinds("say It’s \"so\" | # - $1") == [.word("say"), .raw("It’s \"so\" | # - $1")])
    #expect(try kinds("expect is \"a | b\"") == [.word("expect"), .word("is"), .raw("\"a | b\"")])
    #expect(try kinds("expect is:claim # x") == [.word("expect"), .keyed(Keyed(key: "is", value: "claim"))])
    #expect(try kinds("tell say #") == [.word("tell"), .word("say")])
  }

  @Test func openQuotesAndBackslashesContinue() throws {
    #expect(try Lexer.lex("find \"the toll").incomplete == .openQuote(at: 5))
    #expect(try Lexer.lex("find toll \\").incomplete == .backslash)
    #expect(try Lexer.lex("find toll \\\n").incomplete == .backslash)
    let joined = try Lexer.lex("find toll \\\nlock \"a\nb\"")
    #expect(joined.incomplete == nil)
    #expect(joined.tokens.map(\.kind) == [.word("find"), .word("toll"), .word("lock"), .quoted("a\nb")])
    #expect(try Lexer.lex("# open \" and \\").incomplete == nil)
    #expect(try Lexer.lex("say one \\\ntwo").tokens.last?.kind == .raw("one two"))
  }

  @Test func positionsCountScalars() throws {
    let tokens = try Lexer.lex("é🙂 “ö”").tokens
    #expect(tokens.map(\.range) == [0..<2, 3..<6])
  }
}
