import ArgumentGraph

/// Whose name a noun phrase is: the polity it belongs to, and which of its voices.
struct Identity: Hashable, Sendable {
  /// A country of the table, or a name that the text uses as one.
  enum Polity: Hashable, Sendable {
    case country(Int)
    case named(String)
  }

  var key: String
  /// What to call the voice where its words in the text would not do.
  var name: String
  var kind: Voice.Kind
  var polity: Polity?
  /// Why it belongs to its polity: "capital of Estmark".
  var tie: String?
  /// Whether the name heard is a capital's; a government is called by its commonest form.
  var isCapital = false
  /// Critics of X and rivals join no side.
  var joinsParty = true
}
