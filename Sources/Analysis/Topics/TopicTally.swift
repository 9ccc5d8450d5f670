import ArgumentGraph

/// Counts stems over statements that come in the order of the text.
struct TopicTally {
  /// Gives the stem and the lower-case form of a word, or `nil` for one that names no subject.
  typealias Subject = (String) -> (stem: String, form: String)?

  private struct Stem {
    let stem: String
    var statements: [Handle<Statement>] = []
    var paragraphs = 0
    /// The last paragraph it was counted for.
    var lastParagraph = 0
    /// Its forms, in the order in which they were met.
    var forms: [Int] = []
  }

  private struct Form {
    let word: String
    var count = 0
  }

  private var stems: [Stem] = []
  private var forms: [Form] = []
  private var stemNumbers: [String: Int] = [:]
  private var formNumbers: [String: Int] = [:]
  /// Words as printed, so that each is folded and stemmed once; `nil` for those that name no subject.
  private var known: [String: (stem: Int, form: Int)?] = [:]

  private var statement: Handle<Statement>?
  private var paragraph: StatementID?
  private var paragraphNumber = 0

  /// Starts on a statement; `id` says in which paragraph it stands.
  mutating func begin(_ statement: Handle<Statement>, paragraph id: StatementID) {
    self.statement = statement
    let isSame = paragraph.map { $0.article == id.article && $0.paragraph == id.paragraph && !id.isAdded } ?? false
    if !isSame { paragraphNumber += 1 }
    paragraph = id
  }

  mutating func count(_ word: String, as subject: Subject) {
    guard let statement, let (stem, form) = numbers(of: word, subject) else { return }
    forms[form].count += 1
    if stems[stem].statements.last != statement { stems[stem].statements.append(statement) }
    if stems[stem].lastParagraph != paragraphNumber {
      stems[stem].lastParagraph = paragraphNumber
      stems[stem].paragraphs += 1
    }
  }

  func entries(minimum: Int) -> [Topics.Entry] {
    stems.filter { $0.statements.count >= minimum && $0.paragraphs >= 2 }.map { stem in
      var name = stem.forms[0]
      for form in stem.forms where forms[form].count > forms[name].count { name = form }
      let rarity = Self.binaryLogarithm(Double(paragraphNumber + 1) / Double(stem.paragraphs))
      return Topics.Entry(
        topic: Topic(stem: stem.stem, name: forms[name].word), statements: stem.statements,
        weight: Double(stem.statements.count) * rarity)
    }
  }

  private mutating func numbers(of word: String, _ subject: Subject) -> (stem: Int, form: Int)? {
    if let numbers = known[word] { return numbers }
    let numbers = subject(word).map { subject in
      let stem = stemNumbers[subject.stem] ?? stems.count
      if stem == stems.count { stems.append(Stem(stem: subject.stem)) }
      stemNumbers[subject.stem] = stem
      let form = formNumbers[subject.form] ?? forms.count
      if form == forms.count {
        forms.append(Form(word: subject.form))
        stems[stem].forms.append(form)
      }
      formNumbers[subject.form] = form
      return (stem: stem, form: form)
    }
    known[word] = .some(numbers)
    return numbers
  }

  /// Straight lines between the powers of two: the same on every machine, and near enough to put topics in order.
  private static func binaryLogarithm(_ value: Double) -> Double {
    Double(value.exponent) + value.significand - 1
  }
}

extension ArgumentGraph {
  /// Passes the words of a statement on, as printed; those of one added by hand are cut at what is no letter.
  func forEachWord(of statement: Handle<Statement>, _ body: (String) -> Void) {
    guard let article = self[statement].id.article.flatMap({ article($0) })?.article else {
      for word in (self[statement].words ?? "").split(whereSeparator: { !$0.isLetter }) { body(String(word)) }
      return
    }
    for token in tokenRanges(of: statement).joined() where article.tokens[token].kind == .word {
      let bytes = article.tokens[token].bytes
      body(String(decoding: article.text.bytes[Int(bytes.lowerBound)..<Int(bytes.upperBound)], as: UTF8.self))
    }
  }
}
