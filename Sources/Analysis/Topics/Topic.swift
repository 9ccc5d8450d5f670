/// A recurring subject, by the stem that its words share.
public struct Topic: Hashable, Sendable {
  public let stem: String
  /// Its commonest form in the articles: "sanctuaries".
  public let name: String

  public init(stem: String, name: String) {
    self.stem = stem
    self.name = name
  }

  public static func == (left: Topic, right: Topic) -> Bool { left.stem == right.stem }

  public func hash(into hasher: inout Hasher) { hasher.combine(stem) }
}
