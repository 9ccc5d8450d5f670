import Lexicon
import Reading
import Testing

@Suite struct LexiconErrorTests {
  func message(_ table: String, _ text: String) -> String {
    let bytes = Array(text.utf8)
    let source = WordSource { $0 == table ? bytes : nil }.falling(back: .embedded)
    do {
      _ = try Lexicon(source)
      return "read without a fault"
    } catch {
      return "\(error)"
    }
  }

  @Test func aWrongCountOfColumnsNamesTheLine() {
    #expect(
      message("reporting-verbs", "# our verbs\nsay\tneutral\tthat\tsaid said\nmoot\tneutral\n")
        == "reporting-verbs.tsv:3: 2 columns where 4 are needed (lemma, stance, flags, forms); "
        + "separate columns with one tab and write - for an empty one")
  }

  @Test func anUnknownStanceListsTheKnownOnes() {
    #expect(
      message("reporting-verbs", "say\tloud\tthat\t-\n")
        == "reporting-verbs.tsv:1: unknown stance \"loud\"; "
        + "use one of: factive, neutral, committed, mental, distancing")
  }

  @Test func anUnknownFlagListsTheKnownOnes() {
    #expect(
      message("reporting-nouns", "claim\tneutral\tthat,loudly\t-\n").hasPrefix(
        "reporting-nouns.tsv:1: unknown flag \"loudly\"; use some of: reactive, denies, np, that, bare, "))
  }

  @Test func aWeightThatIsNoNumberIsRefused() {
    #expect(
      message("argument-weights", "claim\tfirst\thigh\twhy\n")
        == "argument-weights.tsv:1: weight \"high\" is no number; write one such as 0.8 or -1.2")
    #expect(
      message("argument-weights", "claim\tfirstly\t1\twhy\n").hasPrefix(
        "argument-weights.tsv:1: unknown sign \"firstly\"; use one of: therefore, because, "))
  }

  @Test func aCertaintyOutOfRangeIsRefused() {
    #expect(
      message("connectives", "because\tbecause\tany\t7\tnone\n")
        == "connectives.tsv:1: certainty \"7\" is no number from 0 to 1; write one such as 0.8")
  }

  @Test func aPatternBeginsWithAWord() {
    #expect(
      message("perspective", "X's view\tholder\n")
        == "perspective.tsv:1: a pattern begins with a word; "
        + "write the words before X, or list it as a reporting noun")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let source = WordSource { $0 == "hedges" ? [0x61, 0xFF] : nil }.falling(back: .embedded)
    #expect(throws: LexiconError(file: "hedges.tsv", problem: "not valid UTF-8", advice: "save it as UTF-8")) {
      try Lexicon(source)
    }
  }

  @Test func aMissingListIsNamed() {
    #expect(throws: LexiconError.self) { try Lexicon(WordSource { _ in nil }) }
    do {
      _ = try Lexicon(WordSource { _ in nil })
    } catch {
      #expect(
        "\(error)" == "reporting-verbs.tsv: no such word list; put it beside the other lists, or leave words unset")
    }
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreRead() throws {
    let bytes = Array("\u{FEFF}# verbs\r\n\r\nmoot\tneutral\tthat\t-\r\n".utf8)
    let lexicon = try Lexicon(WordSource { $0 == "reporting-verbs" ? bytes : nil }.falling(back: .embedded))
    #expect(lexicon.reportingVerb(form: "mooted")?.verb.lemma == "moot")
    #expect(lexicon.reportingVerb(form: "said") == nil)
  }
}
