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
  /// The spellings of a verb with their forms, in order, one entry a spelling.
  ///
  /// - Parameter irregular: empty for a regular verb; `doubled` where the last consonant doubles; `doubled?` where it
  ///   may; otherwise past and participle (and the -ing form), `said said`, `proved proved|proven`.
  static func forms(of base: String, irregular: [String]) -> [(spelling: String, forms: VerbForms)] {
    var result: [(spelling: String, forms: VerbForms)] = []
    func add(_ spelling: String, _ forms: VerbForms) {
      if let index = result.firstIndex(where: { $0.spelling == spelling }) {
        result[index].forms.formUnion(forms)
      } else {
        result.append((spelling, forms))
      }
    }
    add(base, .base)
    add(plural(of: base), .third)
    let regularity = irregular.first ?? ""
    if regularity.isEmpty || regularity == "doubled?" {
      add(past(of: base), [.past, .participle])
      add(ing(of: base), .ing)
    }
    if regularity.hasPrefix("doubled"), let last = base.last {
      add("\(base)\(last)ed", [.past, .participle])
      add("\(base)\(last)ing", .ing)
    } else if irregular.count >= 2 {
      for past in Words.split(irregular[0], at: UInt8(ascii: "|")) { add(past, .past) }
      for participle in Words.split(irregular[1], at: UInt8(ascii: "|")) { add(participle, .participle) }
      add(irregular.count > 2 ? irregular[2] : ing(of: base), .ing)
    }
    return result
  }

  /// The plural of a noun, or the third person of a verb.
  static func plural(of word: String) -> String {
    let before = word.utf8.dropLast().last ?? 0
    return switch word.utf8.last {
    case UInt8(ascii: "y"): isVowel(before) ? word + "s" : word.dropLast() + "ies"
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): word + "es"
    case UInt8(ascii: "h"): before == UInt8(ascii: "c") || before == UInt8(ascii: "s") ? word + "es" : word + "s"
    case UInt8(ascii: "o"): before == UInt8(ascii: "g") || before == UInt8(ascii: "d") ? word + "es" : word + "s"
    default: word + "s"
    }
  }

  static func past(of verb: String) -> String {
    switch verb.utf8.last {
    case UInt8(ascii: "e"): verb + "d"
    case UInt8(ascii: "y"): isVowel(verb.utf8.dropLast().last ?? 0) ? verb + "ed" : verb.dropLast() + "ied"
    default: verb + "ed"
    }
  }

  static func ing(of verb: String) -> String {
    guard verb.utf8.last == UInt8(ascii: "e") else { return verb + "ing" }
    return switch verb.utf8.dropLast().last {
    case UInt8(ascii: "i"): verb.dropLast(2) + "ying"
    case UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "y"): verb + "ing"
    default: verb.dropLast() + "ing"
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
