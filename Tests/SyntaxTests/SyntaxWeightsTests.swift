import Testing

@testable import Syntax

/// Weights made by hand: one feature in each table, the one that is always there.
@Suite struct SyntaxWeightsTests {
  private static let always = featureKey(0, 0)

  /// Each word a name, each arc an object; right where it may be, never left.
  private static var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ number: UInt32) {
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(number >> shift & 255)) }
    }
    func fill(to length: Int) { while bytes.count < length { bytes.append(0) } }
    for number in [SyntaxWeights.formatMark, 1, 1, 2, 1, 2, 1] { add(number) }
    // One bucket of words, in which there is none; then one of steps: left -5, right 9.
    fill(to: 64)
    let check = BucketTable.check(of: always)
    bytes += [UInt8(check & 255), UInt8(check >> 8)]
    fill(to: 80)
    bytes += [UInt8(bitPattern: -5), 9]
    fill(to: 96)
    for label in [PartOfSpeech.name.rawValue, Relation.object.rawValue] {
      let start = bytes.count
      let home = WeightTable.home(of: always, among: 2)
      for place in 0..<2 {
        add(place == home ? always : 0)
        add(place == home ? 1 << 24 : 0)
      }
      bytes += [label, 3]
      fill(to: start + WeightTable.length(slots: 2, entries: 1))
    }
    return bytes
  }

  /// Weights are read where they lie for good, so the copy is never freed.
  private func weights(_ bytes: [UInt8]) -> SyntaxWeights? {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    copy.copyBytes(from: bytes)
    return SyntaxWeights(staticBytes: UnsafeRawBufferPointer(rebasing: copy[0..<bytes.count]))
  }

  @Test func guessesByTheWeights() throws {
    let reader = SyntaxReader(try #require(weights(Self.bytes)))
    var workspace = reader.workspace()
    workspace.words = Array(repeating: .outside, count: 3)
    reader.parse(&workspace)
    #expect(workspace.tags == [.name, .name, .name])
    // The second and the third go right as soon as a word lies below them; the first is left for the root.
    #expect((1...3).map { workspace.state.nodes[$0].head } == [4, 1, 1])
    let labels = (1...3).map { workspace.state.nodes[$0].label }
    #expect(labels == [Relation.root, .object, .object].map { UInt32($0.rawValue) })
  }

  @Test func refusesWhatIsNotWhole() {
    let whole = Self.bytes
    #expect(weights(whole) != nil)
    for length in 0..<whole.count { #expect(weights(Array(whole.prefix(length))) == nil, "\(length) bytes") }
  }

  @Test func refusesAnotherFormat() {
    var other = Self.bytes
    other[0] ^= 1
    #expect(weights(other) == nil)
    var many = Self.bytes
    many[11] = 0x7F
    #expect(weights(many) == nil)
  }

  @Test func keepsTheSignsOfSquaredWeights() throws {
    let table = try #require(weights(Self.bytes)).steps
    var keys = table.keys(capacity: 2)
    keys.add(0)
    keys.add(7)
    let sums = table.sums(keys)
    #expect(sums.first == -25)
    #expect(sums.second == 81)
  }
}
