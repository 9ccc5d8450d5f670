// Moot with another word list, as a later version may have it: the verbs named in $WITHOUT report nothing. It takes
// articles, scripts and -c commands, for tests to replay what moot saved.
import Commands
import Glibc
import Lexicon
import Reading
import Shell

let without = Set((getenv("WITHOUT").map { String(cString: $0) } ?? "").split(separator: ",").map(String.init))

let words = WordSource { table in
  guard table == "reporting-verbs", let bytes = WordSource.embedded.bytes(of: table) else { return nil }
  let kept = bytes.split(separator: UInt8(ascii: "\n")).filter { row in
    !without.contains(String(decoding: row.prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self))
  }
  return Array(kept.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
}

var options = ShellOptions()
var arguments = Array(CommandLine.arguments.dropFirst())
while !arguments.isEmpty {
  let argument = arguments.removeFirst()
  switch argument {
  case "--keep-going": options.keepsGoing = true
  case "-c": if !arguments.isEmpty { options.work.append(.command(arguments.removeFirst())) }
  case _ where argument.hasSuffix(".moot"): options.work.append(.script(path: argument, arguments: []))
  default: options.articles.append(argument)
  }
}
exit(Shell.run(options, environment: [:], words: words.falling(back: .embedded)))
