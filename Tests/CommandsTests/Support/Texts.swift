/// Our own prose, in sentences plain enough that any sound reader finds the same statements in them.
enum Texts {
  /// Twelve statements: A0, A1.1 to A1.3, A2.1 to A2.3, A3.1a, A3.1b, A3.2, A3.3 and A3.4, a guess.
  static let dam = """
    The Dam Is Ours
    By R. Tal

    Sudmark says that the river lock belongs to it. Norrland maintains that the toll is illegal. Sudmark insists that \
    the toll pays for repairs.

    Norrland argues that the river belongs to both states. The toll angers voters. Many in Sudmark believe that \
    patience has limits.

    Sudmark counters that any state may charge for upkeep, because the treaty leaves tolls to the owner of the lock. \
    Norrland claims that the treaty is old. Estmark says that both sides must talk. Norrland may have seen the toll as a \
    punishment.

    """

  /// The same with a sentence more at the start, so that every id of the first paragraph moves up by one.
  static let damLater = dam.replacing(
    "Sudmark says that the river", with: "The lock is old. Sudmark says that the river")

  /// Word lists of a teacher: few reporting verbs, "toll" as a word that takes a side.
  static let words = [
    "w/loaded.tsv": "# Words of one class.\ntoll\tn\tcharged\n",
    "w/reporting-verbs.tsv": """
    # Verbs of one class.
    say\tfactive\tthat,bare,quote,passive\tsaid said
    maintain\tdistancing\tthat,np\t-

    """,
  ]

  static let barge = """
    Barges First
    By E. Lund

    Norrland says that its barges feed the harbour. Sudmark claims that the barges damaged the gates. The harbour needs \
    the barges.

    """

  /// Eight claims of Sudmark and three of Norrland: too few to say much of Norrland.
  static let winter = """
    The Lock in Winter
    By A. Venn

    Sudmark says that the river lock belongs to it. Sudmark maintains that the levy pays for repairs. Norrland \
    replies that the toll is illegal. The lock is old.

    Sudmark officials insist that barges damaged the gates. Norrland denied the charge. Sudmark argues that the \
    treaty leaves tolls to the owner of the lock, because the owner pays for the water.

    Many in Sudmark believe that patience has limits. If Norrland reopens the harbour, the levy may fall. Sudmark \
    claims that the blockade is a warning. Norrland argues that the levy harms farmers. Sudmark adds that the winter \
    is near.

    """
}
