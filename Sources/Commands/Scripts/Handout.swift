import ArgumentGraph

/// A lesson on paper: what a class is given, and apart from that what answers it.
///
/// An answer is what other sections of a view ask for (`Section.isKey`), what answers an `ask`, and every view that
/// follows a `pause`, up to the next words or question. Words straight after an answer go with it, unless they ask
/// something or lead on to a view.
struct Handout: Equatable {
  /// What stands on the page of the class, in order.
  enum Piece: Equatable {
    case heading(String)
    case words(String)
    case view(LessonView)
    /// A view of which the keys stand with the answers.
    case task(LessonView, number: Int)
    case question(String, number: Int)
    /// Room to write; what is written there is answered under the number, if there is one.
    case room(number: Int?)
  }

  /// What answers one number.
  struct Key: Equatable {
    enum Part: Equatable {
      case view(LessonView)
      case words(String)
    }
    let number: Int
    /// The heading under which it is asked.
    let heading: String?
    var parts: [Part]
  }

  struct Source: Equatable {
    let id: String
    let title: String
    let author: String?
    let note: String?
  }

  let title: String
  let sources: [Source]
  private(set) var page: [Piece] = []
  private(set) var keys: [Key] = []

  // MARK: Where it stands while it is made

  private var heading: String?
  private var isAfterPart = true
  private var isAfterPause = false
  /// Whether the last key may go on.
  private var isKeyOpen = false
  /// Whether words have asked something that nothing answers yet, nor leaves room for.
  private var isAsked = false
  /// Lines that have changed the map since a pause, and wait for a view.
  private var changes: [String] = []

  /// - Complexity: linear in the steps and their rows.
  init(_ steps: [LessonStep], named name: String, of graph: ArgumentGraph) {
    sources = graph.articles.map(Source.init)
    var rest = steps[...]
    let first = steps.firstIndex { if case .words = $0 { true } else { false } }
    if let first, case .words(let text) = steps[first], !text.isNumbered {
      let (sentence, more) = text.firstSentence
      title = sentence.withoutFullStop
      let before = steps[..<first].filter { $0 != .part }
      rest = (before + (more.isEmpty ? [] : [.words(more)]) + steps[(first + 1)...])[...]
      isAfterPart = false
    } else {
      title = name
    }
    while let step = rest.popFirst() { add(step, before: rest) }
    settle()
  }

  private mutating func add(_ step: LessonStep, before rest: ArraySlice<LessonStep>) {
    switch step {
    case .part:
      settle()
      isAfterPart = true
    case .pause: isAfterPause = true
    case .change(let line): if isAfterPause { changes.append(line) }
    case .words(let text): add(words: text, before: rest)
    case .question(let question, let key):
      settle()
      open([.view(key)])
      page.append(.question(question, number: keys.count))
    case .view(let view):
      if view.asks {
        settle()
        open([.view(view)])
        page.append(.task(view, number: keys.count))
      } else if isAfterPause {
        var view = view
        view.lines = changes + view.lines
        changes = []
        answer(.view(view))
      } else {
        page.append(.view(view))
        isKeyOpen = false
        if !view.isPassage { isAsked = false }
      }
    }
  }

  private mutating func add(words text: String, before rest: ArraySlice<LessonStep>) {
    if text.isNumbered || isAfterPart && text.isHeading {
      settle()
      let (sentence, more) = text.isNumbered ? text.firstSentence : (text, "")
      heading = sentence.withoutFullStop
      page.append(.heading(sentence.withoutFullStop))
      isAsked = sentence.last == "?"
      if !more.isEmpty { say(more) }
    } else if (isKeyOpen || isAfterPause && isAsked) && !text.isQuestion && !rest.isLedTo {
      answer(.words(text))
    } else {
      say(text)
    }
    isAfterPart = false
  }

  private mutating func say(_ text: String) {
    if isKeyOpen || isAfterPause { settle() }
    page.append(.words(text))
    isAsked = isAsked || text.isQuestion
  }

  /// Adds to the open key; opens one, with room to write, where none is.
  private mutating func answer(_ part: Key.Part) {
    if isKeyOpen {
      keys[keys.count - 1].parts.append(part)
    } else {
      open([part])
      page.append(.room(number: keys.count))
    }
  }

  private mutating func open(_ parts: [Key.Part]) {
    keys.append(Key(number: keys.count + 1, heading: heading, parts: parts))
    (isKeyOpen, isAsked) = (true, false)
  }

  /// Leaves room for what was asked and not answered; what follows is a matter of its own.
  private mutating func settle() {
    if isAsked { page.append(.room(number: nil)) }
    (isAsked, isAfterPause, isKeyOpen) = (false, false, false)
    changes = []
  }
}

extension Handout.Source {
  fileprivate init(_ loaded: LoadedArticle) {
    let article = loaded.article
    id = "\(loaded.id)"
    title = article.title ?? article.path?.lastComponent ?? "pasted text"
    author = article.author
    note = article.frontMatter.other.first { $0.key == "note" }?.value
  }
}

extension ArraySlice<LessonStep> {
  /// Whether a view or a question comes before any other words.
  fileprivate var isLedTo: Bool {
    for step in self {
      switch step {
      case .pause, .change: continue
      case .view, .question: return true
      case .words, .part: return false
      }
    }
    return false
  }
}

extension String {
  /// "1. Who speaks?"
  fileprivate var isNumbered: Bool {
    let rest = drop { $0.isASCII && $0.isNumber }
    return (count - 2..<count).contains(rest.count) && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
  }

  /// Whether it ends as no sentence does.
  fileprivate var isHeading: Bool { last.map { !".?!:;,…\"”)".contains($0) } ?? false }

  /// "Which claim? Write its id."
  fileprivate var isQuestion: Bool { last == "?" || contains("? ") }

  fileprivate var withoutFullStop: String { hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self }

  /// Its first sentence, with the number before it, and what follows.
  fileprivate var firstSentence: (String, String) {
    var place = startIndex
    if isNumbered, let space = firstIndex(of: " ") { place = space }
    while let end = self[place...].firstIndex(where: { ".?!".contains($0) }) {
      place = index(after: end)
      let rest = self[place...]
      if rest.first == " ", rest.dropFirst().first.map({ $0.isUppercase || "\"“".contains($0) }) ?? false {
        return (String(self[..<place]), String(rest.dropFirst()))
      }
    }
    return (self, "")
  }
}
