import Lexicon

/// A name as it is compared while it is typed: case, accents, the kind of apostrophe and of white space never decide,
/// and quotation marks are left out.
public func foldedName(_ text: String) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9", " ": folded.append(scalar)
    case "\u{2018}", "\u{2019}", "\u{02BC}": folded.append("'")
    case _ where Lexer.isQuote(scalar): continue
    case _ where Lexer.isSpace(scalar): folded.append(" ")
    default: folded.append(contentsOf: Words.plain(scalar).unicodeScalars)
    }
  }
  return String(folded)
}
