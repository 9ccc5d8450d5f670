import ArticleText
import FoundationEssentials
import Glibc
import Lexicon
import Reading
import Syntax

/// Treebanks in, weights out (`scripts/dev/train`).
@main
struct MootTrain {
  static func main() {
    do {
      try train(Options(CommandLine.arguments.dropFirst()))
    } catch let problem as Options.Problem {
      if case .usage = problem { fail(problem, 2) }
      fail(problem, 1)
    } catch {
      fail(error, 1)
    }
  }

  /// So many times all is learned, in an order of its own each time, and the averages added.
  private static let seeds: UInt64 = 3

  private static func fail(_ error: any Error, _ code: Int32) -> Never {
    let line = [UInt8]("moot-train: \(error)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
    exit(code)
  }

  private static func train(_ options: Options) throws {
    let rules = try rules()
    if let measured = options.measured {
      return try report(options, reader(Options.bytes(of: measured)), rules)
    }
    let held = try options.heldOut()
    let sentences = try options.treebanks.flatMap { try Treebank(path: $0).sentences }
    let shown = sentences.filter { !held.contains($0.document) }
    let gold = shown.compactMap { GoldSentence($0, rules: rules) }
    print(
      "\(gold.count) sentences, \(shown.count - gold.count) left out, \(gold.reduce(0) { $0 + $1.words.count }) tokens")
    let words = WordTable(gold, try WordClusters(folder: options.vectors))
    let training = gold.map { $0.found(in: words) }
    let tags = TaggerTraining.jackknifed(training, folds: 4, rounds: 5)
    var tagger = TaggerTraining(training, rounds: options.rounds)
    var parser = ParserTraining(training, tags: tags, rounds: options.rounds, seed: 1)
    for seed in 2...seeds {
      tagger.add(TaggerTraining(training, rounds: options.rounds, seed: seed))
      parser.add(ParserTraining(training, tags: tags, rounds: options.rounds, seed: seed))
    }
    let file = WeightsFile(words: words, tags: tagger.table, parser: parser)
    do {
      try Data(file.bytes).write(to: URL(filePath: options.out))
    } catch {
      throw Options.Problem.unreadable("cannot write \(options.out); see that its folder is there")
    }
    print("\(file.bytes.count) bytes in \(options.out)")
    let reader = try reader(file.bytes)
    try report(options, reader, rules)
    let unseen = sentences.filter { held.contains($0.document) }.compactMap { GoldSentence($0, rules: rules) }
    if !unseen.isEmpty { report("held out", reader, unseen) }
  }

  private static func rules() throws -> TextRules {
    let source = WordSource.embedded
    let text = { (name: String) in String(decoding: source.bytes(of: name) ?? [], as: UTF8.self) }
    return try TextRules(abbreviations: text("abbreviations"), furniture: text("furniture"))
  }

  /// A reader of the weights just learned.
  private static func reader(_ bytes: [UInt8]) throws -> SyntaxReader {
    // The reader reads weights where they lie for good.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    guard let weights = SyntaxWeights(staticBytes: UnsafeRawBufferPointer(copy)) else {
      throw Options.Problem.unreadable("the weights just written cannot be read back")
    }
    return SyntaxReader(weights)
  }

  private static func report(_ options: Options, _ reader: SyntaxReader, _ rules: TextRules) throws {
    for path in options.tests {
      report(path, reader, try Treebank(path: path).sentences.compactMap { GoldSentence($0, rules: rules) })
    }
  }

  private static func report(_ name: String, _ reader: SyntaxReader, _ gold: [GoldSentence]) {
    print("\(name): \(Evaluation(reader, on: gold).summary)")
    print("  without marks: \(Evaluation(reader, on: gold, marks: false).summary)")
    print("  with the treebank's tags: \(Evaluation(reader, on: gold, goldTags: true).summary)")
  }
}
