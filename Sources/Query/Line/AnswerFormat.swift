/// A form in which answers are written; each is made from the same answer.
public enum AnswerFormat: String, Sendable, CaseIterable {
  case text, json, csv, markdown

  /// The form that a mistyped name most likely means.
  public static func likely(_ typed: String) -> AnswerFormat? {
    closest(to: typed, among: allCases.map(\.rawValue)).flatMap { AnswerFormat(rawValue: $0) }
  }
}
