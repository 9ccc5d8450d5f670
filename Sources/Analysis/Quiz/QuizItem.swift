import ArgumentGraph
import ArticleText

/// A sentence of an article with the words in it that a question is about.
public struct QuizPassage: Sendable, Equatable {
  public let article: ArticleID
  /// Its id, without a part.
  public let sentence: StatementID
  public let span: Span
  /// The words it is about, in the order of the text.
  public let marks: [Span]
}

/// What may be chosen.
public enum QuizOption: Sendable, Equatable {
  case voice(Handle<Voice>)
  case statement(Handle<Statement>)
  case passage(QuizPassage)
  case words([Span], ArticleID)
  /// No words of the text show the link.
  case noWords
  /// The words name nobody who acts.
  case nobody
}

/// One question with its options, exactly one of them right, and what to show once it is answered.
public struct QuizItem: Sendable, Equatable {
  /// The words that decide it, with their sentence; empty spans where it is decided by words that are not there.
  public struct Deciding: Sendable, Equatable {
    public let article: ArticleID
    public let sentence: StatementID
    public let spans: [Span]
  }

  public let template: QuizTemplate
  /// The statements it is about, the one asked of first.
  public let about: [Handle<Statement>]
  /// The link that the key rests on.
  public let link: Handle<Link>?
  /// The side whose claims are asked for, in T3 and T4.
  public let holder: Handle<Voice>?
  /// What is shown with the question.
  public let passages: [QuizPassage]
  public let options: [QuizOption]
  /// Its place among the options.
  public let key: Int
  public let deciding: Deciding
  /// A sentence nearby with which it is otherwise.
  public let contrast: Handle<Statement>?

  /// The letters of the options: "a", "b" …
  public var letters: [String] { Self.letters(options.count) }

  static func letters(_ count: Int) -> [String] { Array("abcd").prefix(count).map(String.init) }
}

/// An item whose options stand in the order in which they were found, the right one first.
struct QuizDraft {
  var template: QuizTemplate
  var about: [Handle<Statement>]
  var link: Handle<Link>?
  var holder: Handle<Voice>?
  var passages: [QuizPassage] = []
  var right: QuizOption
  var wrong: [QuizOption]
  var deciding: QuizItem.Deciding
  var contrast: Handle<Statement>?

  /// Puts the options in an order of chance, at most four.
  func item(_ random: inout SplitMix64) -> QuizItem {
    let order = random.shuffled(Array(0...min(wrong.count, 3)))
    let options = [right] + wrong
    return QuizItem(
      template: template, about: about, link: link, holder: holder, passages: passages,
      options: order.map { options[$0] }, key: order.firstIndex(of: 0) ?? 0, deciding: deciding, contrast: contrast)
  }
}
