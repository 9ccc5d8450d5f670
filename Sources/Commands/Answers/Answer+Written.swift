import Rendering

extension Answer {
  /// The answer in the form that is set; only text heeds the style, the others hold the whole.
  public func written(_ settings: Settings, _ style: TextStyle) -> String {
    switch settings.format {
    case .text: text(style)
    case .json: isEmpty ? "" : json()
    case .csv: csv()
    // A blank line keeps it apart from the answer that follows.
    case .markdown: isEmpty ? "" : markdown() + "\n"
    }
  }
}
