import Testing

/// A target imports only what stands above it.
@Suite struct OrderTests {
  private let manifest: Manifest
  private var sources: [Manifest.Target] { manifest.targets.filter { !$0.isTest && $0.path == nil } }

  init() throws { manifest = Manifest(try House.text("Package.swift")) }

  private func isAbove(_ upper: String, _ lower: String) -> Bool {
    guard let above = House.order.firstIndex(of: upper), let below = House.order.firstIndex(of: lower) else {
      return false
    }
    return above < below
  }

  @Test func theManifestIsRead() throws {
    let reading = try #require(manifest.targets.first { $0.name == "Reading" })
    #expect(reading.dependencies == ["ArticleText", "Lexicon", "CData", "Syntax", "ArgumentGraph"])
    let graph = try #require(manifest.targets.first { $0.name == "ArgumentGraph" })
    #expect(graph.dependencies == ["ArticleText", "Lexicon"])
    #expect(graph.products == ["BitCollections"])
    #expect(manifest.reach(of: "Query").isSuperset(of: ["ArticleText", "CYAML", "BitCollections"]))
    #expect(!manifest.reach(of: "LineEditing").contains("ArticleText"))
    #expect(House.imports("@testable import A\npublic import struct B.C\n// import D\nlet import1 = 2") == ["A", "B"])
  }

  @Test func everyFolderOfSourcesIsATargetOfTheHouse() throws {
    let names = sources.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).subtracting(House.order) == [])
    #expect(try House.entries("Sources").filter { !$0.hasPrefix(".") } == names.sorted())
  }

  @Test func everyFolderOfTestsIsATarget() throws {
    let folders = manifest.targets.filter { $0.isTest || $0.path != nil }.map { $0.path ?? "Tests/\($0.name)" }
    let entries = try House.entries("Tests").filter { !$0.hasPrefix(".") && $0 != "Transcripts" && $0 != "Fixtures" }
    #expect(Set(entries.map { "Tests/\($0)" }).subtracting(folders) == [])
  }

  @Test func dependenciesRunUpward() {
    for target in sources {
      for dependency in target.dependencies {
        #expect(isAbove(dependency, target.name), "\(target.name) depends on \(dependency)")
      }
    }
  }

  @Test func importsRunUpwardAndStandInTheManifest() throws {
    for target in sources {
      let reach = manifest.reach(of: target.name)
      for file in House.swiftFiles("Sources/\(target.name)") {
        for module in House.imports(try House.text(file)) where !House.toolchain.contains(module) {
          #expect(reach.contains(module), "\(file) imports \(module), which the manifest does not give \(target.name)")
          if House.order.contains(module) { #expect(isAbove(module, target.name), "\(file) imports \(module)") }
        }
      }
    }
  }

  @Test func onlyWhatTheManifestGivesItsTargetComesFromOtherPackages() throws {
    for target in sources {
      for file in House.swiftFiles("Sources/\(target.name)") {
        for module in House.imports(try House.text(file)) where !House.toolchain.contains(module) {
          let isOurs = House.order.contains(module)
          #expect(isOurs || target.products.contains(module), "\(file) imports \(module)")
        }
      }
    }
  }

  @Test func aLibraryOfTheSystemIsReachedFromOneTarget() throws {
    for library in House.systemLibraries {
      let users = sources.filter { $0.dependencies.contains(library) }
      #expect(users.count == 1, "\(library) is used by \(users.map(\.name))")
    }
  }

  @Test func lineEditingKnowsNothingOfDebates() throws {
    let target = try #require(sources.first { $0.name == "LineEditing" })
    #expect(target.dependencies == ["CEditLine"])
  }
}
