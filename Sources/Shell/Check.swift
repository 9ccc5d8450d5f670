import Commands
import LineEditing
import Rendering

extension Shell {
  /// Runs transcripts and scripts again: 0 where all come out as they stand, 1 where one differs.
  ///
  /// A script passes when it runs to its end. `--update` writes what comes out now into the transcripts.
  mutating func check() -> Int32 {
    var differing = 0
    for path in options.checks {
      do throws(FileError) {
        let files = session.fileAccess
        let absolute = files.absolute(path, from: nil)
        let bytes = try files.read(absolute)
        let text = String(decoding: bytes, as: UTF8.self)
        let isGood = path.hasSuffix(".moot") ? checkScript(path, absolute) : try checkTranscript(text, path, absolute)
        if !isGood { differing += 1 }
      } catch {
        report(Failure(error))
        return ExitStatus.unreadable
      }
    }
    if Interrupts.requested { return ExitStatus.interrupted }
    let good = options.checks.count - differing
    if !options.updates { Screen.write("\(good) of \(options.checks.count) as they stand\n") }
    return differing == 0 || options.updates ? ExitStatus.ok : ExitStatus.failed
  }

  private func checkScript(_ path: String, _ absolute: String) -> Bool {
    var session = Session(files: self.session.fileAccess)
    do throws(Failure) {
      let script = try session.openScript(absolute).named(path)
      session.enter(script: absolute)
      let result = session.run(script, stop: { Interrupts.requested }) { _, _ in true }
      for failure in result.failures { Screen.write(failure.description, to: 2) }
      return result.failures.isEmpty
    } catch {
      report(error, as: path.printable)
      return false
    }
  }

  private func checkTranscript(_ text: String, _ path: String, _ absolute: String) throws(FileError) -> Bool {
    let files = session.fileAccess
    let now = Transcript(text, name: path).rerun(
      at: absolute, fresh: { Session(files: files) }, stop: { Interrupts.requested })
    let difference = LineDifference(from: text, to: now)
    if difference.lines.isEmpty { return true }
    if options.updates, !Interrupts.requested {
      try files.write(Array(now.utf8), to: absolute, overwriting: true)
      Screen.write("\(path): updated, \(difference.lines.count) lines differed\n")
    } else {
      Screen.write("\(path): differs (- as it stands, + as it comes out)\n")
      for line in difference.lines { Screen.write("  \(line.printable)\n") }
    }
    return false
  }
}
