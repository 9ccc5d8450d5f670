import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct FramingTests {
  private static let framing = Result { Framing(try Lexicon(.embedded).frames) }

  @Test(arguments: [
    ("the toll is a threat to the harvest", "problem"),
    ("The levy is unjust because it starves the poor.", "cause moral"),
    ("It [Sudmark] must negotiate", "remedy"),
    ("the drought, it stems from the dam, has killed barges", "problem cause"),
    ("\"Negotiations\" were held", "remedy"),
    ("The barge’s gate was painted blue", ""),
    ("", ""),
  ])
  func wordsTellTheElements(text: String, elements: String) throws {
    #expect(try Self.framing.get().elements(of: text).map(\.rawValue).joined(separator: " ") == elements)
  }

  @Test func everyElementHasWords() throws {
    let words = try Lexicon(.embedded).frames.all
    for element in FrameElement.allCases { #expect(words.count { $0.entry == element } > 20) }
  }
}
