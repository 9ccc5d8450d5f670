import Foundation
import Lexicon
import Reading
import Testing

@Suite struct EmbeddedTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Lexicon/Words").standardized

  @Test func everyListInTheFolderIsBuiltIn() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".tsv") }
    #expect(files.count > 20)
    for file in files {
      let name = String(file.dropLast(4))
      let built = try #require(WordSource.embedded.bytes(of: name), "no block for \(file) in CData/words.c")
      #expect(built == Array(try Data(contentsOf: Self.folder.appending(path: file))), "\(file) is out of date")
    }
  }

  @Test func everyListNamesItsSourceAndLicence() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".tsv") }
    for file in files {
      let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
      let head = text.prefix { $0 != "\t" }
      #expect(head.hasPrefix("# "), "\(file)")
      #expect(head.contains("Source: "), "\(file)")
      #expect(head.contains("Licence: "), "\(file)")
    }
  }

  @Test func aListThatIsNotBuiltInIsNone() {
    #expect(WordSource.embedded.bytes(of: "recipes") == nil)
  }

  @Test func theHeadOfAListStatesTheColumnsThatAreRead() throws {
    _ = try Lexicon.embedded()
    let bytes = try #require(WordSource.embedded.bytes(of: "countries"))
    let head = String(decoding: bytes, as: UTF8.self)
    #expect(head.contains("# Columns: name, status, names, capitals, adjectives, nouns, governments, ambiguous."))
  }
}
