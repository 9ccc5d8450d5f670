import ArgumentGraph
import Lexicon

/// A quiz on the articles (F21): questions with options whose keys are read off the graph, after Butchart et al. (2009),
/// who had students answer before they saw why.
///
/// Every place that could be asked about is looked at, and left out as soon as a second answer could be defended; what
/// is left is drawn from by the seed, the eight templates in turn. The same graph, number and seed give the same quiz.
public struct Quiz: Sendable, Equatable {
  /// How many places a template looks at: all of a few articles; of more, as many drawn by the seed at most, until
  /// it has as many questions as are asked for.
  public static let mostLookedAt = 300

  public let asked: Int
  public let seed: Int
  /// The forms of question that it was to have.
  public let templates: [QuizTemplate]
  public let items: [QuizItem]
  /// How many questions were safe, those drawn among them.
  public let safe: Int
  /// How many places were left out, by reason; only those with any, in the order of `QuizDoubt`.
  public let leftOut: [(doubt: QuizDoubt, count: Int)]
  /// Whether there were more places than were looked at.
  public let isSample: Bool

  /// - Parameter templates: the forms of question to draw from.
  /// - Complexity: O(statements and links) to list the places, and O(1) for each of those looked at.
  public init(
    _ asked: Int, of templates: [QuizTemplate] = QuizTemplate.allCases, seed: Int, on graph: ArgumentGraph,
    counting counted: LinksCounted = .found, by lexicon: Lexicon,
    stop: () -> Bool = { false }
  ) {
    let ground = QuizGround(graph, counting: counted, lexicon)
    var random = SplitMix64(seed: UInt64(bitPattern: Int64(seed)))
    var doubts: [QuizDoubt: Int] = [:]
    var drafts: [QuizTemplate: [QuizDraft]] = [:]
    var isSample = false
    for template in templates {
      if stop() { break }
      var places = ground.places(for: template)
      let isMany = places.count > Self.mostLookedAt
      if isMany {
        isSample = true
        places = random.sample(Self.mostLookedAt, of: places)
      }
      for place in places {
        if isMany, drafts[template]?.count ?? 0 >= asked { break }
        if stop() { break }
        switch ground.draft(template, at: place) {
        case .success(let draft): drafts[template, default: []].append(draft)
        case .failure(let failure): doubts[failure.doubt, default: 0] += 1
        }
      }
    }
    self.asked = asked
    self.templates = templates
    self.seed = seed
    self.isSample = isSample
    safe = QuizTemplate.allCases.reduce(0) { $0 + (drafts[$1]?.count ?? 0) }
    leftOut = QuizDoubt.allCases.compactMap { doubt in doubts[doubt].map { (doubt, $0) } }
    items = Self.drawn(asked, from: drafts, &random)
  }

  /// The templates in turn, in an order of chance; what was asked about already comes last.
  private static func drawn(
    _ asked: Int, from drafts: [QuizTemplate: [QuizDraft]], _ random: inout SplitMix64
  ) -> [QuizItem] {
    let templates = random.shuffled(QuizTemplate.allCases.filter { drafts[$0] != nil })
    var waiting = templates.map { random.shuffled(drafts[$0] ?? []) }
    var items: [QuizItem] = []
    var known = Marks<Statement>()
    var turn = 0
    while items.count < asked, waiting.contains(where: { !$0.isEmpty }) {
      let place = turn % templates.count
      turn += 1
      guard !waiting[place].isEmpty else { continue }
      let next = waiting[place].firstIndex { !known.contains($0.about[0]) } ?? 0
      let draft = waiting[place].remove(at: next)
      known.insert(draft.about[0])
      items.append(draft.item(&random))
    }
    return items
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.asked == right.asked && left.templates == right.templates && left.seed == right.seed
      && left.items == right.items
  }
}

extension SplitMix64 {
  /// Some of the elements, in an order of chance. Complexity: O(elements).
  mutating func sample<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var places = Array(elements.indices)
    for place in 0..<min(count, places.count) {
      places.swapAt(place, place + Int(next(below: UInt64(places.count - place))))
    }
    return places.prefix(count).map { elements[$0] }
  }
}
