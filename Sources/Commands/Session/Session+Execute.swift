import ArgumentGraph
import Query
import Rendering

/// What a line needs beside itself before it can be executed.
public enum LineNeed: Sendable, Equatable {
  case nothing
  /// An open quotation mark or a trailing `\`: the next line continues it.
  case moreText
  /// A text in the lines that follow, up to a line that holds one dot (`paste`).
  case block
}

/// What surrounds a line.
public struct LineContext {
  /// What `$1`, `$2` … stand for.
  public var arguments: [String]
  /// The lines of a text that followed the line.
  public var block: [String]
  /// Whether the line stands in a script; abbreviated commands are for the prompt only.
  public var isScript: Bool
  /// Whether somebody sits before it: what waits for a key waits.
  public var isAttended: Bool
  /// Polled in long work.
  public var stop: () -> Bool
  /// Told how far the reading of articles is.
  public var progress: (Progress) -> Void

  public init(
    arguments: [String] = [], block: [String] = [], isScript: Bool = false, isAttended: Bool = false,
    stop: @escaping () -> Bool = { false }, progress: @escaping (Progress) -> Void = { _ in }
  ) {
    self.arguments = arguments
    self.block = block
    self.isScript = isScript
    self.isAttended = isAttended
    self.stop = stop
    self.progress = progress
  }
}

/// What a command is given: its call, what was piped into it, and what surrounds its line.
struct Invocation {
  let call: Call
  /// How the command is written, for advice.
  let usage: String
  /// `nil` where nothing was piped in.
  let piped: Selection?
  /// The line as typed.
  let line: String
  let context: LineContext
  /// Whether `all` at the end asks for every row.
  var isWhole = false
  /// How many rows of a section will be shown; `nil` for all.
  var rowsNeeded: Int?

  /// The arguments, to be taken from left to right.
  var arguments: ArgumentReader { ArgumentReader(call, usage: usage) }
}

extension Session {
  /// What the line needs beside itself.
  public func need(of line: String) -> LineNeed {
    guard let lexed = try? Lexer.lex(line) else { return .nothing }
    if lexed.incomplete != nil { return .moreText }
    guard case .word(let name)? = lexed.tokens.first?.kind else { return .nothing }
    // At the prompt the name may be abbreviated, and its text must not be taken for commands.
    let command = try? CommandTable.command(named: name) ?? CommandTable.lookUp(Call(name), allowingPrefix: true)
    return command?.takesText == true ? .block : .nothing
  }

  /// Executes one line: every prompt, script and option goes through here.
  public mutating func execute(_ text: String, _ context: LineContext = LineContext()) throws(Failure) -> Reply {
    // Only what is kept of a line needs to know how things stood before it.
    let before = recording == nil && transcribing == nil ? nil : self.before
    do throws(Failure) {
      var reply = try answer(text, context)
      if running.last?.isQuiet == true { reply = reply.unspoken }
      if let before {
        // A script that is run may yet fail; whoever runs it notes it.
        if case .run? = reply.effect {} else { record(text, context, before) }
        transcribe(text, context, before, .success(reply))
      }
      return reply
    } catch {
      if let before { transcribe(text, context, before, .failure(error)) }
      throw error
    }
  }

  /// What would come of a line, without a trace of it.
  func trying(_ text: String) -> Result<Reply, Failure> {
    var copy = self
    copy.isTrying = true
    do throws(Failure) { return .success(try copy.answer(text, LineContext())) } catch { return .failure(error) }
  }

  private mutating func answer(_ text: String, _ context: LineContext) throws(Failure) -> Reply {
    do {
      let line = try Parser.parse(text, arguments: context.arguments)
      if line.isEmpty { return Reply() }
      try relateArticles(before: text, stop: context.stop)
      let made = log.steps.count
      var reply = try run(line, text, context)
      // What was changed stays changed and is told; only an answer can be dropped.
      if context.stop(), log.steps.count == made { throw Failure.interrupted }
      try? relateArticles(after: text, &reply, stop: context.stop)
      if let shown = reply.selection, shown.isEmpty, reply.effect == nil {
        reply.answer.notes += noteOnNothing(line, text).map { [$0] } ?? []
      }
      settle(&reply, line, text)
      reply.format = line.format
      return reply
    } catch {
      if context.stop() { throw Failure.interrupted }
      let failure = mended(Failure(any: error), text)
      // A script that goes on must not test the answer before the line that failed.
      if failure.kind != .expectation, text.split(maxSplits: 1, whereSeparator: \.isWhitespace).first != "expect" {
        lastAnswer = nil
      }
      throw failure
    }
  }

