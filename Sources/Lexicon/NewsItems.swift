/// The frames of Semetko & Valkenburg (2000).
public enum NewsFrame: String, CaseIterable, Sendable {
  case conflict, human, economic, morality, responsibility
}

/// A question that shows one of these frames.
public enum NewsItem: String, CaseIterable, Hashable, Sendable {
  case disagreement, reproach, winners
  case people, suffering
  case losses, costs, trade
  case judgement, prescription
  case responsible, solution, urgency

  public var frame: NewsFrame {
    switch self {
    case .disagreement, .reproach, .winners: .conflict
    case .people, .suffering: .human
    case .losses, .costs, .trade: .economic
    case .judgement, .prescription: .morality
    case .responsible, .solution, .urgency: .responsibility
    }
  }

  /// The question in words.
  public var question: String {
    switch self {
    case .disagreement: "does one side disagree with another?"
    case .reproach: "does one side reproach another?"
    case .winners: "are there winners and losers?"
    case .people: "are people shown whom it touches?"
    case .suffering: "is it told how they suffer?"
    case .losses: "are losses or gains of money told?"
    case .costs: "are costs told?"
    case .trade: "are trade, work or the economy touched?"
    case .judgement: "is anything judged by morals or law?"
    case .prescription: "is it told how one must act?"
    case .responsible: "is anyone held responsible?"
    case .solution: "is a way out offered?"
    case .urgency: "is action said to be urgent?"
    }
  }
}
