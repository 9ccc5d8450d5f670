import Analysis
import ArgumentGraph
import ArticleText
import Rendering

extension ArgumentGraph {
  /// The questions of a quiz as they are shown.
  func questions(of quiz: Quiz) -> [QuizQuestion] {
    quiz.items.enumerated().map { question($1, number: $0 + 1) }
  }

  private func question(_ item: QuizItem, number: Int) -> QuizQuestion {
    let letters = item.letters
    let options = zip(letters, item.options).map { letter, option in
      Row(line(option, after: "\(letter)."))
    }
    var decides = TextLine(deciding(item))
    decides.indent = 2
    let contrast = item.contrast.map { other in
      line(other, indent: 2, before: [.text("by contrast:")], whole: true)
    }
    let right = "\(letters[item.key])."
    var key = line(item.options[item.key], after: right)
    key.cells.insert(.text("No:"), at: 0)
    var keyed = TextLine([.number(number), .label(right)] + deciding(item) + [.text("(\(item.template.name))")])
    keyed.hang = 2
    return QuizQuestion(
      number: number,
      asked: Section(
        TextLine([.number(number), .text(asked(item))]), rows: shown(item) + options, indent: 2),
      letters: letters, key: item.key, right: [Row(TextLine([.text("Right.")] + deciding(item)))],
      wrong: [Row(lines: [key, decides] + [contrast].compactMap(\.self))],
      keyed: Row(lines: [keyed] + [contrast].compactMap(\.self)), id: id(item.about[0]))
  }

  // MARK: The question

  private func asked(_ item: QuizItem) -> String {
    switch item.template {
    case .holder: return "Whose claim stands between the asterisks?"
    case .premise: return "Which of these claims is this given to support?"
    case .answer: return "Which claim of \(sideName(item)) does this answer?"
    case .notAsserted:
      let name = sideName(item)
      return item.holder.map { kind(of: $0) == .author } ?? false
        ? "In which sentence does \(name) NOT assert what stands between the asterisks?"
        : "In which sentence is \(name) NOT reported to say what stands between the asterisks?"
    case .cue:
      let (premise, target) = (id(item.about[0]), id(item.about[1]))
      let isReason = item.link.map { kind(of: $0) == .support } ?? true
      return "Which words show that \(premise) is " + (isReason ? "a reason for" : "said against") + " \(target)?"
    case .distance: return "Between the asterisks: which words keep the author at a distance from what they report?"
    case .actor: return "Who does the deed between the asterisks, by these words alone?"
    case .fall: return "Suppose this is rejected. Which claim loses the reason given for it?"
    }
  }

  private func sideName(_ item: QuizItem) -> String {
    guard let holder = item.holder else { return "" }
    if item.template == .notAsserted { return name(of: holder) }
    return party(of: holder).map { self[$0].name } ?? name(of: holder)
  }

  private func shown(_ item: QuizItem) -> [Row] {
    switch item.template {
    case .premise, .answer, .fall: [Row(line(item.about[0], whole: true))]
    case .cue where item.passages.count == 1:
      item.about.map { Row(line($0, whole: true)) } + item.passages.map { Row(line($0, marks: false)) }
    default: item.passages.map { Row(line($0)) }
    }
  }

  // MARK: Options and keys

  private func line(_ option: QuizOption, after letter: String) -> TextLine {
    switch option {
    case .voice(let voice): TextLine([.label(letter), .holder(name(of: voice))])
    case .statement(let statement): line(statement, before: [.label(letter)], whole: true)
    case .passage(let passage): line(passage, before: [.label(letter)])
    case .words(let spans, let article): TextLine([.label(letter), .quote("\"\(words(spans, in: article))\"")])
    case .noWords: TextLine([.label(letter), .text("no words: the reader must see it")])
    case .nobody: TextLine([.label(letter), .text("nobody: these words do not say")])
    }
  }

  private func line(_ passage: QuizPassage, before: [Cell] = [], marks: Bool = true) -> TextLine {
    TextLine(before + [.id("\(passage.sentence)"), .marked(text(passage, marks: marks))])
  }

  /// The sentence with its marked words between asterisks.
  private func text(_ passage: QuizPassage, marks: Bool) -> String {
    guard marks, let text = article(passage.article)?.article.text else {
      return words([passage.span], in: passage.article)
    }
    var out = ""
    var end = passage.span.start
    for mark in passage.marks.sorted() where mark.start >= end && mark.end <= passage.span.end {
      out += text[Span(end, mark.start)] + "*" + text[mark] + "*"
      end = mark.end
    }
    out += text[Span(end, passage.span.end)]
    return out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What decides the question: the words, and where they stand; or that there are none.
  private func deciding(_ item: QuizItem) -> [Cell] {
    let place = Cell.id("\(item.deciding.sentence)")
    let quoted = Cell.quote("\"\(words(item.deciding.spans, in: item.deciding.article))\"")
    let link = item.link.map { [linkCell($0)] } ?? []
    switch item.template {
    case .holder where item.deciding.spans.isEmpty: return [place, .text("no words give it to anybody else")]
    case .cue where item.deciding.spans.isEmpty:
      return [place] + link + [.text("no word says so: a reader saw it")]
    case .actor where item.options[item.key] == .nobody: return [place, quoted, .text("stands without who does it")]
    case _ where item.deciding.spans.isEmpty: return [place] + link + [.text("a reader saw it")]
    default: return [place, quoted]
    }
  }
}
