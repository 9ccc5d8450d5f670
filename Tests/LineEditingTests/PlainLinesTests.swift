import Foundation
import LineEditing
import PseudoTerminal
import Testing

@Suite struct PlainLinesTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    let url = URL(fileURLWithPath: folder.path + "/input")
    try Data(bytes).write(to: url)
    let input = try FileHandle(forReadingFrom: url)
    var plain = PlainLines(descriptor: input.fileDescriptor)
    var lines: [String] = []
    while let line = plain.next() { lines.append(line) }
    return lines
  }

  @Test func theLastLineNeedsNoNewline() throws {
    #expect(try lines(Array("voice\nparties".utf8)) == ["voice", "parties"])
    #expect(try lines(Array("voice\n\nparties\n".utf8)) == ["voice", "", "parties"])
    #expect(try lines([]) == [])
  }

  @Test func invalidBytesAreRepaired() throws {
    #expect(try lines([0x61, 0xFF, 0x62, 0x0A, 0xC3, 0x0A, 0xC3, 0xA9]) == ["a\u{FFFD}b", "\u{FFFD}", "é"])
  }

  @Test func linesOfOtherSystemsAreTaken() throws {
    #expect(try lines([0xEF, 0xBB, 0xBF] + Array("voice\r\nlist\r\n".utf8)) == ["voice", "list"])
  }

  @Test func aLineMayBeLong() throws {
    let long = [UInt8](repeating: 0x78, count: 1 << 20)
    let read = try lines(long + [0x0A] + long + [0x0A, 0x79])
    #expect(read.map(\.utf8.count) == [1 << 20, 1 << 20, 1])
  }

  @Test func aPipeIsReadAsItComes() throws {
    let pipe = Pipe()
    var plain = PlainLines(descriptor: pipe.fileHandleForReading.fileDescriptor)
    try pipe.fileHandleForWriting.write(contentsOf: Data("one\ntw".utf8))
    #expect(plain.next() == "one")
    try pipe.fileHandleForWriting.write(contentsOf: Data("o\n".utf8))
    #expect(plain.next() == "two")
    try pipe.fileHandleForWriting.close()
    #expect(plain.next() == nil)
  }
}
