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

static const unsigned char advice[] = {
#embed "../Lexicon/Words/advice.tsv"
};

static const unsigned char bodies[] = {
#embed "../Lexicon/Words/bodies.tsv"
};

static const unsigned char argument_weights[] = {
#embed "../Lexicon/Words/argument-weights.tsv"
};

static const unsigned char assents[] = {
#embed "../Lexicon/Words/assents.tsv"
};

static const unsigned char bearings[] = {
#embed "../Lexicon/Words/bearings.tsv"
};

static const unsigned char boosters[] = {
#embed "../Lexicon/Words/boosters.tsv"
};

static const unsigned char conjecture[] = {
#embed "../Lexicon/Words/conjecture.tsv"
};

static const unsigned char connectives[] = {
#embed "../Lexicon/Words/connectives.tsv"
};

static const unsigned char concessions[] = {
#embed "../Lexicon/Words/concessions.tsv"
};

static const unsigned char conditions[] = {
#embed "../Lexicon/Words/conditions.tsv"
};

static const unsigned char countries[] = {
#embed "../Lexicon/Words/countries.tsv"
};

static const unsigned char evaluations[] = {
#embed "../Lexicon/Words/evaluations.tsv"
};

static const unsigned char frames[] = {
#embed "../Lexicon/Words/frames.tsv"
};

static const unsigned char grammar[] = {
#embed "../Lexicon/Words/grammar.tsv"
};

static const unsigned char grounds[] = {
#embed "../Lexicon/Words/grounds.tsv"
};

static const unsigned char groups[] = {
#embed "../Lexicon/Words/groups.tsv"
};

static const unsigned char hedges[] = {
#embed "../Lexicon/Words/hedges.tsv"
};

static const unsigned char light_words[] = {
#embed "../Lexicon/Words/light-words.tsv"
};

static const unsigned char inquiries[] = {
#embed "../Lexicon/Words/inquiries.tsv"
};

static const unsigned char loaded[] = {
#embed "../Lexicon/Words/loaded.tsv"
};

static const unsigned char name_particles[] = {
#embed "../Lexicon/Words/name-particles.tsv"
};

static const unsigned char offices[] = {
#embed "../Lexicon/Words/offices.tsv"
};

static const unsigned char opposites[] = {
#embed "../Lexicon/Words/opposites.tsv"
};

static const unsigned char organisations[] = {
#embed "../Lexicon/Words/organisations.tsv"
};

static const unsigned char person_titles[] = {
#embed "../Lexicon/Words/person-titles.tsv"
};

static const unsigned char perspective[] = {
#embed "../Lexicon/Words/perspective.tsv"
};

static const unsigned char predictions[] = {
#embed "../Lexicon/Words/predictions.tsv"
};

static const unsigned char prescriptions[] = {
#embed "../Lexicon/Words/prescriptions.tsv"
};

static const unsigned char pronouns[] = {
#embed "../Lexicon/Words/pronouns.tsv"
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

static const unsigned char stopwords[] = {
#embed "../Lexicon/Words/stopwords.tsv"
};

static const unsigned char news_frames[] = {
#embed "../Lexicon/Words/news-frames.tsv"
};

static const unsigned char remedies[] = {
#embed "../Lexicon/Words/remedies.tsv"
};

static const unsigned char presuppositions[] = {
#embed "../Lexicon/Words/presuppositions.tsv"
};

static const unsigned char threats[] = {
#embed "../Lexicon/Words/threats.tsv"
};

static const unsigned char time_words[] = {
#embed "../Lexicon/Words/time-words.tsv"
};

static const unsigned char verbs[] = {
#embed "../Lexicon/Words/verbs.tsv"
};

static const unsigned char violence[] = {
#embed "../Lexicon/Words/violence.tsv"
};

#define FILE_OF(name, list) {name, list, sizeof(list)}

static const struct moot_file files[] = {
#ifdef HAS_ABBREVIATIONS
    FILE_OF("abbreviations", abbreviations),
#endif
#ifdef HAS_FURNITURE
    FILE_OF("furniture", furniture),
#endif
    FILE_OF("advice", advice),
    FILE_OF("bodies", bodies),
    FILE_OF("argument-weights", argument_weights),
    FILE_OF("assents", assents),
    FILE_OF("bearings", bearings),
    FILE_OF("boosters", boosters),
    FILE_OF("conjecture", conjecture),
    FILE_OF("connectives", connectives),
    FILE_OF("concessions", concessions),
    FILE_OF("conditions", conditions),
    FILE_OF("countries", countries),
    FILE_OF("evaluations", evaluations),
    FILE_OF("frames", frames),
    FILE_OF("grammar", grammar),
    FILE_OF("grounds", grounds),
    FILE_OF("groups", groups),
    FILE_OF("hedges", hedges),
    FILE_OF("light-words", light_words),
    FILE_OF("inquiries", inquiries),
    FILE_OF("loaded", loaded),
    FILE_OF("name-particles", name_particles),
    FILE_OF("offices", offices),
    FILE_OF("opposites", opposites),
    FILE_OF("organisations", organisations),
    FILE_OF("person-titles", person_titles),
    FILE_OF("perspective", perspective),
    FILE_OF("predictions", predictions),
    FILE_OF("prescriptions", prescriptions),
    FILE_OF("pronouns", pronouns),
    FILE_OF("reporting-adjectives", reporting_adjectives),
    FILE_OF("reporting-nouns", reporting_nouns),
    FILE_OF("reporting-verbs", reporting_verbs),
    FILE_OF("stopwords", stopwords),
    FILE_OF("news-frames", news_frames),
    FILE_OF("remedies", remedies),
    FILE_OF("presuppositions", presuppositions),
    FILE_OF("threats", threats),
    FILE_OF("time-words", time_words),
    FILE_OF("verbs", verbs),
    FILE_OF("violence", violence),
};

size_t moot_word_list_count(void) { return sizeof(files) / sizeof(files[0]); }

struct moot_file moot_word_list_at(size_t index) { return files[index]; }
