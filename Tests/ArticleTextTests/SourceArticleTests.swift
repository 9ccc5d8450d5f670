import ArticleText
import Foundation
import Testing

/// The article that Moot was made for; it lies beside the repository and not in it.
@Suite struct SourceArticleTests {
  static let folder = repository.deletingLastPathComponent().appendingPathComponent("shared/seeds")
  static let files: [URL] =
    ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [])
    .filter { $0.pathExtension == "txt" }

  @Test(.enabled(if: !files.isEmpty, "the source article is not beside the repository (../shared/seeds)"))
  func isReadAsPrinted() throws {
    let file = try #require(Self.files.first)
    let article = try Article.read(Array(Data(contentsOf: file)), path: "x.txt", rules: shippedRules.get())
    #expect(article.title?.hasPrefix("Enough Is Enough") == true)
    #expect(article.title?.hasSuffix("Afghanistan") == true)
    #expect(article.author == "Arshad Aziz Malik")
    #expect(article.furnitureTexts == ["Scroll to Top"])
    #expect(article.paragraphs.count == 11)
    #expect(article.sentences.count == 93)
    #expect(article.paragraphs.map(\.sentences.count) == [3, 8, 8, 12, 14, 14, 9, 5, 7, 7, 6])
    #expect(article.text.scalarCount == 10338)
  }
}
