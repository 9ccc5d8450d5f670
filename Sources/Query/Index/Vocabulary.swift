/// Folded words by number, each with its stem, which is asked for once.
struct Vocabulary: Sendable {
  private(set) var words: [String] = []
  private var numbers: [String: Int32] = [:]
  private var stems: [String: Int] = [:]
  /// Every stem by its number, and the number of each word's.
  private(set) var stemNames: [String] = []
  private(set) var stemOfWord: [Int32] = []
  /// The words of each stem.
  private var wordsOfStem: [[Int32]] = []

  /// The number of a word, which a new one gets.
  mutating func add(_ word: String, stem: (String) -> String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(words.count)
    words.append(word)
    numbers[word] = number
    let stem = stem(word)
    let place = stems[stem] ?? stemNames.count
    if place == stemNames.count {
      stems[stem] = place
      stemNames.append(stem)
      wordsOfStem.append([])
    }
    wordsOfStem[place].append(number)
    stemOfWord.append(Int32(place))
    return number
  }

  /// The number of a word; none for one that was never met.
  func number(of word: String) -> [Int32] { numbers[word].map { [$0] } ?? [] }

  /// The numbers of the words with a stem.
  func numbers(ofStem stem: String) -> [Int32] { stems[stem].map { wordsOfStem[$0] } ?? [] }
}
