import ArgumentGraph
import Lexicon
import Testing

@testable import Reading

/// Columns of our own in which one voice has many names, and many voices have names that look alike.
enum Voices {
  static let ferry = """
    The River Transport Union (RTU) says that the crossing is unsafe. Norrland's foreign minister, Ada Holm, said on \
    Monday that the ferry would run. Holm added that the pilots were trained. The foreign minister insisted that \
    nobody would be hurt. Mr Berg, a Sudmark analyst, argued that the boats are old. The RTU warned that its members \
    would stop work. The union said that it had asked for talks.

    Sudmark army chief General Otto Falk claims that Norrland shot first. The army chief believes that the shots were \
    planned. Falk said that he had proof. Experts at the African Union say that the claim is weak. The African Union \
    called for calm. The AU said that it would send monitors. The Union argues that both should wait.

    Many in Sudmark think that the talks are dead. Sudmark's critics say that it started the quarrel. Analysts in \
    Norrland fear that trade will suffer. Norrlanders believe that the river is theirs. The Norrland government says \
    that the toll is legal. The Norrland foreign ministry published the plan on Tuesday. The ministry said that the \
    plan was fair. Its spokesman said that more would follow.

    Holmstad, the capital of Norrland, says that it will wait. Diplomats in Holmstad say that it is tired. The \
    Tehreek-e-Taliban Pakistan said that it would fight. The Afghan Taliban denied that they had sheltered anyone. \
    Tehreek-e-Labbaik Pakistan said that it would march. In Kabul, officials said that the gate was open.
    """

  static let water = """
    President Maria Lopes of Brazil said that the dam would be built. Brazil's environment ministry disagreed and said \
    that the forest would suffer. The ministry argued that the law forbids it. The president replied that the law had \
    changed. Brazilian farmers say that water is short. The Brazilian Farmers' League (BFL) met on Monday. The league \
    claims that the dam is their last hope. Lima insists that it was never asked. Two Peruvian ministers said that \
    they would resign. One of Peru's generals said that the army is ready. The military said that it had moved no \
    troops. Peru's supreme court ruled that the treaty stands. The court said that the dam breaks it.

    Acme Mining, a company in Lima, said that it would pay. The company said that jobs matter. Human Rights Watch said \
    that villages would drown. The group said that nobody had asked them. Iran's Revolutionary Guards said that they \
    would help. Critics of Brazil say that it lies. Brazil's rivals claim that the dam is a weapon. Jan Kral, an \
    economist at the University of Lima, said that costs would rise. Kral said that the price is wrong. Mary Kral, his \
    sister, said that he was right. Ms Kral said that she would vote no. Peru's River Authority says that the lock is \
    open. Analysts in Lima warn that the river is low.
    """
}

