import CPseudoTerminal
import Glibc

/// Starts a program whose controlling terminal is the given one, and returns its process id.
///
/// The child leads a session of its own, so the first terminal it opens becomes its controlling one: ctrl-C during a
/// command and changes of size reach it as signals, as they do from a real terminal.
func spawn(
  _ executable: String, _ arguments: [String], environment: [String: String], terminal: String, folder: String?
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)
  posix_spawn_file_actions_addclosefrom_np(&actions, 3)
  if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // A test runner may ignore or block signals that the program must get.
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  let flags = Int32(POSIX_SPAWN_NEW_SESSION) | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
  posix_spawnattr_setflags(&attributes, Int16(flags))

  var argumentPointers = ([executable] + arguments).map { strdup($0) } + [nil]
  var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { (argumentPointers + variables).forEach { free($0) } }
  var process: pid_t = 0
  let status = posix_spawn(&process, executable, &actions, &attributes, &argumentPointers, &variables)
  guard status == 0 else {
    throw TerminalFailure("cannot start \(executable): \(String(cString: strerror(status)))")
  }
  return process
}
