/// A form in which answers are written; each is made from the same answer.
public enum AnswerFormat: String, Sendable, CaseIterable {
  case text, json, csv, markdown
}
