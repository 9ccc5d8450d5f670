extension FrontMatter {
  /// Reads the YAML between the fences; lines in errors are those of the file, whose first is the opening fence.
  init(yaml: ArraySlice<UInt8>) throws(ArticleError) {
    self.init()
    do throws(YAMLProblem) {
      var reader = FrontMatterReader(events: try YAMLEvents(yaml))
      self = try reader.read()
    } catch {
      throw .frontMatter(line: error.line + 2, problem: error.problem)
    }
  }
}

/// Builds front matter from YAML events.
struct FrontMatterReader {
  private let events: YAMLEvents
  private var matter = FrontMatter()
  private var seen: Set<String> = []

  init(events: YAMLEvents) { self.events = events }

  mutating func read() throws(YAMLProblem) -> FrontMatter {
    var event = try events.next()
    if event == .documentStart { event = try events.next() }
    if event == .end || event == .scalar("", isPlain: true) { return matter }
    guard event == .mappingStart else { throw fault("lines of the form “key: value” are needed") }
    event = try events.next()
    while event != .mappingEnd {
      guard case .scalar(let key, _) = event else { throw fault("a key must be a plain word") }
      try readValue(of: key)
      event = try events.next()
    }
    guard try events.next() == .end else { throw fault("a second document") }
    return matter
  }

  private func fault(_ problem: String) -> YAMLProblem { YAMLProblem(line: events.line, problem: problem) }

  private mutating func readValue(of key: String) throws(YAMLProblem) {
    let name = key.lowercased()
    guard seen.insert(name).inserted else { throw fault("“\(key)” is given twice") }
    switch name {
    case "title": matter.title = try text(of: key)
    case "author": matter.author = try text(of: key)
    case "date": matter.date = try text(of: key)
    case "parties": matter.parties = try parties()
    default: if let value = try otherValue() { matter.other.append((key, value)) }
    }
  }

  /// A plain value, or a list of them joined by commas.
  private func text(of key: String) throws(YAMLProblem) -> String? {
    let event = try events.next()
    switch event {
    case .scalar(let value, let isPlain): return value.isEmpty || isPlain && isNull(value) ? nil : value
    case .sequenceStart: return try names(of: key).joined(separator: ", ")
    default: throw fault("“\(key)” must be one line of text", event)
    }
  }

  /// The rest of a list of plain values.
  private func names(of key: String) throws(YAMLProblem) -> [String] {
    var names: [String] = []
    while true {
      let event = try events.next()
      switch event {
      case .scalar(let name, _): names.append(name)
      case .sequenceEnd: return names
      default: throw fault("“\(key)” must be a list of names", event)
      }
    }
  }

  private func parties() throws(YAMLProblem) -> [(name: String, aliases: [String])] {
    let event = try events.next()
    switch event {
    case .mappingStart: return try partyMapping()
    case .sequenceStart:
      var parties: [(name: String, aliases: [String])] = []
      while true {
        let event = try events.next()
        switch event {
        case .scalar(let name, _): parties.append((name, []))
        case .mappingStart: parties += try partyMapping()
        case .sequenceEnd: return parties
        default: throw fault("a party must be a name", event)
        }
      }
    case .scalar(let value, let isPlain) where value.isEmpty || isPlain && isNull(value): return []
    default: throw fault("“parties” must be names with their aliases, or a list of names", event)
    }
  }

  /// The rest of a mapping from names to aliases.
  private func partyMapping() throws(YAMLProblem) -> [(name: String, aliases: [String])] {
    var parties: [(name: String, aliases: [String])] = []
    while true {
      let event = try events.next()
      if event == .mappingEnd { return parties }
      guard case .scalar(let name, _) = event else { throw fault("a party must be a name", event) }
      let value = try events.next()
      switch value {
      case .scalar(let alias, let isPlain):
        parties.append((name, alias.isEmpty || isPlain && isNull(alias) ? [] : [alias]))
      case .sequenceStart: parties.append((name, try names(of: name)))
      default: throw fault("“\(name)” must have a list of aliases", value)
      }
    }
  }

  /// libyaml's time grows with the square of the depth.
  private static let deepest = 32

  /// A plain value; anything nested is passed over.
  private func otherValue() throws(YAMLProblem) -> String? {
    var depth = 0
    while true {
      let event = try events.next()
      switch event {
      case .scalar(let value, _): if depth == 0 { return value }
      case .mappingStart, .sequenceStart:
        depth += 1
        guard depth <= Self.deepest else { throw fault("a value is nested more than \(Self.deepest) deep") }
      case .mappingEnd, .sequenceEnd:
        depth -= 1
        if depth == 0 { return nil }
      case .alias, .end, .documentStart: throw fault("a value is needed", event)
      }
    }
  }

  private func isNull(_ value: String) -> Bool { value == "~" || value == "null" }

  private func fault(_ problem: String, _ event: YAMLEvent) -> YAMLProblem {
    if case .alias(let name) = event { return fault("“*\(name)” is not followed; write the value out") }
    return fault(problem)
  }
}
