import Rendering

extension Answer {
  /// The answer in the form that is set; only text heeds the style, the others hold the whole.
  public func written(_ settings: Settings, _ style: TextStyle) -> String {
    switch settings.format {
    case .text: text(style)
    case .json: isEmpty ? "" : json()
    case .csv: csv()
    case .markdown: markdown()
    }
  }
}
