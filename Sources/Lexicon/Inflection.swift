/// The forms of a verb that one spelling may be; "said" is past and participle, "read" all but two.
public struct VerbForms: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// "reject"
  public static let base = VerbForms(rawValue: 1)
  /// "rejects"
  public static let third = VerbForms(rawValue: 2)
  /// "rejected", "said", "saw"
  public static let past = VerbForms(rawValue: 4)
  /// "rejected", "said", "seen"
  public static let participle = VerbForms(rawValue: 8)
  /// "rejecting"
  public static let ing = VerbForms(rawValue: 16)
}

/// English inflection of verbs and nouns as far as spelling decides it.
enum Inflection {
  /// Hands on the spellings of a verb with their forms, in order, each spelling once.
  ///
  /// - Parameter irregular: empty for a regular verb; `doubled` where the last consonant doubles; `doubled?` where it
  ///   may; otherwise past and participle (and the -ing form), `said said`, `proved proved|proven`.
  static func forms(of base: String, irregular: [String], _ use: (_ spelling: String, _ forms: VerbForms) -> Void) {
    let regularity = irregular.first ?? ""
    let mayDouble = regularity == "doubled?"
    guard regularity.isEmpty || mayDouble || regularity == "doubled" else {
      return irregularForms(of: base, irregular).forEach(use)
    }
    use(base, .base)
    use(plural(of: base), .third)
    if regularity.isEmpty || mayDouble {
      use(past(of: base), [.past, .participle])
      use(ing(of: base), .ing)
    }
    if !regularity.isEmpty, let last = base.last {
      let doubled = "\(base)\(last)"
      use(doubled + "ed", [.past, .participle])
      use(doubled + "ing", .ing)
    }
  }

  /// The only forms of which one spelling may be several, such as "put".
  private static func irregularForms(
    of base: String, _ irregular: [String]
  ) -> [(spelling: String, forms: VerbForms)] {
    var result: [(spelling: String, forms: VerbForms)] = []
    result.reserveCapacity(6)
    func add(_ spelling: String, _ forms: VerbForms) {
      if let index = result.firstIndex(where: { $0.spelling == spelling }) {
        result[index].forms.formUnion(forms)
      } else {
        result.append((spelling, forms))
      }
    }
    add(base, .base)
    add(plural(of: base), .third)
    if irregular.count >= 2 {
      for past in Words.split(irregular[0], at: UInt8(ascii: "|")) { add(past, .past) }
      for participle in Words.split(irregular[1], at: UInt8(ascii: "|")) { add(participle, .participle) }
      add(irregular.count > 2 ? irregular[2] : ing(of: base), .ing)
    }
    return result
  }

  /// The plural of a noun, or the third person of a verb.
  static func plural(of word: String) -> String {
    let (before, last) = ending(of: word)
    return switch last {
    case UInt8(ascii: "y"): isVowel(before) ? spelled(word, with: "s") : spelled(word, without: 1, with: "ies")
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): spelled(word, with: "es")
    case UInt8(ascii: "h"):
      spelled(word, with: before == UInt8(ascii: "c") || before == UInt8(ascii: "s") ? "es" : "s")
    case UInt8(ascii: "o"):
      spelled(word, with: before == UInt8(ascii: "g") || before == UInt8(ascii: "d") ? "es" : "s")
    default: spelled(word, with: "s")
    }
  }

  static func past(of verb: String) -> String {
    let (before, last) = ending(of: verb)
    return switch last {
    case UInt8(ascii: "e"): spelled(verb, with: "d")
    case UInt8(ascii: "y"): isVowel(before) ? spelled(verb, with: "ed") : spelled(verb, without: 1, with: "ied")
    default: spelled(verb, with: "ed")
    }
  }

  static func ing(of verb: String) -> String {
    let (before, last) = ending(of: verb)
    guard last == UInt8(ascii: "e") else { return spelled(verb, with: "ing") }
    return switch before {
    case UInt8(ascii: "i"): spelled(verb, without: 2, with: "ying")
    case UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "y"): spelled(verb, with: "ing")
    default: spelled(verb, without: 1, with: "ing")
    }
  }

  /// The last two bytes of a word, 0 for those that it lacks.
  private static func ending(of word: String) -> (before: UInt8, last: UInt8) {
    var word = word
    return word.withUTF8 { utf8 in
      (utf8.count > 1 ? utf8[utf8.count - 2] : 0, utf8.last ?? 0)
    }
  }

  /// A word without its last letters, which are ASCII, and with an ending.
  private static func spelled(_ word: String, without dropped: Int = 0, with ending: StaticString) -> String {
    var word = word
    return word.withUTF8 { utf8 in
      ending.withUTF8Buffer { ending in
        let kept = utf8.count - dropped
        return String(unsafeUninitializedCapacity: kept + ending.count) { target in
          let end = target[..<kept].update(fromContentsOf: utf8[..<kept])
          _ = target[end...].update(fromContentsOf: ending)
          return kept + ending.count
        }
      }
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
