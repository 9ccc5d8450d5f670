import ArgumentGraph

/// Whose name a noun phrase is: the polity it belongs to, and which of its voices.
struct Identity: Hashable, Sendable {
  /// What voices belong to: a country of the table, a name that the text uses as one, or a body.
  enum Polity: Hashable, Sendable {
    case country(Int)
    case named(String)
    /// It is a side only where somebody says so.
    case body(String)
  }

  var key: String
  /// What to call the voice where its words in the text would not do.
  var name: String
  var kind: Voice.Kind
  var polity: Polity?
  /// Why it belongs to its polity: "capital of Estmark"; where it joins no side, why not.
  var tie: String?
  /// Why the words mean this voice, where they do not say so themselves: "the surname of Ada Holm".
  var because: String?
  /// Whether the name heard is a capital's; a government is called by its commonest form.
  var isCapital = false
  /// Whether the words are a name of the polity and not an office in it.
  var isProperName = true
  /// Critics of X and rivals join no side.
  var joinsParty = true
}
