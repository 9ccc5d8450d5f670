/// Why a file cannot be read as an article: what, where, and what to try. The caller puts the path before it.
public enum ArticleError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nothing but white space.
  case empty
  case tooLarge(bytes: Int, limit: Int)
  /// A NUL at the given byte of the file.
  case binary(offset: Int)
  /// A file of a known format that is not text ("a PDF document").
  case document(kind: String)
  /// A web page, HTML or a browser's archive of one.
  case webPage
  case utf16
  /// Bytes that are not UTF-8, at the given byte and line of the file, lines counted from 1.
  case invalidUTF8(offset: Int, line: Int)
  /// YAML that cannot be read or says something that Moot cannot use.
  case frontMatter(line: Int, problem: String)
  /// Front matter, headings and page furniture, and not one line of prose.
  case noBody

  public var description: String {
    switch self {
    case .empty:
      "no text: the file is empty or holds only white space; check that it is the right file"
    case .tooLarge(let bytes, let limit):
      "too large: \(bytes) bytes, the limit is \(limit) bytes (\(limit >> 20) MB); split it into smaller files"
    case .binary(let offset):
      "not a text file: NUL at byte offset \(offset); save the article as plain text in UTF-8"
    case .document(let kind):
      "\(kind), not a text; save or copy its words into a plain text file in UTF-8"
    case .webPage:
      "a saved web page (HTML), not a text; in the browser choose Save Page As, Text, "
        + "or copy the article's words into a plain text file"
    case .utf16:
      "text in UTF-16, and Moot reads UTF-8; convert it: iconv -f UTF-16 -t UTF-8 OLD.txt > NEW.txt"
    case .invalidUTF8(let offset, let line):
      "not valid UTF-8 at byte offset \(offset) (line \(line)); if it is an old Windows text, convert it: "
        + "iconv -f WINDOWS-1252 -t UTF-8 OLD.txt > NEW.txt"
    case .frontMatter(let line, let problem):
      "front matter, line \(line): \(problem); mend the YAML between the two --- lines, "
        + "or put an empty line above the first --- if it is no front matter"
    case .noBody:
      "no prose: nothing but headings, front matter or page furniture; check that the article's own words were copied"
    }
  }
}
