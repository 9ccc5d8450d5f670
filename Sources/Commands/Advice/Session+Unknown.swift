import ArgumentGraph
import Query

extension Session {
  /// Why a stage begins with no command, and what to try. What is advised takes the place of what is marked, or is a
  /// line of its own.
  func unknownCommand(_ call: Call, isPiped: Bool) -> Failure {
    let message = "no command \"\(call.name)\""
    func failure(_ advice: String, marking count: Int = 0) -> Failure {
      let last = count == 0 ? call.place.range : call.arguments[count - 1].place.range
      return Failure(message, advice: advice, at: call.place.range.lowerBound..<last.upperBound)
    }
    if let (term, count) = mendedQualifier(call) { return failure("did you mean \(term)?", marking: count) }
    if let (id, count) = mendedID(call) { return failure("did you mean \(id)?", marking: count) }
    if let parted = partedName(call.name) { return failure("did you mean \(parted)?") }
    if let (advice, count) = adviceOfWords(call, isPiped: isPiped) { return failure(advice, marking: count) }
    let names =
      isPiped
      ? QueryStage.all.map(\.name) + CommandTable.all.map(\.name)
      : CommandTable.all.map(\.name) + QueryStage.all.map(\.name)
    if let near = closest(to: call.name, among: names) { return failure("did you mean \(near)?") }
    if !call.arguments.isEmpty, !isPiped, let line = guess(call.source) {
      return failure(line, marking: call.arguments.count)
    }
    if isPiped { return failure("help stages lists what can stand after |; for a word: (\(call.name))") }
    if call.arguments.isEmpty, graph.statementCount > 0, let side = graph.sides(like: call.name).first {
      return failure("did you mean by:\(side.quotedIfNeeded)?")
    }
    // Several words may be meant as they stand; options and the like are no words.
    let words = call.arguments.compactMap { if case .word(let word) = $0.kind { word } else { nil } }
    let isPlain = words.count == call.arguments.count && words.count < 3
    return failure("to search: find \(([call.name] + (isPlain ? words : [])).joined(separator: " "))")
  }

  /// `by=Kabul` and `by Kabul`, with the colon they should have, and how many arguments belong to them. A mistyped
  /// value is mended at once: the advice has to work.
  private func mendedQualifier(_ call: Call) -> (term: String, count: Int)? {
    guard let key = Qualifier.Key(rawValue: call.name.lowercased()) else { return nil }
    let skipped = call.arguments.first?.kind == .equals ? 1 : 0
    guard let value = call.arguments.dropFirst(skipped).first?.text else { return nil }
    let count = skipped + 1
    func term(_ value: String?) -> (term: String, count: Int)? {
      value.map { (Qualifier(key, $0).description, count) }
    }
    switch key {
    case .by, .guess, .via:
      if graph.side(named: value) != nil { return term(value) }
      var name = value
      for (more, argument) in call.arguments.dropFirst(count).prefix(5).enumerated() {
        guard let word = argument.text else { break }
        name += " " + word
        if graph.side(named: name) != nil { return (Qualifier(key, name).description, count + more + 1) }
      }
      return term(graph.sides(like: value).first ?? (graph.statementCount == 0 ? value : nil))
    case .role, .is, .links, .stance, .frame:
      let values = ValueMeanings.of(key).map(\.value)
      return term(values.contains(value) ? value : closest(to: value, among: values))
    case .about: return term(graph.statementCount == 0 || hasSubject(value) ? value : wordLike(value))
    case .in: return term(IDPattern(value) != nil || ArticleID(value) != nil ? value : nil)
    case .verb: return term(value)
    }
  }

  /// `top5` and `premisesA1.3`, with the space they should have.
  private func partedName(_ name: String) -> String? {
    let names = CommandTable.all.map(\.name) + QueryStage.all.map(\.name)
    guard let start = names.filter({ name.lowercased().hasPrefix($0) }).max(by: { $0.count < $1.count }) else {
      return nil
    }
    let rest = String(name.dropFirst(start.count))
    let isID = IDPattern(rest).map { !graph.statements(matching: $0).isEmpty } ?? false
    return Int(rest) != nil || isID ? "\(start) \(rest)" : nil
  }

  /// An id with another sign in it, or in small letters, and how many arguments belong to it.
  private func mendedID(_ call: Call) -> (id: String, count: Int)? {
    var (typed, end, count) = (call.name, call.place.range.upperBound, 0)
    for argument in call.arguments {
      guard argument.place.range.lowerBound == end else { break }
      typed += argument.place.source
      end = argument.place.range.upperBound
      count += 1
    }
    guard typed.contains(where: \.isNumber) else { return nil }
    return graph.id(like: typed).map { ($0, count) }
  }

  /// What the list of words that people try says, and how many arguments belong to the words.
  private func adviceOfWords(_ call: Call, isPiped: Bool) -> (advice: String, count: Int)? {
    let following = call.arguments.prefix(2).map { if case .word(let word) = $0.kind { word } else { "" } }
    for count in (0...following.count).reversed() where !following.prefix(count).contains("") {
      let words = ([call.name] + following.prefix(count)).joined(separator: " ")
      guard let entry = AdviceWords.entry(words) else { continue }
      let fitting = entry.advised.first { !isPiped || $0.canBePiped }
      guard let advised = fitting else {
        if entry.advised.isEmpty, !isPiped, let line = guess(call.source) { return (line, call.arguments.count) }
        continue
      }
      let rest = call.arguments.dropFirst(count)
      if rest.isEmpty, let alone = entry.alone {
        let line = alone.replacing(" ID", with: " \(exampleID)").replacing(" X", with: " \(cast.first.asArgument)")
        return ("did you mean \(isPiped && !alone.canBePiped ? advised : line)?", count)
      }
      let isCommand = CommandTable.command(named: advised.firstWord) != nil && QueryStage.named(advised) == nil
      let hasWords = rest.contains {
        if case .word(let word) = $0.kind { !isCommand || AdviceWords.saysNothing(word) } else { false }
      }
      if !isPiped, hasWords || (!isCommand && rest.contains { $0.kind == .equals }), let line = guess(call.source) {
        return (line, call.arguments.count)
      }
      return (advised.hasPrefix("help ") ? advised : "did you mean \(advised)?", count)
    }
    return nil
  }
}

extension String {
  /// Whether it can stand after a pipe: a stage, a term, or a command that shows what comes to it.
  fileprivate var canBePiped: Bool {
    firstWord.contains(":") || QueryStage.named(firstWord) != nil
      || CommandTable.command(named: firstWord)?.takesPipe ?? false
  }
}

extension Call {
  /// As typed, as far as its parts are known.
  var source: String { ([name] + arguments.map { $0.place.source }).joined(separator: " ") }
}
