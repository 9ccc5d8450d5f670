import ArgumentGraph

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

/// Which topics statements have, by number, so that many are compared without their names.
public struct TopicNumbers {
  public let topics: [Topic]
  /// Puts the numbers of a statement's topics into an array that is empty.
  public let places: (Handle<Statement>, inout [Int32]) -> Void

  public init(
    _ topics: [Topic] = [], places: @escaping (Handle<Statement>, inout [Int32]) -> Void = { _, _ in }
  ) {
    self.topics = topics
    self.places = places
  }

  func places(of statement: Handle<Statement>) -> [Int32] {
    var found: [Int32] = []
    places(statement, &found)
    return found
  }
}
