import Testing

@testable import Lexicon

@Suite struct InflectionTests {
  private func forms(_ base: String, _ irregular: String = "") -> [String] {
    var spellings: [String] = []
    Inflection.forms(of: base, irregular: Words.split(irregular)) { spelling, forms in
      spellings.append("\(spelling) \(forms.rawValue)")
    }
    return spellings
  }

  @Test func formsFollowTheSpelling() {
    #expect(forms("toll") == ["toll 1", "tolls 2", "tolled 12", "tolling 16"])
    #expect(forms("deny") == ["deny 1", "denies 2", "denied 12", "denying 16"])
    #expect(forms("lie") == ["lie 1", "lies 2", "lied 12", "lying 16"])
    #expect(forms("say", "said said") == ["say 1", "says 2", "said 12", "saying 16"])
    #expect(forms("put", "put put putting") == ["put 13", "puts 2", "putting 16"])
    #expect(forms("admit", "doubled") == ["admit 1", "admits 2", "admitted 12", "admitting 16"])
    #expect(
      forms("signal", "doubled?")
        == ["signal 1", "signals 2", "signaled 12", "signaling 16", "signalled 12", "signalling 16"])
  }
}
