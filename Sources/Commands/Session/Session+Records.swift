import ArgumentGraph

extension Session {
  /// Writes what was recorded and transcribed since the last time, so that a crash loses nothing of it.
  ///
  /// - Returns: what could not be written; the file is then left as it is and nothing more is written to it.
  public mutating func writeRecords() -> [Failure] {
    var failures: [Failure] = []
    if let path = recording?.path, let lines = recording?.script.take(), !lines.isEmpty {
      do throws(FileError) {
        try append(lines, to: path)
      } catch {
        failures.append(stopped("the recording", error.named(recording?.name ?? path)))
        recording = nil
      }
    }
    if let path = transcribing?.path, transcribing?.isWritten == true, let lines = transcribing?.take(), !lines.isEmpty
    {
      do throws(FileError) { try append(lines, to: path) } catch {
        failures.append(stopped("the transcript", error.named(transcribing?.name ?? path)))
        transcribing = nil
      }
    }
    return failures
  }

  private func append(_ lines: [String], to path: String) throws(FileError) {
    try files.append(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
  }

  private func stopped(_ what: String, _ error: FileError) -> Failure {
    var failure = Failure(error, kind: .command)
    failure.message += "; \(what) ends here"
    return failure
  }

  /// What is being written besides, for the end of a conversation: "Recorded 3 lines in a.moot."
  public var recordsBeingKept: [String] {
    (recording.map { ["Recorded \($0.count.of("line")) in \($0.name)."] } ?? [])
      + (transcribing.map { ["Transcript of \($0.count.of("line")) in \($0.name)."] } ?? [])
  }

  /// Ends what was begun in a script that has ended.
  mutating func endRecordsOfEndedScripts() {
    if let depth = recording?.depth, depth > running.count { recording = nil }
    if let depth = transcribing?.depth, depth > running.count { transcribing = nil }
  }
}