@Suite struct VoiceTests {
  /// `voice | side | statements in its words`, checked against the reading.
  private func check(
    _ read: Read, _ content: String, _ voice: String, _ side: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let statement = try #require(
      read.reading.statements.first { read.words($0).contains(content) }, "\(content)", sourceLocation: sourceLocation)
    let holder = read.reading.voices[statement.holder.offset]
    #expect(holder.name == voice, "\(content)", sourceLocation: sourceLocation)
    #expect(
      holder.party.map { read.reading.parties[$0.offset].name } == side, "\(content)", sourceLocation: sourceLocation)
  }

  @Test func namesOfOneVoiceAreOne() throws {
    let read = try Read.body(Voices.ferry)
    for content in ["the crossing is unsafe", "its members would stop work", "had asked for talks"] {
      try check(read, content, "River Transport Union", nil)
    }
    for content in ["the ferry would run", "the pilots were trained", "nobody would be hurt"] {
      try check(read, content, "Ada Holm", "Norrland")
    }
    for content in ["Norrland shot first", "the shots were planned", "he had proof"] {
      try check(read, content, "General Otto Falk", "Sudmark")
    }
    for content in ["the toll is legal", "the plan was fair", "will wait"] {
      try check(read, content, "Norrland", "Norrland")
    }
    for content in ["would send monitors", "both should wait"] { try check(read, content, "African Union", nil) }
  }

  @Test func whoStandsBesideANameIsNotIt() throws {
    let read = try Read.body(Voices.ferry)
    try check(read, "the claim is weak", "experts at the African Union", nil)
    try check(read, "started the quarrel", "Sudmark's critics", nil)
    try check(read, "the talks are dead", "many in Sudmark", "Sudmark")
    try check(read, "trade will suffer", "analysts in Norrland", "Norrland")
    try check(read, "the river is theirs", "Norrlanders", "Norrland")
    try check(read, "the boats are old", "Mr Berg", "Sudmark")
    // A diplomat in a capital is another's.
    try check(read, "it is tired", "diplomats in Holmstad", nil)
    try check(read, "would fight", "Tehreek-e-Taliban Pakistan", nil)
    try check(read, "sheltered anyone", "Afghan Taliban", "Afghanistan")
    try check(read, "would march", "Tehreek-e-Labbaik Pakistan", nil)
    try check(read, "the gate was open", "officials", "Afghanistan")
  }

  @Test func descriptionsPointBack() throws {
    let read = try Read.body(Voices.water)
    for content in ["the dam would be built", "the law had changed"] {
      try check(read, content, "President Maria Lopes", "Brazil")
    }
    for content in ["the forest would suffer", "the law forbids it"] { try check(read, content, "Brazil", "Brazil") }
    try check(read, "their last hope", "Brazilian Farmers' League", nil)
    try check(read, "had moved no troops", "Peru's generals", "Lima")
    for content in ["the treaty stands", "the dam breaks it"] {
      try check(read, content, "Peru's supreme court", "Lima")
    }
    for content in ["would pay", "jobs matter"] { try check(read, content, "Acme Mining", nil) }
    for content in ["villages would drown", "nobody had asked"] { try check(read, content, "Human Rights Watch", nil) }
  }

  @Test func peopleWithOneLastNameStayApart() throws {
    let read = try Read.body(Voices.water)
    for content in ["costs would rise", "the price is wrong"] { try check(read, content, "Jan Kral", "Lima") }
    for content in ["he was right", "would vote no"] { try check(read, content, "Mary Kral", nil) }
  }

  @Test func everyTieSaysWhy() throws {
    let reads = [try Read.body(Voices.ferry), try Read.body(Voices.water)]
    let ties = Dictionary(
      reads.flatMap { $0.reading.voices.map { ($0.name, $0.tie ?? "") } }, uniquingKeysWith: { first, _ in first })
    for (name, tie) in [
      ("Ada Holm", "foreign minister of Norrland"), ("General Otto Falk", "army chief of Sudmark"),
      ("Norrland", "heard as a side of its own"), ("Norrlanders", "people of Norrland, by its demonym"),
      ("Norrland's spokesman", "spokesman of Norrland, named before it in A3.6"),
      ("Brazilian farmers", "people of Brazil, by its demonym"), ("Lima", "capital of Peru"),
      ("Islamic Revolutionary Guard Corps", "an arm of Iran"), ("River Authority", "an agency of Peru"),
      ("two Peruvian ministers", "officials of Peru, by its demonym"),
      ("officials", "officials of Afghanistan, in Kabul"),
      ("African Union", "a body of its own"), ("Sudmark's critics", "critics of Sudmark join no side"),
      ("Brazil's rivals", "called rival of Brazil, and so on no side"),
    ] {
      #expect(ties[name] == tie, "\(name), not among \(ties.keys.sorted())")
    }
    for read in reads {
      for voice in read.reading.voices where voice.kind != .author {
        #expect(!(voice.tie ?? "").isEmpty, "\(voice.name) has no reason")
      }
    }
  }

  @Test func namesAreKeptWithTheirReasons() throws {
    let read = try Read.body(Voices.ferry)
    func names(_ voice: String) -> [String] {
      read.reading.namings.filter { read.name($0.voice) == voice }.map { "\($0.words): \($0.because ?? "-")" }
    }
    #expect(
      names("River Transport Union") == [
        "The River Transport Union: -", "RTU: the short form of River Transport Union, in brackets in A1.1",
        "The union: the only union named before, A1.1",
      ])
    #expect(
      names("Ada Holm") == [
        "Norrland's foreign minister: -", "Ada Holm: beside Norrland's foreign minister",
        "Holm: the last name of Ada Holm",
        "The foreign minister: the only foreign minister named before, A1.2",
      ])
    #expect(read.reading.namings.allSatisfy { read.article.text[$0.span].contains($0.words.suffix(4)) })
  }

  @Test func anArmedGroupThatIsHeardIsASide() throws {
    let read = try Read.body(
      "Hamas says that the raids hit homes. Israel says that it struck tunnels. Hamas argues that the truce is broken. "
        + "Hamas officials said that talks had failed. Analysts close to Hamas fear more. The Kremlin said that it "
        + "would watch. Hezbollah warned that it would wait.")
    try check(read, "the truce is broken", "Hamas", "Hamas")
    try check(read, "talks had failed", "Hamas officials", "Hamas")
    try check(read, "struck tunnels", "Israel", "Israel")
    try check(read, "would watch", "Kremlin", "Russia")
    // Once is not enough.
    try check(read, "would wait", "Hezbollah", nil)
  }

  @Test func twoOfAKindAreNotGuessedBetween() throws {
    let read = try Read.body(
      "The River Union and the Harbour Union met. The union said that the pay is low. Norrland's foreign minister and "
        + "Sudmark's foreign minister met. The foreign minister said that the talks went well.")
    try check(read, "the pay is low", "union", nil)
    try check(read, "the talks went well", "foreign minister", nil)
  }

  @Test func aPresidentIsNotTiedToWhoeverWasNamedLast() throws {
    let read = try Read.body(
      "Norrland and Sudmark trade in fish. The president said that the price is low. The senator Ada Holm and Senator "
        + "Jan Berg of Norrland met. The senator said that the pay is poor. Brogan said that he would stay. Brogan argues "
        + "that fish is cheap.")
    try check(read, "the price is low", "president", nil)
    try check(read, "the pay is poor", "senator", nil)
    // "He" tells a person from a place.
    try check(read, "fish is cheap", "Brogan", nil)
    #expect(read.reading.voices.first { $0.name == "Brogan" }?.kind == .person)
  }

  @Test func aBodyIsASideWhereItIsDeclared() throws {
    let side = PartyDeclaration(name: "The Union", aliases: ["African Union"])
    let read = try Read.body(
      Voices.ferry + " African Union officials warned that time is short.", parties: [side])
    try check(read, "both should wait", "African Union", "The Union")
    try check(read, "time is short", "African Union officials", "The Union")
    try check(read, "the claim is weak", "experts at the African Union", nil)
  }
}
