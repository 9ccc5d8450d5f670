/// A recurring subject, by the stem that its words share.
public struct Topic: Hashable, Sendable {
  public let stem: String
  /// Its commonest form in the articles: "sanctuaries".
  public let name: String

  public init(stem: String, name: String) {
    self.stem = stem
    self.name = name
  }
}
