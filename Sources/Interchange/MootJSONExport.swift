import ArgumentGraph
import ArticleText

/// One graph on its way into JSON.
struct MootJSONExport {
  let graph: ArgumentGraph
  let voices: ExportedVoices

  init(_ graph: ArgumentGraph) {
    self.graph = graph
    voices = ExportedVoices(graph)
  }

  func text(_ selections: [(name: String, statements: Selection)]) -> String {
    var json = JSONWriter()
    let articles = graph.articles
    let attributions = articles.lazy.flatMap(\.attributions).map { Handle<Attribution>($0) }
    json.raw("{")
    json.member("moot", MootJSON.version)
    json.section("articles", articles, article)
    json.section("parties", voices.parties, party)
    json.section("voices", voices.voices, voice)
    json.section("attributions", attributions, attribution)
    json.section("statements", graph.statements, statement)
    json.section("links", graph.links, link)
    if !selections.isEmpty { json.section("selections", selections, selection) }
    json.raw("}\n")
    return json.text
  }

  // MARK: Rows

  private func article(_ json: inout JSONWriter, _ loaded: LoadedArticle) {
    let article = loaded.article
    json.member("id", "\(loaded.id)")
    json.member("path", article.path)
    json.member("title", article.title)
    json.member("byline", article.author)
    json.member("sha256", article.sha256)
    json.optionalMember("division", article.division == .prose ? nil : article.division.rawValue)
    json.optionalMember("titleSpan", article.titleSpan)
    json.optionalMember("bylineSpan", article.bylineSpan)
    json.optionalMember("neverHeard", loaded.neverHeard.isEmpty ? nil : loaded.neverHeard)
    json.member("text", article.text)
    json.member("thesis", loaded.thesis.map { "\(graph[$0].id)" })
    json.key("sentences")
    json.rows(article.sentences.indices) { json, index in
      let sentence = article.sentences[index]
      let holder = loaded.sentenceHolders.indices.contains(index) ? loaded.sentenceHolders[index] : loaded.author
      json.object { json in
        json.member("id", "\(loaded.id)\(sentence.paragraph).\(sentence.number)")
        json.member("start", sentence.span.start)
        json.member("end", sentence.span.end)
        json.member("holder", voices.reference(to: holder, in: loaded.id))
        json.member("party", voices.party(of: holder, in: loaded.id))
      }
    }
    namings(&json, loaded)
    violence(&json, loaded)
  }

  private func namings(_ json: inout JSONWriter, _ loaded: LoadedArticle) {
    if loaded.namings.isEmpty { return }
    json.key("namings")
    json.rows(loaded.namings) { json, naming in
      json.object { json in
        json.member("voice", voices.reference(to: naming.voice, in: loaded.id))
        json.member("words", naming.words)
        json.member("span", naming.span)
        json.optionalMember("because", naming.because)
      }
    }
  }

  private func violence(_ json: inout JSONWriter, _ loaded: LoadedArticle) {
    if loaded.violence.isEmpty { return }
    json.key("violence")
    json.rows(loaded.violence) { json, mention in
      json.object { json in
        json.member("span", mention.words)
        json.member("form", mention.form.rawValue)
        json.member("kind", mention.kind.rawValue)
        json.optionalMember("agent", mention.agent)
        json.optionalMember("victim", mention.victim)
        json.optionalMember("statement", mention.statement.map { "\(graph[$0].id)" })
      }
    }
  }

  private func party(_ json: inout JSONWriter, _ handle: Handle<Party>) {
    let party = graph[handle]
    json.member("name", party.name)
    json.member("aliases", party.aliases)
    json.member("key", party.key)
    json.member("origin", party.origin.rawValue)
  }

  private func voice(_ json: inout JSONWriter, _ handle: Handle<Voice>) {
    let voice = graph[handle]
    // An author's side is the author: `author` says enough while there is one article.
    let home = graph.articles.count == 1 ? graph.articles.first?.id : nil
    json.member("id", voices.id(of: handle))
    json.member("name", voice.name)
    json.member("party", voices.party(of: handle, in: home))
    json.member("kind", voice.kind.rawValue)
    json.member("aliases", voice.aliases)
    json.member("key", voice.key)
    json.optionalMember("authorOf", voice.authorOf.map { "\($0)" })
    json.optionalMember("tie", voice.tie)
  }

