import ArgumentGraph
import Testing

@testable import Reading

/// Speakers and sources that stand beside a text as labels.
@Suite struct LabelTests {
  @Test func speakersOfADialogueSpeakToTheEndOfTheirParagraphs() throws {
    let read = try Read.body(
      """
      HOLM: Will the lock open? It has been shut for years.

      The hall fell silent.

      KRAL: It will not. The gates are old.
      """)
    #expect(
      read.attributed == [
        "HOLM (HOLM): Will the lock open … It has been shut for years",
        "KRAL (KRAL): It will not … The gates are old",
      ])
    #expect(
      read.lines == [
        "HOLM: Will the lock open", "HOLM: It has been shut for years", "author: The hall fell silent",
        "KRAL: It will not", "KRAL: The gates are old",
      ])
    #expect(read.reading.attributions.allSatisfy { $0.rule == "speaker's name before a colon" })
  }

  @Test(arguments: [
    "HOLM: Will the lock open?", "HOLM: Will the lock open?\n\nThe gates are old.",
    "The gates are old. HOLM: They are not.\n\nKRAL: They are.",
    "Three things: a lock, a dam and a gate.\n\nOne thing: a toll on grain.",
  ])
  func aNameAndAColonAloneAreNoDialogue(_ text: String) throws {
    #expect(try Read.body(text).attributed == [])
  }

  @Test func speakersMayBeFarFromEachOtherButNotTooFar() throws {
    let rain = String(repeating: "\n\nRain fell on the river.", count: 5)
    let near = try Read.body("HOLM: The gates are old." + rain + "\n\nKRAL: The gates are sound.")
    #expect(near.attributed == ["HOLM (HOLM): The gates are old", "KRAL (KRAL): The gates are sound"])
    let far = try Read.body("HOLM: The gates are old." + rain + rain + "\n\nKRAL: The gates are sound.")
    #expect(far.attributed == [])
  }

  @Test func beforeAQuotationANameNeedsNoCapitals() throws {
    let read = try Read.body("Ada Holm: “The gates are old.”\n\nRolf Tal: “They are not.”")
    #expect(read.attributed == ["Ada Holm (Ada Holm): The gates are old", "Rolf Tal (Rolf Tal): They are not"])
    let without = try Read.body("The Lock: “The gates are old.”\n\nThe gates are old.")
    #expect(!without.lines.contains { $0.hasPrefix("Lock:") }, "\(without.lines)")
  }

  @Test(arguments: [
    ("“The lock is shut.” — Ada Holm", "Ada Holm (Ada Holm): The lock is shut"),
    ("“The lock is shut.” – R. Tal", "R. Tal (R. Tal): The lock is shut"),
    (
      "“The lock is shut. The gates are old. We will wait.” — Ada Holm, mayor of Sudmark",
      "Ada Holm (Ada Holm, mayor of Sudmark): The lock is shut … The gates are old … We will wait"
    ),
    (
      "The council rose. “The lock is shut. The gates are old.” — Ada Holm",
      "Ada Holm (Ada Holm): The lock is shut … The gates are old"
    ),
  ])
  func aNameBehindAQuotationSignsIt(_ text: String, _ line: String) throws {
    let read = try Read.body(text)
    #expect(read.attributed == [line])
    #expect(read.reading.attributions.map(\.rule) == ["name behind a quotation and a dash"])
  }

  @Test func whatStandsBeforeASignedQuotationIsTheAuthors() throws {
    let read = try Read.body("The council rose. “The lock is shut. The gates are old.” — Ada Holm")
    #expect(
      read.lines == ["author: The council rose", "Ada Holm: The lock is shut", "Ada Holm: The gates are old"])
  }

  @Test(arguments: [
    "The gates are old — a keeper of the lock", "The gates are old — Ada Holm", "“The gates” — old ones — are shut.",
    "“The gates are old” — and Sudmark knows it.",
  ])
  func aDashWithoutAQuotationOrANameSignsNothing(_ text: String) throws {
    #expect(try Read.body(text).attributed == [])
  }

  @Test(arguments: [
    ("The upper lock at dawn. Image: Ada Holm.", "[Ada Holm (Ada Holm): The upper lock at dawn]"),
    ("The lock at night. Photograph: Rolf Tal, Estmark.", "[Rolf Tal (Rolf Tal): The lock at night]"),
    ("The boats at dusk (Photo: Rolf Tal).", "[Rolf Tal (Rolf Tal): The boats at dusk]"),
    (
      "The barges wait. The lock is shut. Credit: Ada Holm.",
      "[Ada Holm (Ada Holm): The barges wait. The lock is shut]"
    ),
  ])
  func theCreditOfAPictureMakesNoStatement(_ text: String, _ line: String) throws {
    let read = try Read.body(text)
    #expect(read.attributed == [line])
    #expect(!read.lines.contains { $0.hasPrefix("Ada Holm:") || $0.hasPrefix("Rolf Tal:") }, "\(read.lines)")
  }

  @Test func anImageThatIsNoCreditIsNone() throws {
    for text in ["Sudmark has an image: that of a bully.", "The picture is clear: nobody pays."] {
      #expect(try Read.body(text).attributed == [], "\(text)")
    }
  }
}
