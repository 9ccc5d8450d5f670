import ArgumentGraph

extension Argument {
  var isID: Bool {
    switch kind {
    case .id, .range: true
    default: false
    }
  }

  /// Whether a walk can start from it.
  var isStart: Bool { isID || kind == .last || isVariable }

  private var isVariable: Bool {
    if case .variable = kind { true } else { false }
  }

  var isGroup: Bool {
    if case .group = kind { true } else { false }
  }

  /// Whether it can name a side.
  var isName: Bool {
    switch kind {
    case .word(let word): word != "not"
    case .quoted: true
    default: false
    }
  }

  var number: Int? {
    if case .word(let word) = kind { Int(word) } else { nil }
  }
}

extension Term {
  var isLinkLimit: Bool {
    if case .qualifier(let qualifier) = self { qualifier.key == .links } else { false }
  }
}
