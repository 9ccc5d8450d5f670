import Query

extension Session {
  /// What is expected at the cursor, for the right-hand edge; `nil` within a word and where there is nothing to say.
  public func hint(for line: String, at cursor: Int) -> String? {
    guard let place = CursorPlace(endOf: String(decoding: line.utf8.prefix(cursor), as: UTF8.self)) else { return nil }
    if place.word.hasSuffix(":"), let key = Qualifier.Key(rawValue: place.word.dropLast().lowercased()) {
      return ValueMeanings.hint(key)
    }
    guard place.word.isEmpty, cursor > 0 else { return nil }
    if place.pieces.last == .option("format") {
      return AnswerFormat.allCases.map(\.rawValue).joined(separator: " | ")
    }
    switch place.stage {
    case .opening:
      if place.isAfterPipe { return "STAGE" }
      return place.isAssigned ? "SELECTION" : nil
    case .selection: return selectionHint(place)
    case .call(let name): return callHint(name, place)
    }
  }

  private func selectionHint(_ place: CursorPlace) -> String {
    if place.pieces.last?.wantsTerm ?? place.isInGroup { return place.isInGroup ? "TERMS )" : "TERM" }
    if place.pieces == [.variable], !place.isInGroup, !place.isAfterPipe, !place.isAssigned {
      return "[= SELECTION] [TERMS] [| STAGE]"
    }
    return "[TERMS] [| STAGE]" + (place.isInGroup ? " )" : "")
  }

  private func callHint(_ name: String, _ place: CursorPlace) -> String? {
    guard let call = declaration(of: name, at: place) else { return nil }
    if place.pieces.isEmpty {
      let name = call.usage.prefix { $0 != " " }
      return call.usage == name ? nil : String(call.usage.dropFirst(name.count).drop { $0 == " " })
    }
    if place.pieces.last?.wantsTerm ?? false, call.parameters.contains(where: \.takesStatements) { return "TERM" }
    let expected = expectation(call.parameters, after: place.pieces)
    guard !expected.ways.isEmpty else { return nil }
    let options = call.options.filter { !place.pieces.contains(.option($0)) }.map { "[--\($0)]" }
    let parts = [expected.hint].compactMap { $0 } + options
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
