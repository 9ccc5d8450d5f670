import Glibc

/// Where Moot's own articles and lessons are.
enum Locations {
  /// `$MOOT_HOME`, else `share/moot` beside the binary's folder, else the source tree that the binary was built in.
  static func home(environment: [String: String]) -> String? {
    if let home = environment["MOOT_HOME"], !home.isEmpty { return home }
    guard var folder = binary.map(parent) else { return nil }
    let installed = parent(folder) + "/share/moot"
    if holdsSeeds(installed) { return installed }
    // .build/TRIPLE/release/moot stands a few folders below the top.
    for _ in 0..<5 {
      if holdsSeeds(folder) { return folder }
      folder = parent(folder)
    }
    return nil
  }

  private static func holdsSeeds(_ folder: String) -> Bool {
    access(folder + "/seeds", F_OK) == 0 && access(folder + "/scripts", F_OK) == 0
  }

  private static var binary: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
  }
}
