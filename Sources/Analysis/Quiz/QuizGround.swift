import ArgumentGraph
import ArticleText
import Lexicon

/// What every template asks of the graph before it makes a question.
struct QuizGround {
  /// The least confidence with which the holder of a statement that a key rests on is read. A reporting word or "in X's
  /// view" with a clause and a name beside it gives 0.8 and more; less is given where the holder runs on from a
  /// sentence before, where a mere noun is reported, and where nobody says by whom. What a person decided is sure.
  static let floor: Float = 0.8
  /// How many words a statement has that can be asked about.
  static let fewestWords = 4
  static let mostWords = 32
  /// How many an author's statement has that answers nobody: "an open gate is not" hangs on what is before.
  static let fewestOfAuthor = 6
  /// How long a sentence may be that is shown, in scalars.
  static let longestSentence = 260
  /// How many statements around a place are searched for wrong options.
  static let reach = 150

  let graph: ArgumentGraph
  let counted: LinksCounted
  let lexicon: Lexicon
  let names: NamesInText
  /// The reasons that count, and what stands by them.
  let support: SupportMap
  let standing: Standing

  init(_ graph: ArgumentGraph, counting counted: LinksCounted, _ lexicon: Lexicon) {
    self.graph = graph
    // A suggested link is nobody's word for it until it is accepted, whatever else counts.
    self.counted = counted == .all ? .found : counted
    self.lexicon = lexicon
    names = NamesInText(graph, lexicon)
    support = SupportMap(of: graph, counting: self.counted)
    standing = Standing(in: support)
  }

  /// A place that may make a question.
  enum Place: Hashable {
    case statement(Handle<Statement>)
    case link(Handle<Link>)
    /// A mention of violence, by its number in an article.
    case mention(ArticleID, Int)
  }

  struct Refusal: Error { let doubt: QuizDoubt }

  func refuse(_ doubt: QuizDoubt) -> Refusal { Refusal(doubt: doubt) }

  func draft(_ template: QuizTemplate, at place: Place) -> Result<QuizDraft, Refusal> {
    do throws(Refusal) {
      switch (template, place) {
      case (.holder, .statement(let statement)): return .success(try holder(of: statement))
      case (.notAsserted, .statement(let statement)): return .success(try notAsserted(statement))
      case (.distance, .statement(let statement)): return .success(try distance(of: statement))
      case (.premise, .link(let link)): return .success(try premise(link))
      case (.answer, .link(let link)): return .success(try answer(link))
      case (.cue, .link(let link)): return .success(try cue(of: link))
      case (.fall, .link(let link)): return .success(try fall(link))
      case (.actor, .mention(let article, let number)): return .success(try actor(article, number))
      default: return .failure(refuse(.noOptions))
      }
    } catch {
      return .failure(error)
    }
  }

  // MARK: Statements

  func id(_ statement: Handle<Statement>) -> StatementID { graph.id(of: statement) }

  /// Whether two voices speak for the same side.
  func isSameSide(_ left: Handle<Voice>, _ right: Handle<Voice>) -> Bool {
    if left == right { return true }
    guard let party = graph.party(of: left) else { return false }
    return party == graph.party(of: right)
  }

  func isAuthor(_ voice: Handle<Voice>) -> Bool { graph.kind(of: voice) == .author }

  /// Whether its holder is read well enough, or set by a person.
  func isSure(_ statement: Handle<Statement>) -> Bool {
    let value = graph[statement]
    if value.isHolderSetByHand { return true }
    let attribution = value.attribution.map { graph[$0].confidence } ?? 1
    return min(value.confidence, attribution) >= Self.floor
  }

  /// Its words, cut and folded.
  func words(_ statement: Handle<Statement>) -> [String] { PhrasePlaces(graph.words(of: statement)).words }

