/// Tells the cells of one line one after the other, each with a label that its kind and its place decide.
struct PlainReading {
  /// The label of words that have none of their own.
  let fallback: String
  /// The number of its row, where the line begins with one.
  private(set) var rowNumber: String?
  private(set) var lines: [PlainLine] = []
  /// Words of ours that are not told yet.
  private var phrase = ""
  /// Whether they name a relation: "attacks".
  private var isRelation = false
  /// Whether what was told last is a line to type.
  private var isAfterCommand = false

  init(_ line: TextLine, fallback: String) {
    self.fallback = fallback
    if line.cells.count == 1, case .label(let word) = line.cells[0] {
      lines = [PlainLine("Section", word)]
      return
    }
    for place in line.cells.indices { tell(line, place) }
    flush()
  }

  private mutating func tell(_ line: TextLine, _ place: Int) {
    let next = place + 1 < line.cells.count ? line.cells[place + 1] : nil
    let previous = place > 0 ? line.cells[place - 1] : nil
    switch line.cells[place] {
    case .text(let text):
      // In help a line to type has its meaning beside it.
      if place == 1, next == nil, case .command? = previous, text.first == " ", !text.hasSuffix(":") {
        lines.append(PlainLine("Meaning", text.singleSpaced.withoutEllipsis))
      } else {
        tell(text: text, isGlued: line.isGlued(place), after: previous)
      }
    case .number(let number, _): add("\(number)")
    case .fraction(let part, let whole, _): add("\(part) of \(whole)")
    case .label(let word): tell(label: word, before: next)
    case .id(let id): tell(id: id, before: next, isLast: place + 2 >= line.cells.count)
    case .holder(let name): tell(holder: name, previous, next)
    case .quote(let words): tell(words: words, isMarked: false, after: previous)
    case .marked(let words): tell(words: words, isMarked: true, after: previous)
    case .link(let link):
      flush()
      lines.append(link.plain)
    case .command(let command): tell(command: command)
    case .usage(let usage):
      flush()
      lines.append(PlainLine("Usage", usage.usageInWords))
    }
  }

  private mutating func add(_ words: String, isGlued: Bool = false) {
    // A bar stands between two parts of a line.
    if let part = words.afterPrefix("| ") { return add("  " + part) }
    // So does a semicolon before a label of what comes next.
    if words.hasSuffix(":"), let mark = words.lastIndex(of: ";"), !words[mark...].dropLast().contains(":") {
      return add(words[..<mark] + "  " + words[mark...].dropFirst().drop { $0 == " " })
    }
    let words = phrase.hasSuffix(":") ? words.drop { $0 == " " } : words[...]
    phrase += (phrase.isEmpty || isGlued || phrase.hasSuffix("(") ? "" : " ") + words
  }

  private mutating func flush() {
    if !phrase.isEmpty { isAfterCommand = false }
    let label = isRelation && fallback == PlainText.other ? "Relation" : fallback
    lines += PlainLine.lines(phrase, fallback: label)
    (phrase, isRelation) = ("", false)
  }

  private mutating func tell(text: String, isGlued: Bool, after previous: Cell?) {
    guard phrase.isEmpty, let previous, case .command = previous, let last = lines.last else {
      return add(text, isGlued: isGlued)
    }
    // What narrows the line to type goes with it.
    guard text.hasPrefix("(") else { return add(text) }
    lines[lines.count - 1].value = last.value + ", " + text.unwrapped
  }

  private mutating func tell(label: String, before next: Cell?) {
    let word = label.singleSpaced
    // "a." goes before an answer to choose, "1 a." before a key.
    if word.hasSuffix("."), word.count <= 5 {
      flush()
      return add((word.first?.isNumber == true ? "Key: " : "Choice: ") + word.dropLast() + ",")
    }
    switch next {
    case .text, .quote, .marked, .number, .fraction, .command:
      flush()
      add(word.hasSuffix(":") ? word : word + ":")
    default:
      add(word)
      isRelation = !word.hasSuffix(":")
    }
  }

  private mutating func tell(id: String, before next: Cell?, isLast: Bool) {
    switch next {
    case .holder: lines.append(PlainLine(lead() ?? "Statement", id.restatementInWords))
    case .quote, .marked: if let lead = lead() { lines.append(PlainLine(lead, id.restatementInWords)) }
    case .text(let words) where isLast && lines.isEmpty && phrase.isEmpty && (words.first?.isLetter ?? false):
      add(id.restatementInWords + ":")
    default: add(id.restatementInWords)
    }
  }

  private mutating func tell(holder name: String, _ previous: Cell?, _ next: Cell?) {
    switch (previous, next) {
    case (.id, _): lines.append(PlainLine("Holder", name))
    case (_, .quote), (_, .marked):
      flush()
      lines.append(PlainLine("Holder", name))
    default: add(name)
    }
  }

  private mutating func tell(words: String, isMarked: Bool, after previous: Cell?) {
    if let choice = phrase.afterPrefix("Choice: ") {
      phrase = ""
      return lines += PlainLine.quotation("\(choice) \(words)", label: "Choice", isMarked: isMarked)
    }
    var label = "Words"
    if case .id(let id) = previous, lines.last?.value != id.restatementInWords { label = id }
    if phrase.hasSuffix(":") { label = lead() ?? label } else { flush() }
    lines += PlainLine.quotation(words, label: label, isMarked: isMarked)
  }

  private mutating func tell(command: String) {
    let words = phrase.unwrapped
    if !lines.isEmpty, isAfterCommand, phrase.isEmpty || ["or", "and", "then"].contains(words) {
      lines[lines.count - 1].value += (words.isEmpty ? "," : " " + words) + " " + command.singleSpaced
      phrase = ""
      return
    }
    let isOpen = phrase.count { $0 == "(" } > phrase.count { $0 == ")" }
    let command = isOpen && command.hasSuffix(")") ? String(command.dropLast()) : command
    let label = lead(isOnlyLabel: true) ?? "Type"
    let isPattern = command.contains("…") || command.contains("[")
    lines.append(PlainLine(label == "rows" ? "Type" : label, isPattern ? command.usageInWords : command.singleSpaced))
    isAfterCommand = true
  }

  /// What is said before an id, words or a line to type, as their label; it is told before them where it is no label.
  private mutating func lead(isOnlyLabel: Bool = false) -> String? {
    let parts = phrase.partsBetweenWideSpaces
    guard let last = parts.last else { return nil }
    if lines.isEmpty, parts.count == 1, last.allSatisfy(\.isNumber) {
      rowNumber = last
      phrase = ""
      return nil
    }
    let words = last.unwrapped.drop { $0 == "(" }
    let isShort = words.split(separator: " ").count <= 3 && words.allSatisfy { $0.isLetter || $0 == " " }
    guard last.hasSuffix(":") || (isShort && !isRelation && !isOnlyLabel), words.labelAndValue == nil, !words.isEmpty
    else {
      flush()
      return nil
    }
    phrase = parts.dropLast().joined(separator: "  ")
    flush()
    return words.withCountAside
  }
}

extension String {
  /// `A10.6 (= A4.7)` as "A10.6, restates A4.7".
  fileprivate var restatementInWords: String {
    let (id, restates, _) = Cell.parts(ofID: self)
    guard let restates else { return self }
    return "\(id), restates \(restates)"
  }
}
