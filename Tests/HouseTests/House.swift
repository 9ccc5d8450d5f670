import Foundation

/// The sources as they lie on disk.
enum House {
  /// Every target under Sources, in the order of the house: each imports only what stands above it.
  static let order = [
    "CDigest", "CYAML", "CStemmer", "CEditLine",
    "ArticleText", "Lexicon", "CData", "Syntax", "ArgumentGraph", "Reading", "Semantics", "Analysis", "Query",
    "Interchange", "Rendering", "Commands", "LineEditing", "Shell", "moot", "moot-train",
  ]

  /// Libraries of the system, one target each; they stand above all.
  static let systemLibraries: Set<String> = ["CDigest", "CYAML", "CStemmer", "CEditLine"]

  /// What comes with the toolchain and may be imported anywhere.
  static let toolchain: Set<String> = ["Glibc", "Musl", "FoundationEssentials", "Synchronization"]

  static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)
  }

  static func entries(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: top.appendingPathComponent(folder).path).sorted()
  }

  /// The Swift files below a folder, by their paths from the top.
  static func swiftFiles(_ folder: String) -> [String] {
    let files = FileManager.default.enumerator(atPath: top.appendingPathComponent(folder).path)
    let paths = files?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The modules that a file imports.
  static func imports(_ text: String) -> [String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import") else { return nil }
      let before = words[..<place]
      guard before.allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0) }) else {
        return nil
      }
      let rest = words[(place + 1)...].drop { kinds.contains($0) }
      return rest.first.map { String($0.prefix { $0 != "." }) }
    }
  }
}
