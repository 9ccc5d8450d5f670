import ArticleText
import FoundationEssentials
import Lexicon
import Reading
import Syntax

/// Treebanks in, weights out: `moot-train --out FILE [--without FILE] [--test FILE]… TREEBANK…`
@main
struct MootTrain {
  static func main() throws {
    let options = try Options(CommandLine.arguments.dropFirst())
    let source = WordSource.embedded
    let text = { (name: String) in String(decoding: source.bytes(of: name) ?? [], as: UTF8.self) }
    let rules = try TextRules(abbreviations: text("abbreviations"), furniture: text("furniture"))
    let held = try options.heldOut()
    var training: [GoldSentence] = []
    var skipped = 0
    for path in options.treebanks {
      let sentences = try Treebank(path: path).sentences.filter { !held.contains($0.document) }
      let gold = sentences.compactMap { GoldSentence($0, rules: rules) }
      skipped += sentences.count - gold.count
      training += gold
    }
    print("\(training.count) sentences, \(skipped) left out, \(training.reduce(0) { $0 + $1.words.count }) tokens")
    let tags = TaggerTraining.jackknifed(training, folds: 4, rounds: options.rounds)
    let tagger = TaggerTraining(training, rounds: options.rounds)
    let parser = ParserTraining(training, tags: tags, rounds: options.rounds)
    let relations = RelationTraining(training, tags: tags, rounds: options.rounds)
    let file = WeightsFile(
      tables: [tagger.table, parser.table, relations.table], limits: [52_000, 200_000, 90_000])
    try Data(file.bytes).write(to: URL(filePath: options.out))
    print("\(file.bytes.count) bytes in \(options.out)")
    try options.report(file.bytes, rules: rules)
  }
}

/// What is asked for on the command line.
struct Options {
  var out = ""
  var treebanks: [String] = []
  var tests: [String] = []
  var without: String?
  var rounds = 10

  enum Problem: Error { case usage(String) }

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)[...]
    while let word = rest.popFirst() {
      switch word {
      case "--out": out = rest.popFirst() ?? ""
      case "--test": tests.append(rest.popFirst() ?? "")
      case "--without": without = rest.popFirst()
      case "--rounds": rounds = rest.popFirst().flatMap { Int($0) } ?? 0
      default: treebanks.append(word)
      }
    }
    guard !out.isEmpty, !treebanks.isEmpty, rounds > 0 else {
      throw Problem.usage(
        "moot-train --out FILE [--without FILE] [--test FILE] [--rounds N] TREEBANK… (CoNLL-U, unpacked)")
    }
  }

  /// The documents named in a file, one a line, that nothing is learned from, so that they can be measured on.
  func heldOut() throws -> Set<String> {
    guard let without else { return [] }
    let text = String(decoding: try Data(contentsOf: URL(filePath: without)), as: UTF8.self)
    return Set(text.split(whereSeparator: \.isNewline).map(String.init))
  }

  /// Measures the weights just written on the test treebanks.
  func report(_ bytes: [UInt8], rules: TextRules) throws {
    let held = try heldOut()
    // The reader reads weights where they lie for good.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    guard let weights = SyntaxWeights(staticBytes: UnsafeRawBufferPointer(copy)) else {
      throw Problem.usage("the weights just written cannot be read back")
    }
    let reader = SyntaxReader(weights)
    for path in tests {
      let gold = try Treebank(path: path).sentences.compactMap { GoldSentence($0, rules: rules) }
      print("\(path): \(Evaluation(reader, on: gold).summary)")
    }
    guard !held.isEmpty else { return }
    let gold = try treebanks.flatMap { try Treebank(path: $0).sentences }.filter { held.contains($0.document) }
      .compactMap { GoldSentence($0, rules: rules) }
    print("held out: \(Evaluation(reader, on: gold).summary)")
  }
}
