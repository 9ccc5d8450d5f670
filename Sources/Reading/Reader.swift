import ArgumentGraph
import ArticleText
import Lexicon

/// Reads articles into argument graphs: who holds what, and what speaks for or against what.
public struct Reader: Sendable {
  public let lexicon: Lexicon
  private let stages: ReadingStages

  /// A reader by rules over the words of a lexicon.
  public init(lexicon: Lexicon) { self.init(lexicon: lexicon, stages: .rules) }

  init(lexicon: Lexicon, stages: ReadingStages) {
    self.lexicon = lexicon
    self.stages = stages
  }

  /// What does not depend on parties: the findings and the boundaries of statements.
  public struct Outline: Sendable {
    let passage: Passage
    let findings: [Finding]
    let drafts: [Draft]
    let marks: [RoleMarks]
    let violence: [FoundViolence]

    public var article: Article { passage.article }
    public var id: ArticleID { passage.id }
  }

  /// Finds attributions and statements. When the one who waits asks to stop, what was found until then is returned.
  public func outline(_ article: Article, as id: ArticleID, watch: Watch = Watch()) -> Outline {
    let passage = Passage(article, as: id, lexicon, Leg(watch, to: 0.6))
    let findings = stages.attribute(passage, Leg(watch, from: 0.6, to: 0.7))
    let drafts = stages.state(passage, findings, Leg(watch, from: 0.7, to: 0.75))
    let marks = stages.role(passage, findings, drafts, Leg(watch, from: 0.75, to: 0.79))
    let violence = ViolenceRule.mentions(in: passage, Leg(watch, from: 0.79, to: 0.8))
    return Outline(passage: passage, findings: findings, drafts: drafts, marks: marks, violence: violence)
  }

  /// Resolves voices and parties in an outline and links its statements. Parties named in the article's front matter
  /// count unless `parties` names them too. What is stopped is a reading without sides or links.
  public func resolve(
    _ outline: Outline, parties: [PartyDeclaration] = [], watch: Watch = Watch()
  ) -> ArticleReading {
    let names = Set(parties.map { Lexicon.folded($0.name) })
    let own = outline.article.frontMatter.parties.filter { !names.contains(Lexicon.folded($0.name)) }
    let declarations =
      parties + own.map { PartyDeclaration(name: $0.name, aliases: $0.aliases, origin: .frontMatter) }
    let resolution = stages.resolve(outline.passage, outline.findings, declarations, Leg(watch, from: 0.8, to: 0.9))
    let leg = Leg(watch, from: 0.9)
    return Assembly(outline: outline, resolution: resolution).reading(leg, link: stages.link)
  }

  /// Reads an article whole.
  public func read(
    _ article: Article, as id: ArticleID, parties: [PartyDeclaration] = [], watch: Watch = Watch()
  ) -> ArticleReading {
    resolve(outline(article, as: id, watch: watch), parties: parties, watch: watch)
  }
}
