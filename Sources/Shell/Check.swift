import Commands
import LineEditing
import Rendering

extension Shell {
  /// Runs transcripts and scripts again: 0 where all come out as they stand, 1 where one differs.
  ///
  /// A script passes when it runs to its end. `--update` writes what comes out now into the transcripts. Of a folder
  /// every script, transcript and page with a conversation in it is run.
  mutating func check() -> Int32 {
    var (good, all) = (0, 0)
    for path in options.checks.flatMap(checked) {
      if Interrupts.requested { return ExitStatus.interrupted }
      all += 1
      do throws(FileError) {
        let files = session.fileAccess
        let absolute = files.absolute(path, from: nil)
        if path.hasSuffix(".moot") {
          good += checkScript(path, absolute) ? 1 : 0
        } else {
          let bytes = try files.read(absolute, typed: path)
          good += try checkTranscript(String(decoding: bytes, as: UTF8.self), path, absolute) ? 1 : 0
        }
      } catch {
        report(Failure(error))
        return ExitStatus.unreadable
      }
    }
    if Interrupts.requested { return ExitStatus.interrupted }
    if all == 0 {
      report(Failure("nothing to check", advice: "name scripts, transcripts, pages, or a folder that holds some"))
      return ExitStatus.failed
    }
    Screen.write("\(good) of \(all) \(options.updates ? "good now" : "as they stand")\n")
    return good == all ? ExitStatus.ok : ExitStatus.failed
  }

  /// A file as it is, of a folder the files in it that can be checked.
  private func checked(_ path: String) -> [String] {
    let files = session.fileAccess
    let folder = path.hasSuffix("/") ? path : path + "/"
    let names = files.names(startingWith: folder)
    // What is no folder has no names, and nor has an empty one.
    if names.isEmpty { return path.hasSuffix("/") ? [] : [path] }
    return names.flatMap { name -> [String] in
      if name.hasSuffix("/") { return checked(name) }
      if name.hasSuffix(".moot") { return [name] }
      let isPage = name.hasSuffix(".md") || name.hasSuffix(".markdown")
      guard isPage || name.hasSuffix(".txt"), let bytes = try? files.read(files.absolute(name, from: nil)) else {
        return []
      }
      // An article is a text, too: a transcript begins with a prompt.
      let transcript = Transcript(String(decoding: bytes, as: UTF8.self), name: name)
      return (isPage ? transcript.hasSession : transcript.beginsWithPrompt) ? [name] : []
    }
  }

  private func checkScript(_ path: String, _ absolute: String) -> Bool {
    var session = self.session.anew()
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
    let transcript = Transcript(text, name: path)
    guard transcript.hasSession else {
      report(Failure("\(path) holds nothing to check", advice: "a conversation begins with moot> or $ moot"))
      return false
    }
    let now = transcript.rerun(at: absolute, fresh: { session.anew() }, stop: { Interrupts.requested })
    if now == text || Interrupts.requested { return true }
    let difference = LineDifference(from: text, to: now, under: Transcript.isPrompt)
    if options.updates {
      try session.fileAccess.write(Array(now.utf8), to: absolute, overwriting: true)
      Screen.write("\(path.printable): updated, \(difference.count) lines differed\n")
      return true
    }
    Screen.write("\(path.printable): differs (- as it stands, + as it comes out)\n")
    for line in difference.lines { Screen.write("  \(line.printable)\n") }
    return false
  }
}
