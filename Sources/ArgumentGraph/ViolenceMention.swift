import ArticleText
import Lexicon

/// A place where a text speaks of violence: with which words, in which form, and whom it names there.
public struct ViolenceMention: Hashable, Sendable {
  /// How the words put it: "raided", "was raided", "the raid" (Trew 1979).
  public enum Form: String, Sendable, CaseIterable {
    case active, passive, nominal
  }

  /// The words of violence.
  public var words: Span
  public var form: Form
  public var kind: ViolenceWord.Kind
  /// The words that name who acts, in the same sentence; `nil` where none do.
  public var agent: Span?
  /// The words that name who suffers it.
  public var victim: Span?
  /// The statement in which it stands; `nil` between statements.
  public var statement: Handle<Statement>?

  public init(
    words: Span, form: Form, kind: ViolenceWord.Kind, agent: Span? = nil, victim: Span? = nil,
    statement: Handle<Statement>? = nil
  ) {
    self.words = words
    self.form = form
    self.kind = kind
    self.agent = agent
    self.victim = victim
    self.statement = statement
  }
}
