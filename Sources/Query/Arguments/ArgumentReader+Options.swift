extension ArgumentReader {
  /// The text of `--name TEXT` or `--name=TEXT`; `nil` where the option is not given.
  public mutating func option(_ name: String) throws(QueryError) -> Placed<String>? {
    guard let index = arguments.firstIndex(where: { $0.optionName == name }) else { return nil }
    let argument = arguments.remove(at: index)
    if case .option(let option) = argument.kind, let value = option.value {
      return Placed(value, at: argument.place)
    }
    guard arguments.indices.contains(index), let text = arguments[index].text else {
      throw QueryError("--\(name) needs a value", at: argument.place, advice: "write \(usage)")
    }
    return Placed(text, at: arguments.remove(at: index).place)
  }

  /// The whole number of `--name N`.
  public mutating func number(option name: String) throws(QueryError) -> Int? {
    guard let text = try option(name) else { return nil }
    guard let number = Int(text.value) else {
      throw QueryError("--\(name) needs a whole number", at: text.place, advice: "write \(usage)")
    }
    return number
  }

  /// Whether `--name` is given.
  public mutating func flag(_ name: String) throws(QueryError) -> Bool {
    guard let index = arguments.firstIndex(where: { $0.optionName == name }) else { return false }
    let argument = arguments.remove(at: index)
    if case .option(let option) = argument.kind, option.value != nil {
      throw QueryError("--\(name) takes no value", at: argument.place, advice: "write --\(name)")
    }
    return true
  }

  /// Refuses what options are left; `known` are those the command has.
  public func rejectOptions(known: [String] = []) throws(QueryError) {
    guard let argument = arguments.first(where: { $0.optionName != nil }), let name = argument.optionName
    else { return }
    let likely = closest(to: name, among: known).map { "did you mean --\($0)?" }
    throw QueryError(
      "\(command) has no option --\(name)", at: argument.place,
      advice: likely ?? formatAdvice(forOption: name) ?? "write \(usage)")
  }
}
