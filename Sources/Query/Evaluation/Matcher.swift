import ArgumentGraph

/// What a term means: a test, and where they can be had without one, the statements that pass it.
struct Matcher {
  let test: (Handle<Statement>) -> Bool
  /// The statements that pass.
  private(set) var marks: Marks<Statement>?
  /// The statements that pass, where their order says something: `_`, `$name`, a group.
  private(set) var ordered: Selection?
  /// Finds all that pass at once, for less than it costs to test many; for terms about links.
  private(set) var whole: (() -> Marks<Statement>)?

  /// A term whose members only a test of each statement gives, or one look at all of them.
  init(whole: (() -> Marks<Statement>)? = nil, test: @escaping (Handle<Statement>) -> Bool) {
    self.whole = whole
    self.test = test
  }

  /// A term whose members are known.
  init(_ marks: Marks<Statement>) {
    self.marks = marks
    test = marks.contains
  }

  /// A term whose members are known, in an order of their own.
  init(ordered selection: Selection) {
    ordered = selection
    marks = selection.marks
    test = selection.contains
  }

  /// The test, made ready for so many statements out of so many.
  func test(for count: Int, of all: Int) -> (Handle<Statement>) -> Bool {
    guard let whole, count > all / 32 else { return test }
    return whole().contains
  }
}