  private mutating func run(_ line: Line, _ text: String, _ context: LineContext) throws -> Reply {
    if let variable = line.variable { return try assign(line.stages, to: variable.name, context) }
    var piped: Selection?
    for (place, stage) in line.stages.enumerated() {
      let isLast = place == line.stages.count - 1
      if isLast, case .command(let call) = stage, let command = try command(for: call, piped: piped, context) {
        var reply = try run(command, call, piped: piped, line, text, context)
        if piped?.isEmpty == true { reply.answer.notes += stepsToNothing(line.stages.dropLast(), context) }
        return reply
      }
      if isLast, case .selection(let expression) = stage, let shown = expression.withoutAll {
        // `by:Kabul all` is `list by:Kabul all`.
        let selection = try evaluate(.selection(shown), piped: piped, context)
        var answer = graph.list(selection)
        for place in answer.sections.indices { answer.sections[place].isCut = false }
        return Reply(answer, selection: selection)
      }
      piped = try evaluate(stage, piped: piped, context)
    }
    let selection = piped ?? Selection()
    var reply = listed(selection, rows: rowsNeeded(line.format))
    if selection.isEmpty { reply.answer.notes += stepsToNothing(line.stages, context) }
    return reply
  }

  private mutating func run(
    _ command: Command, _ call: Call, piped: Selection?, _ line: Line, _ text: String, _ context: LineContext
  ) throws -> Reply {
    // At the prompt the name may be abbreviated, and a walk looks its stage up by it.
    var call = Call(command.name, at: call.place, call.arguments)
    if let page = try helpOrRefusal(call, command) { return page }
    // `all` at the end lifts the limit on rows, but where a walk takes it as its depth.
    let isWhole = !command.takesAll && call.arguments.last?.kind == .word("all")
    if isWhole { call.arguments.removeLast() }
    if piped != nil, !command.takesPipe {
      throw Failure(
        "\(command.name) takes nothing from a pipe",
        advice: command.parameters.contains(where: \.takesStatements)
          ? "put it on a line of its own; _ then means the statements before the |" : "put it on a line of its own",
        at: call.place.range)
    }
    let invocation = Invocation(
      call: call, usage: command.usage, piped: piped, line: text, context: context, isWhole: isWhole,
      rowsNeeded: rowsNeeded(line.format, isWhole: isWhole))
    var reply = try command.run(&self, invocation)
    if isWhole {
      for place in reply.answer.sections.indices { reply.answer.sections[place].isCut = false }
    }
    return reply
  }

  /// `--help` among the arguments asks for the page of the command; an option that it has not is refused.
  private func helpOrRefusal(_ call: Call, _ command: Command) throws -> Reply? {
    for argument in call.arguments {
      guard case .option(let option) = argument.kind, !command.options.contains(option.name) else { continue }
      if option.name == "help" { return HelpPages.page(call.name).map { Reply($0) } }
      let near =
        closest(to: option.name, among: command.options + ["help"]).map { "did you mean --\($0)?" }
        ?? formatAdvice(forOption: option.name)
      throw Failure(
        "\(call.name) has no option --\(option.name)", advice: near ?? "write \(command.usage)",
        at: argument.place.range)
    }
    return nil
  }

  /// The command that a call names; `nil` where it is a stage that takes what is piped in.
  private func command(for call: Call, piped: Selection?, _ context: LineContext) throws -> Command? {
    // `unanswered by X` after a pipe is the stage; `unanswered X by Y` on its own is the command. A line that ends
    // in `group` shows the groups.
    if piped != nil, QueryStage.named(call.name) != nil, call.name != "group" { return nil }
    if let command = CommandTable.command(named: call.name) { return command }
    if QueryStage.named(call.name) != nil { return nil }
    if let command = try CommandTable.lookUp(call, allowingPrefix: !context.isScript) { return command }
    throw unknownCommand(call, isPiped: piped != nil)
  }

  /// What the answer leaves behind: `_`, and what `expect` looks at.
  private mutating func settle(_ reply: inout Reply, _ line: Line, _ text: String) {
    if let selection = reply.selection {
      last = selection
      if reply.answer.statements.isEmpty, reply.answer.ids.isEmpty {
        reply.answer.statements = graph.ids(of: selection)
      }
    }
    if case .command(let call)? = line.stages.last, line.stages.count == 1,
      let command = CommandTable.command(named: call.name), !command.isTested
    {
      return
    }
    lastAnswer = TestedAnswer(answer: reply.answer, line: text, makeWhole: reply.makeWhole)
  }
}

extension Failure {
  /// Whatever was thrown, as a failure of the line.
  init(any error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as QueryError:
      self = error.isStop ? .interrupted : Failure(error.message, advice: error.advice, at: error.range)
    case let error as FileError: self.init(error)
    case let error as GraphError: self.init(error)
    case let missing as NoSuchLink:
      self.init(
        "there is no such link", advice: "premises ID and attackers ID list those of a statement",
        at: missing.place.range)
    default: self.init("\(error)")
    }
  }
}

extension SelectionExpression {
  /// The selection without the `all` that ends it; `nil` where none does, or where it is all there is.
  fileprivate var withoutAll: SelectionExpression? {
    guard let last = alternatives.last, last.count > 1, last.last == Factor(.word("all")) else { return nil }
    return SelectionExpression(alternatives.dropLast() + [Array(last.dropLast())])
  }
}
