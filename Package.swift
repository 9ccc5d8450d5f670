// swift-tools-version: 6.2
import PackageDescription

// Every target treats warnings as errors. The order is the order of the house: a target depends only on
// targets above it (`HouseTests` reads this file and every import line against it).
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "moot",
  products: [.executable(name: "moot", targets: ["moot"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // Libraries of the system, one target each.
    .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CEditLine", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),

    .target(name: "ArticleText", dependencies: ["CDigest", "CYAML"], swiftSettings: strict),
    .target(name: "Lexicon", dependencies: ["CStemmer"], exclude: ["Words"], swiftSettings: strict),
    .target(name: "CData"),
    .target(name: "Syntax", dependencies: ["ArticleText", "CData"], exclude: ["Weights"], swiftSettings: strict),
    .target(
      name: "ArgumentGraph",
      dependencies: ["ArticleText", "Lexicon", .product(name: "BitCollections", package: "swift-collections")],
      swiftSettings: strict),
    .target(
      name: "Reading", dependencies: ["ArticleText", "Lexicon", "CData", "Syntax", "ArgumentGraph"],
      swiftSettings: strict),
    .target(name: "Analysis", dependencies: ["ArticleText", "Lexicon", "ArgumentGraph"], swiftSettings: strict),
    .target(name: "Query", dependencies: ["ArticleText", "Lexicon", "ArgumentGraph"], swiftSettings: strict),
    .target(name: "Interchange", dependencies: ["ArticleText", "Lexicon", "ArgumentGraph"], swiftSettings: strict),
    .target(name: "Rendering", dependencies: ["ArticleText", "ArgumentGraph"], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Analysis", "Query", "Interchange", "Rendering",
      ], swiftSettings: strict),
    .target(name: "LineEditing", dependencies: ["CEditLine"], swiftSettings: strict),
    .target(
      name: "Shell",
      // Those above Query are not imported here, but values of theirs lie within a session: when their layout changes,
      // Shell must be built again.
      dependencies: [
        "ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Query", "Rendering", "Commands", "LineEditing",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "moot",
      dependencies: [
        "ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Commands", "Shell",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Developers': treebanks to the weights in Sources/Syntax/Weights (scripts/dev/train).
    .executableTarget(
      name: "moot-train", dependencies: ["ArticleText", "Lexicon", "Syntax", "Reading"], swiftSettings: strict),

    // Test support: random numbers with a seed.
    .target(name: "Seeded", path: "Tests/Seeded", swiftSettings: strict),

    // A test target names what lies beneath its own, too: a value of it may lie within one of that, and when its layout
    // changes the tests must be built again.
    .testTarget(name: "ArticleTextTests", dependencies: ["ArticleText"], swiftSettings: strict),
    .testTarget(name: "LexiconTests", dependencies: ["Lexicon", "Reading"], swiftSettings: strict),
    .testTarget(
      name: "SyntaxTests", dependencies: ["ArticleText", "CData", "Syntax", "Seeded"], swiftSettings: strict),
    .testTarget(
      name: "ArgumentGraphTests", dependencies: ["ArticleText", "ArgumentGraph", "Seeded"], swiftSettings: strict),
    .testTarget(
      name: "ReadingTests", dependencies: ["ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Seeded"],
      swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Analysis", "Seeded"], swiftSettings: strict),
    .testTarget(
      name: "QueryTests",
      dependencies: ["ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Analysis", "Query", "Seeded"],
      swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Interchange"], swiftSettings: strict),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "Seeded"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Query", "Rendering", "Commands", "Seeded",
      ], swiftSettings: strict),
    // Test support: a terminal that tests type into, and a program that does nothing but edit lines.
    .systemLibrary(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    .executableTarget(
      name: "line-echo", dependencies: ["LineEditing"], path: "Tests/LineEcho", swiftSettings: strict),
    .testTarget(
      name: "LineEditingTests", dependencies: ["LineEditing", "PseudoTerminal", "line-echo"],
      swiftSettings: strict),
    // Test support: moot with another word list, as a later version may have it.
    .executableTarget(
      name: "moot-otherwise",
      dependencies: ["ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Commands", "Shell"],
      path: "Tests/OtherReader", swiftSettings: strict),
    .testTarget(
      name: "ShellTests", dependencies: ["Shell", "moot", "moot-otherwise", "PseudoTerminal"], swiftSettings: strict),
    // Test support: what graphs and reading cost at growing sizes (scripts/dev/bench).
    .executableTarget(
      name: "moot-bench",
      dependencies: [
        "ArticleText", "Lexicon", "ArgumentGraph", "Reading", "Query", "Rendering", "Commands", "Seeded",
      ],
      path: "Tests/Bench",
      swiftSettings: strict),
    // Reads the manifest and the sources; depends on nothing of ours.
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ]
)
