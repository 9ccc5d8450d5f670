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

    public var article: Article { passage.article }
    public var id: ArticleID { passage.id }
  }

  /// Finds attributions and statements; `stop` is polled, and what was found until then is returned.
  public func outline(_ article: Article, as id: ArticleID, stop: () -> Bool = { false }) -> Outline {
    let passage = Passage(article, as: id, lexicon)
    let findings = stages.attribute(passage, stop)
    let drafts = stages.state(passage, findings)
    return Outline(passage: passage, findings: findings, drafts: drafts, marks: stages.role(passage, findings, drafts))
  }

  /// Resolves voices and parties in an outline and links its statements. Parties named in the article's front matter
  /// count unless `parties` names them too.
  public func resolve(_ outline: Outline, parties: [PartyDeclaration] = []) -> ArticleReading {
    let names = Set(parties.map { Lexicon.folded($0.name) })
    let own = outline.article.frontMatter.parties.filter { !names.contains(Lexicon.folded($0.name)) }
    let declarations =
      parties + own.map { PartyDeclaration(name: $0.name, aliases: $0.aliases, origin: .frontMatter) }
    let resolution = stages.resolve(outline.passage, outline.findings, declarations)
    return Assembly(outline: outline, resolution: resolution).reading(link: stages.link)
  }

  /// Reads an article whole.
  public func read(
    _ article: Article, as id: ArticleID, parties: [PartyDeclaration] = [], stop: () -> Bool = { false }
  ) -> ArticleReading {
    resolve(outline(article, as: id, stop: stop), parties: parties)
  }
}
