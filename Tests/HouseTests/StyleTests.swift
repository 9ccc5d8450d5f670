import Testing

/// What a reader of the sources may rely on, whoever wrote them.
@Suite struct StyleTests {
  private func forEachLine(_ files: [String], _ check: (_ line: Substring, _ place: String) -> Void) throws {
    for file in files {
      let lines = try House.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() { check(line, "\(file):\(number + 1)") }
    }
  }

  @Test func noFileIsLong() throws {
    for file in House.swiftFiles("Sources") + House.swiftFiles("Tests") {
      let count = try House.text(file).split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(count <= 300, "\(file) has \(count) lines")
    }
  }

  @Test func nothingTrapsOnInput() throws {
    try forEachLine(House.swiftFiles("Sources")) { line, place in
      for trap in ["try!", "as!", "fatalError(", "preconditionFailure(", "unowned(unsafe)"] {
        #expect(!line.contains(trap), "\(place) has \(trap)")
      }
    }
  }

  @Test func nothingIsLeftToDo() throws {
    try forEachLine(House.swiftFiles("Sources")) { line, place in
      for mark in ["TODO", "FIXME", "XXX", "HACK"] { #expect(!line.contains(mark), "\(place) has \(mark)") }
    }
  }

  @Test func foundationStaysOut() throws {
    for file in House.swiftFiles("Sources") {
      #expect(!House.imports(try House.text(file)).contains("Foundation"), "\(file) imports Foundation")
    }
  }

  @Test func classesAreHandlesOfLibraries() throws {
    for file in House.swiftFiles("Sources") {
      let text = try House.text(file)
      let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      guard words.indices.dropLast().contains(where: { words[$0] == "final" && words[$0 + 1] == "class" }) else {
        continue
      }
      // A thread is a handle of the C library, too.
      let isThread = words.contains("pthread_create")
      #expect(
        isThread || House.imports(text).contains { House.systemLibraries.contains($0) },
        "\(file) has a class and reaches no library")
    }
  }

  @Test func namesSayWhatAThingIs() throws {
    let vague = ["Manager", "Helper", "Utils", "Utilities", "Common"]
    try forEachLine(House.swiftFiles("Sources")) { line, place in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      for (kind, name) in zip(words, words.dropFirst())
      where ["struct", "class", "enum", "protocol", "actor"].contains(kind) {
        #expect(!vague.contains { name.hasSuffix($0) }, "\(place) names \(name)")
      }
      #expect(!line.contains("static let shared"), "\(place) has a singleton")
      #expect(!words.contains("Any") || line.drop { $0 == " " }.hasPrefix("//"), "\(place) has Any")
    }
  }

  @Test func theTopLevelHoldsNothingElse() throws {
    let allowed: Set<String> = ["Package.swift", "Sources", "Tests", "seeds", "scripts", "README.md", "LICENSE"]
    // Package.resolved is written by the package manager and ignored by version control.
    let entries = try House.entries(".").filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(entries).subtracting(allowed) == [])
  }

  @Test func developersScriptsCanBeStarted() throws {
    for name in ["setup", "run", "test", "lint", "bench", "score", "update"] {
      #expect(try House.text("scripts/dev/\(name)").hasPrefix("#!/usr/bin/env bash\n"), "scripts/dev/\(name)")
    }
  }
}
