/// What Package.swift says of its targets, read as text: the compiler checks no order among them.
struct Manifest {
  struct Target {
    let kind: String
    let name: String
    let path: String?
    /// Targets of this package.
    let dependencies: [String]
    /// Products of other packages.
    let products: [String]

    var isTest: Bool { kind == "testTarget" }
  }

  let targets: [Target]

  init(_ text: String) {
    let code = text.split(separator: "\n").map { line in
      line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
    }.joined(separator: "\n")
    let list = code.range(of: "  targets: [").map { code[$0.upperBound...] } ?? ""
    var targets: [Target] = []
    for kind in ["systemLibrary", "target", "executableTarget", "testTarget"] {
      var rest = list
      while let start = rest.range(of: ".\(kind)(") {
        let (body, after) = Self.enclosed(rest[start.upperBound...], "(", ")")
        rest = after
        targets.append(Self.target(kind, body))
      }
    }
    self.targets = targets
  }

  /// Everything that a target reaches through its dependencies.
  func reach(of name: String) -> Set<String> {
    var reached: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      for target in targets where target.name == next {
        reached.formUnion(target.products)
        waiting += target.dependencies.filter { reached.insert($0).inserted }
      }
    }
    return reached
  }

  private static func target(_ kind: String, _ body: Substring) -> Target {
    var products: [String] = []
    var own = ""
    if let list = body.range(of: "dependencies: [") {
      var rest = enclosed(body[list.upperBound...], "[", "]").body
      while let product = rest.range(of: ".product(") {
        own += rest[..<product.lowerBound]
        let (inner, after) = enclosed(rest[product.upperBound...], "(", ")")
        products += quoted(inner).prefix(1)
        rest = after
      }
      own += rest
    }
    let path = body.range(of: "path: ").flatMap { quoted(body[$0.upperBound...]).first }
    return Target(
      kind: kind, name: quoted(body).first ?? "", path: path, dependencies: quoted(own[...]), products: products)
  }

  /// What stands before the bracket that closes one already open, and what stands after it.
  private static func enclosed(
    _ text: Substring, _ open: Character, _ close: Character
  ) -> (body: Substring, after: Substring) {
    var depth = 1
    for place in text.indices {
      if text[place] == open { depth += 1 }
      if text[place] == close { depth -= 1 }
      if depth == 0 { return (text[..<place], text[text.index(after: place)...]) }
    }
    return (text, "")
  }

  private static func quoted(_ text: Substring) -> [String] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }
}

extension Substring {
  /// Where a piece stands first.
  func range(of piece: String) -> Range<Index>? {
    guard let start = indices.first(where: { self[$0...].hasPrefix(piece) }) else { return nil }
    return start..<index(start, offsetBy: piece.count)
  }
}

extension String {
  func range(of piece: String) -> Range<Index>? { self[...].range(of: piece) }
}
