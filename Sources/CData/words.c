// The word lists of Sources/Lexicon/Words, built in with #embed. A new list needs a block and a line here
// (LexiconTests compares this table with the folder).
#include "CData.h"

// The package is built as C17 with the one C23 word that it needs.
#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("../Lexicon/Words/abbreviations.tsv")
#define HAS_ABBREVIATIONS 1
static const unsigned char abbreviations[] = {
#embed "../Lexicon/Words/abbreviations.tsv"
};
#endif

#if __has_embed("../Lexicon/Words/furniture.tsv")
#define HAS_FURNITURE 1
static const unsigned char furniture[] = {
#embed "../Lexicon/Words/furniture.tsv"
};
#endif

static const unsigned char grammar[] = {
#embed "../Lexicon/Words/grammar.tsv"
};

static const unsigned char reporting_adjectives[] = {
#embed "../Lexicon/Words/reporting-adjectives.tsv"
};

static const unsigned char reporting_nouns[] = {
#embed "../Lexicon/Words/reporting-nouns.tsv"
};

static const unsigned char reporting_verbs[] = {
#embed "../Lexicon/Words/reporting-verbs.tsv"
};

static const unsigned char verbs[] = {
#embed "../Lexicon/Words/verbs.tsv"
};

#define FILE_OF(name, list) {name, list, sizeof(list)}

static const struct moot_file files[] = {
#ifdef HAS_ABBREVIATIONS
    FILE_OF("abbreviations", abbreviations),
#endif
#ifdef HAS_FURNITURE
    FILE_OF("furniture", furniture),
#endif
    FILE_OF("grammar", grammar),
    FILE_OF("reporting-adjectives", reporting_adjectives),
    FILE_OF("reporting-nouns", reporting_nouns),
    FILE_OF("reporting-verbs", reporting_verbs),
    FILE_OF("verbs", verbs),
};

size_t moot_word_list_count(void) { return sizeof(files) / sizeof(files[0]); }

struct moot_file moot_word_list_at(size_t index) { return files[index]; }
