import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let quiz = Command(
    "quiz", .teach, usage: "quiz [T1…] [--n 8] [--seed 7] | quiz resume",
    "ask questions whose keys are read off the graph",
    details: """
      The same seed gives the same quiz on the same articles. T1 whose claim it is; T2 which claim a premise is given \
      for; T3 which claim an answer answers; T4 what a side does not assert (a guess, an if-part); T5 which words show a \
      link; T6 which reporting words keep a distance; T7 who acts, by the words alone; T8 what loses its reason. \
      Keys rest on links found or reviewed, and on holders read with confidence 0.8 or more, or set by hand. What has \
      two defensible answers is left out: there may be fewer than --n. Without T1 to T8 they come in turn. At a \
      terminal one question comes at a time; `quiz resume` goes on at the first not answered, then at those skipped.
      """,
    after: "Butchart et al. 2009",
    takes: [
      .optional([.either([[.keyword("resume")], [.many(.choice("T1…", QuizTemplate.allCases.map(\.name)))]])])
    ],
    options: ["n", "seed"],
    examples: [
      Example("quiz", "eight questions, and the keys apart"),
      Example("quiz --n 4 --seed 3", "four others"),
      Example("quiz T1 --n 3", "only whose claim it is"),
      Example("quiz resume", "what was not answered yet", after: ["quiz --n 3"]),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    let number = try session.quizNumber(&arguments, "n", 1...QuizState.most)
    let seed = try session.quizNumber(&arguments, "seed", 0...Int.max)
    if arguments.keyword("resume") {
      try arguments.finish()
      guard number == nil, seed == nil else {
        throw Failure("quiz resume takes no number and no seed", advice: "write quiz resume, or quiz --n 8 --seed 7")
      }
      return try session.resumedQuiz(invocation)
    }
    let templates = try arguments.quizTemplates()
    try arguments.finish()
    let quiz = try session.quiz(number ?? 8, of: templates, seed: seed ?? 7, invocation)
    session.quizState = QuizState(quiz: quiz)
    return session.asked(quiz, Array(quiz.items.indices), invocation)
  }
}

extension Session {
  fileprivate func quizNumber(
    _ arguments: inout ArgumentReader, _ name: String, _ range: ClosedRange<Int>
  ) throws -> Int? {
    guard let number = try arguments.number(option: name) else { return nil }
    guard range.contains(number) else {
      let wanted = range.upperBound == .max ? "of \(range.lowerBound) or more" : "from 1 to \(range.upperBound)"
      throw Failure("--\(name) takes a number \(wanted), not \(number)", advice: "write quiz --n 8 --seed 7")
    }
    return number
  }