  private func attribution(_ json: inout JSONWriter, _ handle: Handle<Attribution>) {
    let attribution = graph[handle]
    json.member("id", "T\(attribution.number)")
    json.member("article", "\(attribution.article)")
    json.member("source", attribution.source)
    json.member("cue", attribution.cue)
    json.member("content", attribution.content)
    json.member("voice", voices.reference(to: attribution.voice, in: attribution.article))
    json.member("stance", attribution.stance.rawValue)
    json.member("reactive", attribution.isReactive)
    json.member("conjecture", attribution.isGuess)
    json.member("rule", attribution.rule)
    json.member("verb", attribution.verb)
    json.flag("negated", attribution.isNegated)
    json.flag("quoted", attribution.isQuoted)
    json.member("confidence", attribution.confidence)
  }

  private func statement(_ json: inout JSONWriter, _ handle: Handle<Statement>) {
    let statement = graph[handle]
    let article = statement.id.article
    json.member("id", "\(statement.id)")
    json.member("article", article.map { "\($0)" })
    json.member("spans", statement.spans)
    json.member("holder", voices.reference(to: statement.holder, in: article))
    json.member("party", voices.party(of: statement.holder, in: article))
    json.member("attribution", statement.attribution.map { "T\(graph[$0].number)" })
    json.member("roles", statement.roles.names)
    json.member("hedged", statement.isHedged)
    json.member("negated", statement.isNegated)
    json.member("conjecture", statement.guessedHolder != nil)
    json.member("confidence", statement.confidence)
    json.optionalMember("guess", statement.guessedHolder.map { voices.reference(to: $0, in: article) })
    let reporters = statement.reporters.map { voices.reference(to: $0, in: article) }
    json.optionalMember("reporters", reporters.isEmpty ? nil : reporters)
    json.flag("ifPart", statement.isIfPart)
    json.flag("loaded", statement.isLoaded)
    json.optionalMember("hedges", statement.hedges.isEmpty ? nil : statement.hedges)
    json.optionalMember("boosters", statement.boosters.isEmpty ? nil : statement.boosters)
    json.optionalMember("loadedWords", statement.loadedWords.isEmpty ? nil : statement.loadedWords)
    json.optionalMember("denied", statement.deniedSpans.isEmpty ? nil : statement.deniedSpans)
    json.optionalMember("restates", restated(by: statement))
    json.optionalMember("mayRestate", statement.mayRestate.flatMap { graph.isLive($0) ? "\(graph[$0].id)" : nil })
    json.flag("title", statement.id.isTitle)
    json.optionalMember("shown", statement.shownSpans)
    json.optionalMember("words", statement.words)
    json.flag("added", statement.id.isAdded)
    json.flag("holderSetByHand", statement.isHolderSetByHand)
    json.flag("rolesSetByHand", statement.areRolesSetByHand)
    guard let subject = statement.subject else { return }
    json.key("subject")
    json.object { json in
      json.member("name", subject.name)
      json.optionalMember("pronoun", subject.pronoun)
    }
  }

  private func selection(_ json: inout JSONWriter, _ kept: (name: String, statements: Selection)) {
    json.member("name", kept.name)
    json.member("statements", kept.statements.statements.filter(graph.isLive).map { "\(graph[$0].id)" })
  }

  private func restated(by statement: Statement) -> String? {
    guard let first = statement.restates, graph.isLive(first) else { return nil }
    return "\(graph[first].id)"
  }

  private func link(_ json: inout JSONWriter, _ handle: Handle<Link>) {
    let link = graph[handle]
    json.member("id", "L\(graph.number(of: handle))")
    json.member("kind", link.kind.rawValue)
    json.member("premises", link.premises.map { "\(graph[$0].id)" })
    switch link.target {
    case .statement(let statement): json.member("target", "\(graph[statement].id)")
    case .link(let target): json.member("target", "L\(graph.number(of: target))")
    }
    json.member("origin", link.origin.rawValue)
    json.member("cue", link.cue)
    json.member("rule", link.rule)
    json.member("confidence", link.confidence)
    json.optionalMember("article", link.article.map { "\($0)" })
    json.optionalMember("verdict", link.verdict.map(\.rawValue))
    json.flag("concession", link.isConcession)
  }
}
