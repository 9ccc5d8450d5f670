import Analysis
import ArgumentGraph
import Query
import Rendering

extension ArgumentGraph {
  /// What an answer rests on: `Basis: A. Sudmark 8 claims, Norrland 3 claims in 2 sentences: thin on Norrland. Links:
  /// found or reviewed.`
  ///
  /// - Parameter links: those that count, where the answer rests on links.
  func basisLine(_ basis: Basis, counting links: LinksCounted? = nil) -> TextLine {
    let articles = basis.articles.map(\.description).listed()
    var cells: [Cell] = []
    var words = "Basis: \(articles.isEmpty ? "" : articles + ". ")"
    for (place, entry) in basis.entries.enumerated() {
      let members = entry.isNamed && entry.claims > 0 ? "\(entry.name.asTerm) is:claim" : nil
      cells += [.text(words + entry.name), .number(entry.claims, members: members)]
      words = entry.claims == 1 ? "claim" : "claims"
      if entry.claims > 0, entry.sentences != entry.claims { words += " in \(entry.sentences.of("sentence"))" }
      if let about = entry.claimsAbout { words += " (\(about) about it)" }
      if place < basis.entries.count - 1 { words += ", " }
    }
    let thin = basis.thinNames
    words += thin.isEmpty ? "." : ": thin on \(thin.listed())."
    return TextLine(cells + [.text(words + (links.map { " Links: \($0.inWords)." } ?? ""))])
  }

  /// What two sides have in common because their selections overlap; `nil` where they have nothing.
  func sharedLine(_ first: ComparedSide, _ second: ComparedSide) -> TextLine? {
    let shared = first.claims(sharedWith: second)
    guard !shared.isEmpty else { return nil }
    let ids = shared.prefix(3).map(id).joined(separator: ", ") + (shared.count > 3 ? ", …" : "")
    let claims = "\(shared.count.of("claim")) (\(ids))"
    return "\(first.name) and \(second.name) share \(claims); a statement is not set against itself."
  }
}

extension LinksCounted {
  /// Which links an answer rests on, so that its words alone tell what was counted.
  var inWords: String {
    switch self {
    case .found: "found or reviewed"
    case .reviewed: "reviewed only"
    case .all: "all, suggested ones too"
    }
  }
}

extension String {
  /// The name of a side as it is typed: a selection in parentheses and a variable as they are, authors without "the".
  var asSide: String {
    if hasPrefix("(") || hasPrefix("$") { return self }
    return (hasPrefix("the author") ? String(dropFirst(4)) : self).asArgument
  }

  /// The statements of a side as a term of a query: `by:Norrland`; a selection is one as it is.
  var asTerm: String {
    if hasPrefix("(") || hasPrefix("$") { return self }
    return "by:\((hasPrefix("the author") ? String(dropFirst(4)) : self).quotedIfNeeded)"
  }
}