  /// Refuses what cannot be shown to be somebody's claim in an article: titles, guesses, questions, if-parts, and what
  /// says an earlier statement again.
  func check(_ statement: Handle<Statement>) throws(Refusal) {
    let id = self.id(statement)
    guard !id.isAdded, !id.isTitle, !graph[statement].spans.isEmpty else { throw refuse(.words) }
    guard graph.isClaim(statement) else { throw refuse(.notPlain) }
    guard graph[statement].mayRestate == nil else { throw refuse(.severalRight) }
    guard isSure(statement) else { throw refuse(.confidence) }
    if let subject = graph[statement].subject, !lexicon.pronouns.longest(in: PhrasePlaces(subject.name).words).isEmpty {
      throw refuse(.pronoun)
    }
    // A report without a clause is shown with its verb, which wants its subject: nobody, where the author speaks.
    if graph[statement].shownSpans != nil, isAuthor(graph.holder(of: statement)) { throw refuse(.words) }
    // An item of a list belongs to the sentence before it.
    guard opensLikeASentence(id) else { throw refuse(.words) }
    guard isWhole(graph.words(of: statement)) else { throw refuse(.words) }
    guard (Self.fewestWords...Self.mostWords).contains(words(statement).count) else { throw refuse(.words) }
  }

  /// Whether brackets and quotation marks that open in a text close in it.
  private func isWhole(_ text: String) -> Bool {
    func count(_ mark: Character) -> Int { text.count { $0 == mark } }
    return count("(") == count(")") && count("\"").isMultiple(of: 2) && count("\u{201C}") == count("\u{201D}")
  }

  private func opensLikeASentence(_ id: StatementID) -> Bool {
    guard let letter = id.article, let span = sentence(id) else { return false }
    return text([span], letter).first(where: \.isLetter)?.isLowercase == false
  }

  func passes(_ statement: Handle<Statement>) -> Bool { (try? check(statement)) != nil }

  /// The statements of its article around one, the nearest first.
  func around(_ statement: Handle<Statement>) -> [Handle<Statement>] {
    guard let range = id(statement).article.flatMap({ graph.article($0) })?.statements else { return [] }
    var found: [Handle<Statement>] = []
    for step in 1...Self.reach {
      if statement.offset - step >= range.lowerBound { found.append(Handle(statement.offset - step)) }
      if statement.offset + step < range.upperBound { found.append(Handle(statement.offset + step)) }
    }
    return found.filter(graph.isLive)
  }

  /// Its sentence, with some words marked; refused where it is too long to be read at a glance.
  func passage(_ statement: Handle<Statement>, marking marks: [Span]) throws(Refusal) -> QuizPassage {
    let id = self.id(statement)
    guard let letter = id.article, let sentence = sentence(id), sentence.count <= Self.longestSentence,
      marks.allSatisfy({ sentence.contains($0) })
    else { throw refuse(.words) }
    return QuizPassage(article: letter, sentence: id.wholeSentence, span: sentence, marks: marks)
  }

  func sentence(_ id: StatementID) -> Span? {
    guard let letter = id.article, !id.isTitle else { return nil }
    return graph.article(letter)?.sentence(paragraph: id.paragraph, number: id.sentence)?.span
  }

  func text(_ spans: [Span], _ article: ArticleID) -> String { graph.words(spans, in: article) }

  func deciding(_ statement: Handle<Statement>, _ spans: [Span]) -> QuizItem.Deciding {
    QuizItem.Deciding(
      article: id(statement).article ?? ArticleID(ordinal: 0), sentence: id(statement).wholeSentence, spans: spans)
  }

  /// The nearest sentence in which another side speaks.
  func contrast(to statement: Handle<Statement>, except others: [Handle<Statement>] = []) -> Handle<Statement>? {
    let holder = graph.holder(of: statement)
    let sentences = ([statement] + others).map { id($0).wholeSentence }
    return around(statement).first { other in
      !isSameSide(graph.holder(of: other), holder) && !id(other).isTitle && !sentences.contains(id(other).wholeSentence)
        && isSure(other) && graph.isClaim(other)
        && (!isAuthor(graph.holder(of: other)) || isPlainlyTheAuthors(other))
    }
  }
}
