import Glibc

/// Where Moot keeps what outlives a session, after the XDG base directory specification 0.8.
struct StateFolder {
  let path: String

  /// `$XDG_STATE_HOME/moot`, or `~/.local/state/moot`; `nil` without a home.
  init?(environment: [String: String]) {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      path = state + "/moot"
    } else if let home = environment["HOME"], !home.isEmpty {
      path = home + "/.local/state/moot"
    } else {
      return nil
    }
  }

  /// Makes a folder and those above it, for this user only.
  static func make(_ path: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex, !make(String(path[..<slash])) { return false }
    return mkdir(path, 0o700) == 0 || errno == EEXIST
  }
}
