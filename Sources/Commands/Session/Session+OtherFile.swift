import ArgumentGraph

extension Session {
  /// A session of its own in which a file is opened: an article or a saved reading loaded, a script run to its end.
  /// What the script would write is not written.
  ///
  /// - Parameters:
  ///   - typed: the path as typed, which errors name.
  ///   - columns: where it stands in the line.
  func opening(_ typed: String, at columns: Range<Int>, _ context: LineContext) throws -> Session {
    let file = try located(typed, at: columns)
    if file.isScript { return try running(typed, at: columns, context) { _, _ in } }
    var other = apart
    do throws(Failure) {
      _ = try other.load(argument: file.path, stop: context.stop, progress: context.progress)
    } catch {
      throw error.naming(file.path, as: typed, at: columns)
    }
    return other
  }

  /// A session of its own in which a script has run to its end. What it would write is not written.
  ///
  /// - Parameters:
  ///   - settings: those with which it begins.
  ///   - show: told of everything in order.
  func running(
    _ typed: String, at columns: Range<Int>, arguments: [String] = [], settings: Settings = Settings(),
    _ context: LineContext, show: (ScriptEvent, Settings) -> Void
  ) throws -> Session {
    let path = try located(typed, at: columns).path
    var other = apart
    other.settings = settings
    let script: Script
    do throws(Failure) { script = try other.openScript(path) } catch {
      throw error.naming(path, as: typed, at: columns)
    }
    other.enter(script: path)
    let result = other.run(
      script.named(typed), arguments: arguments, stop: context.stop, progress: context.progress
    ) { event, settings in
      show(event, settings)
      return !context.stop()
    }
    other.leaveScript()
    if context.stop() { throw Failure.interrupted }
    if let failure = result.failures.first { throw Failure(failure, at: columns) }
    // Links between very many articles wait for a line that asks for them.
    _ = try? other.execute("count", LineContext(stop: context.stop))
    return other
  }

  /// Where a file is that must be there, and whether it is a script.
  func located(_ typed: String, at columns: Range<Int>) throws -> (path: String, isScript: Bool) {
    let path = found(files.absolute(typed, from: scriptFolder), typed: typed)
    guard files.exists(path) else {
      throw Failure(FileError.missing(path, near: files.near(path)).named(typed), at: columns)
    }
    do throws(FileError) {
      let bytes = try files.read(path, typed: typed)
      return (path, path.hasSuffix(".moot") || bytes.starts(with: "#!".utf8))
    } catch {
      throw Failure(error, at: columns)
    }
  }

  /// A session that reads what this one can, and writes nothing.
  private var apart: Session {
    var other = anew()
    other.files = UnwrittenFiles(files)
    // A script that opens itself is refused as one that runs itself.
    other.running = running
    return other
  }
}

extension Failure {
  /// The same of a file under the name that was typed for it.
  fileprivate func naming(_ path: String, as typed: String, at place: Range<Int>) -> Failure {
    var named = self
    named.message = message.replacing(path, with: typed)
    named.columns = place
    return named
  }

  /// What made a script fail, as a failure of the line that named the script.
  fileprivate init(_ failure: ScriptFailure, at columns: Range<Int>) {
    self.init(
      "\(failure.script):\(failure.line): \(failure.failure.message)", advice: failure.failure.advice, at: columns,
      kind: failure.failure.kind == .interrupted ? .interrupted : .input,
      details: [failure.text] + failure.failure.details)
  }
}

/// Files that can be read, and of which nothing is written.
private struct UnwrittenFiles: Files {
  private let files: any Files

  init(_ files: any Files) { self.files = files }

  var home: String? { files.home }
  func read(_ path: String) throws(FileError) -> [UInt8] { try files.read(path) }
  func write(_ bytes: [UInt8], to path: String, overwriting: Bool) throws(FileError) {}
  func append(_ bytes: [UInt8], to path: String) throws(FileError) {}
  func absolute(_ path: String, from folder: String?) -> String { files.absolute(path, from: folder) }
  func exists(_ path: String) -> Bool { files.exists(path) }
  func names(startingWith path: String) -> [String] { files.names(startingWith: path) }
}
