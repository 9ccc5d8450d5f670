import ArgumentGraph
import Testing

@testable import Reading

/// Words within words, words of nobody in particular, and things that speak.
@Suite struct NestedTests {
  @Test(arguments: [
    "Norrland wants a pause", "Norrland calls for a pause", "Norrland demanded a pause",
    "Norrland wants the lock to open", "Norrland asked whether the lock is open", "you think that the lock is shut",
  ])
  func whatAnotherWantsOrAsksIsAPartOfWhatIsSaid(_ content: String) throws {
    let read = try Read.body("Ada Holm said that \(content).")
    #expect(read.attributed == ["Ada Holm (Ada Holm): \(content)"])
    #expect(read.lines == ["Ada Holm: " + content])
  }

  @Test(arguments: [
    ("Norrland", "Sudmark", "fears that", "the lock will shut"),
    ("Ada Holm", "Norrland", "claims that", "the lock is shut"),
    ("Ada Holm", "Norrland", "believes that", "the lock is shut"),
  ])
  func whatAnotherSaysIsExportedAndMakesNoStatement(
    _ outer: String, _ inner: String, _ cue: String, _ content: String
  ) throws {
    let read = try Read.body("\(outer) says that \(inner) \(cue) \(content).")
    #expect(
      read.attributed == ["\(outer) (\(outer)): \(inner) \(cue) \(content)", "[\(inner) (\(inner)): \(content)]"])
    #expect(read.lines == ["\(outer): \(inner) \(cue) \(content)"])
    #expect(read.reading.attributions.last?.rule.hasPrefix("inside another's words: ") == true)
  }

  @Test(arguments: [
    ("She said she hopes that the lock will open.", "she hopes that the lock will open"),
    ("She said that she believes the lock will open.", "she believes the lock will open"),
    ("She claims she knows that the lock is shut.", "she knows that the lock is shut"),
  ])
  func oneVoiceSpeaksOnce(_ text: String, _ content: String) throws {
    let read = try Read.body("Ada Holm crossed the river. " + text)
    #expect(read.lines == ["author: Ada Holm crossed the river", "Ada Holm: " + content])
    #expect(read.attributed == ["Ada Holm (She): " + content])
  }

  @Test func aVoiceNamedAndThenMeantSpeaksOnce() throws {
    let read = try Read.body("Ada Holm said she hopes the lock will open.")
    #expect(read.attributed == ["Ada Holm (Ada Holm): she hopes the lock will open"])
  }

  @Test(arguments: [
    ("You think that the lock is shut.", "[unnamed (You): the lock is shut]"),
    ("You believe that the toll is just.", "[unnamed (You): the toll is just]"),
  ])
  func youMakesNoStatement(_ text: String, _ line: String) throws {
    let read = try Read.body(text)
    #expect(read.attributed == [line])
    #expect(read.lines == ["author: " + text.dropLast()])
  }

  @Test(arguments: [
    ("A poll shows that most bargemen dislike the toll.", "poll (A poll): most bargemen dislike the toll"),
    ("Two studies found that the toll halved trade.", "two studies (Two studies): the toll halved trade"),
    ("The data suggest that trade has halved.", "data (The data): trade has halved"),
    ("The figures show that trade has halved.", "figures (The figures): trade has halved"),
    (
      "The commission’s report found that the gates were rotten.",
      "commission’s report (The commission’s report): the gates were rotten"
    ),
    ("The gates are rotten, a report says.", "report (a report): The gates are rotten"),
    ("The scientists found that the river had warmed.", "scientists (The scientists): the river had warmed"),
  ])
  func whatShowsSpeaks(_ text: String, _ line: String) throws {
    let read = try Read.body(text)
    #expect(read.attributed == [line])
    #expect(read.lines.count == 1)
  }

  @Test func aThingThatIsNoEvidenceShowsNothing() throws {
    for text in ["The lock shows that tolls pay.", "The rain showed that the gates leak."] {
      #expect(try Read.body(text).attributed == [], "\(text)")
    }
  }

  @Test(arguments: [
    "The claims the engineers raised were read by the court.", "The old claims bargemen make are false.",
    "The court read the claims the engineers made in May.", "Its comments on the toll were brief.",
    "The report claims of the envoys were false.", "The reports on the lock fill a shelf.",
  ])
  func nounsThatLookLikeVerbsReportNothing(_ text: String) throws {
    #expect(try Read.body(text).attributed == [])
  }

  @Test func derogatoryCommentsSheMade() throws {
    let read = try Read.body("Ada Holm crossed the river. She apologised for the derogatory comments she made.")
    #expect(read.attributed == ["Ada Holm (She): the derogatory comments she made"])
  }

  @Test func whatNobodyDoesIsNoNamedVoices() throws {
    for text in ["Nobody denies that the gates are old.", "No one doubts that the gates are old."] {
      let read = try Read.body(text)
      #expect(read.reading.attributions.allSatisfy { read.name($0.voice) == "unnamed" }, "\(text)")
    }
  }
}
