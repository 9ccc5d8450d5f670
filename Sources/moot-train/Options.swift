import FoundationEssentials

/// What is asked for on the command line.
struct Options {
  var out = ""
  var treebanks: [String] = []
  var tests: [String] = []
  var without: String?
  var vectors = ""
  var rounds = 10
  /// Weights to measure, without training.
  var measured: String?

  enum Problem: Error, CustomStringConvertible {
    case usage(String)
    case unreadable(String)

    var description: String {
      switch self {
      case .usage(let what):
        "\(what); use: moot-train --out FILE --vectors DIR [--without FILE] [--test FILE]… [--rounds N] TREEBANK…"
      case .unreadable(let what): what
      }
    }
  }

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        treebanks.append(word)
        continue
      }
      guard let value = rest.popFirst() else { throw Problem.usage("\(word) has no value") }
      switch word {
      case "--out": out = value
      case "--test": tests.append(value)
      case "--without": without = value
      case "--vectors": vectors = value
      case "--measure": measured = value
      case "--rounds":
        guard let number = Int(value), number > 0 else { throw Problem.usage("--rounds \(value) is no number above 0") }
        rounds = number
      default: throw Problem.usage("unknown option \(word)")
      }
    }
    if measured != nil { return }
    if out.isEmpty { throw Problem.usage("no --out, the file to write weights into") }
    if vectors.isEmpty { throw Problem.usage("no --vectors, the folder of word vectors") }
    if treebanks.isEmpty { throw Problem.usage("no treebank (CoNLL-U, unpacked)") }
  }

  /// The documents named in a file, one a line, that nothing is learned from, so that they can be measured on.
  func heldOut() throws -> Set<String> {
    guard let without else { return [] }
    return Set(
      String(decoding: try Self.bytes(of: without), as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
  }

  static func bytes(of path: String) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Problem.unreadable("cannot read \(path); see that the file is there")
    }
  }
}