  fileprivate func quiz(
    _ number: Int, of templates: [QuizTemplate], seed: Int, _ invocation: Invocation
  ) throws -> Quiz {
    let quiz = Quiz(
      number, of: templates, seed: seed, on: graph, counting: settings.links, by: try loadedLexicon(),
      stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    return quiz
  }

  fileprivate func resumedQuiz(_ invocation: Invocation) throws -> Reply {
    guard let state = quizState else { throw Failure("no quiz was begun", advice: "quiz begins one") }
    let old = state.quiz
    guard try quiz(old.asked, of: old.templates, seed: old.seed, invocation) == old else {
      throw Failure(
        "articles, links or settings have changed since the quiz began, and its questions with them",
        advice: "\(old.line(seed: old.seed)) begins it anew")
    }
    let open = state.open
    guard !open.isEmpty else {
      throw Failure("every question is answered", advice: "\(old.line(seed: old.seed + 1)) asks others")
    }
    return asked(old, open, isResumed: true, invocation)
  }

  /// Some of the questions: all of them with their keys, or at a terminal one at a time.
  fileprivate func asked(_ quiz: Quiz, _ places: [Int], isResumed: Bool = false, _ invocation: Invocation) -> Reply {
    let questions = graph.questions(of: quiz)
    let shown = places.map { questions[$0] }
    let selection = Selection(places.flatMap { quiz.items[$0].about })
    var reply = Reply(
      Answer(
        title(of: quiz, places.count, isResumed: isResumed), sections: shown.map(\.asked) + keys(to: shown),
        notes: notes(on: quiz),
        ids: selection.statements.map(graph.id), count: places.count, of: "questions"),
      selection: selection)
    if invocation.context.isAttended, !places.isEmpty {
      let answers = quizState?.answers ?? Array(repeating: nil, count: questions.count)
      reply.effect = .quiz(QuizRun(questions: questions, places: places, answers: answers))
    }
    return reply
  }

  private func keys(to questions: [QuizQuestion]) -> [Section] {
    guard !questions.isEmpty else { return [] }
    var section = Section("Keys", rows: questions.map(\.keyed), indent: 2)
    section.isKey = true
    return [section]
  }

  private func title(of quiz: Quiz, _ count: Int, isResumed: Bool) -> TextLine {
    let letters = graph.articleIDs.map(\.description).listed()
    guard isResumed else {
      return TextLine(text: "Quiz, seed \(quiz.seed): \(count.of("question")) on \(letters)")
    }
    return TextLine(
      text: "Quiz, seed \(quiz.seed), goes on: \(count) of \(quiz.items.count.of("question")) on \(letters) left")
  }

  private func notes(on quiz: Quiz) -> [TextLine] {
    var notes: [TextLine] = []
    if quiz.items.count < quiz.asked {
      let places = quiz.leftOut.reduce(0) { $0 + $1.count }
      let items = quiz.safe == 0 ? "No safe item" : quiz.safe.of("safe item")
      // Of very many places only some are looked at, and the numbers are theirs.
      let looked = quiz.isSample ? ", of those looked at" : ""
      notes.append(
        TextLine(
          text: "\(items) for the \(quiz.asked) asked; \(places.of("place")) left out\(looked)"
            + (places > 0 ? ":" : ".")))
      notes += quiz.leftOut.map { TextLine([.number($0.count), .text($0.doubt.inWords)], indent: 2) }
      if quiz.leftOut.contains(where: { $0.doubt == .suggested }) {
        notes.append(TextLine([.text("Accepted and added links make more:"), .command("links:suggested")]))
      }
    }
    notes.append(
      TextLine(text: "Links: \(settings.links == .all ? LinksCounted.found.inWords : settings.links.inWords)."))
    return notes
  }
}

extension Quiz {
  /// What to type for a quiz of its kind.
  fileprivate func line(seed: Int) -> String {
    let forms = templates == QuizTemplate.allCases ? "" : templates.map { $0.name + " " }.joined()
    return "quiz \(forms)--n \(asked) --seed \(seed)"
  }
}

extension ArgumentReader {
  /// The forms of question that are named, in the order of help; all where none is.
  fileprivate mutating func quizTemplates() throws -> [QuizTemplate] {
    var named: [QuizTemplate] = []
    while let text = nextText() {
      guard let template = QuizTemplate(named: text.value) else {
        throw Failure(
          "no form of question \"\(text.value)\"", advice: "forms are T1 to T8: help quiz", at: text.place.range)
      }
      named.append(template)
    }
    return named.isEmpty ? QuizTemplate.allCases : QuizTemplate.allCases.filter(named.contains)
  }
}

extension QuizDoubt {
  fileprivate var inWords: String {
    switch self {
    case .confidence: "whose holder or link is not read surely enough"
    case .unclearHolder: "whose sentence does not name its holder beyond doubt"
    case .pronoun: "where a pronoun stands for who or what is meant"
    case .suggested: "that rest on a suggested link, or on one that does not count"
    case .severalRight: "to which two answers could be right"
    case .noOptions: "for which no wrong answer is surely wrong"
    case .words: "whose words are too few, too many, or no clause"
    case .notPlain: "that are asked, guessed, conditional or conceded"
    }
  }
}
