#ifndef MOOT_CDATA_H
#define MOOT_CDATA_H

#include <stddef.h>

/// A file built into the program: its name without folder and suffix, and its bytes (not terminated).
struct moot_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// How many word lists are built in.
size_t moot_word_list_count(void);

/// The word list at an index below the count.
struct moot_file moot_word_list_at(size_t index);

/// The weights of tagger and parser; no bytes in a build without them.
struct moot_file moot_syntax_weights(void);

/// Begins to fetch what lies at an address from memory, and does not wait for it.
static inline void moot_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
