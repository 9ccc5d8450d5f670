// The reader's weights (Sources/Syntax/Weights), built in with #embed. SwiftPM does not see that file: `scripts/dev/train`
// touches this one when it has written new weights.
#include "CData.h"

// The package is built as C17 with the one C23 word that it needs.
#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("../Syntax/Weights/english.weights")
static const _Alignas(16) unsigned char weights[] = {
#embed "../Syntax/Weights/english.weights"
};

struct moot_file moot_syntax_weights(void) {
  struct moot_file file = {"english", weights, sizeof(weights)};
  return file;
}
#else
struct moot_file moot_syntax_weights(void) {
  struct moot_file file = {"english", 0, 0};
  return file;
}
#endif
