// Functions of glibc that its Swift module does not show.
#ifndef MOOT_PSEUDO_TERMINAL_SHIM_H
#define MOOT_PSEUDO_TERMINAL_SHIM_H

#include <spawn.h>
#include <stddef.h>

int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int ptsname_r(int descriptor, char *name, size_t size);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

enum { POSIX_SPAWN_NEW_SESSION = 0x80 };  // POSIX_SPAWN_SETSID, shown only to GNU programs

#endif
