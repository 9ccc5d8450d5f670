"""Sorts what an attribution corpus has and the reader has not, and the other way round, into ranked confusions."""
import collections
import re

PRONOUNS = set('i you he she it we they who this that these those him her them me us his one'.split())
ARTICLES = {'the', 'a', 'an'}
# What stands before the word that a cue hangs on.
BEFORE_VERBS = set('''has have had having is are was were be been being am do does did to will would can could may might
                      must should shall not also then the a an his her its their this that one s m re ve d'''.split())


def of(scorer, gold, system):
    """Every error of a corpus: missed gold attributions and findings that no gold one answers to."""
    found = {row['doc']: row['attributions'] for row in system}
    missed, spurious = [], []
    for document in gold:
        tokens = scorer.Tokens(document['text'])
        expected = [Relation(tokens, document, row) for row in document['attributions']]
        read = [Relation(tokens, document, row) for row in found[document['doc']]]
        held = [row for row in expected if row.source and row.content]
        for row in held:
            if not any(agree(scorer, row, other) for other in read):
                missed.append((*how_missed(scorer, row, read), row))
        for row in read:
            if row.source and row.content and not any(agree(scorer, other, row) for other in held):
                spurious.append((*how_spurious(scorer, row, expected), row))
    return missed, spurious


class Relation:
    """One attribution as sets of word numbers, with the words themselves."""

    def __init__(self, tokens, document, row):
        self.doc, self.text, self.rule = document['doc'], document['text'], row.get('rule')
        self.spans = {key: sorted(row.get(key) or []) for key in ('source', 'cue', 'content')}
        self.source, self.cue, self.content = (tokens.ids(self.spans[key]) for key in ('source', 'cue', 'content'))
        quoted = len(self.content & tokens.quoted) / max(len(self.content), 1)
        self.quote = 'direct' if quoted >= .9 else 'mixed' if quoted else 'indirect'

    def words(self, key):
        return ' … '.join(' '.join(self.text[start:end].split()) for start, end in self.spans[key])

    @property
    def cue_word(self):
        words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", self.words('cue').lower())
        bare = [word for word in words if word not in BEFORE_VERBS and not word.endswith(('ly', "n't", 'n’t'))]
        return (bare + words + ['(mark)' if self.words('cue') else '(none)'])[0]

    @property
    def kind_of_source(self):
        words = self.words('source').split()
        if not words:
            return 'none'
        if len(words) == 1 and words[0].lower() in PRONOUNS:
            return 'pronoun'
        rest = words[1:] if words[0].lower() in ARTICLES else words
        return 'name' if rest and rest[0][0].isupper() and (rest[-1][0].isupper() or len(words) > 3) else 'noun phrase'

    def __str__(self):
        return f"[{self.words('source')}] <{self.words('cue')}> {{{self.words('content')}}}"


def agree(scorer, gold, read):
    return scorer.dice(gold.content, read.content) >= .5 and bool(read.source) \
        and scorer.src_ok(gold.source, read.source)


def how_missed(scorer, gold, read):
    """What went wrong with a gold attribution, and the finding that comes nearest."""
    def nearness(row):
        return scorer.dice(gold.content, row.content)
    same = [row for row in read if row.cue & gold.cue]
    near = max(same, key=nearness, default=None)
    if near and nearness(near) >= .5:
        return how_source(gold, near), near
    if same:
        best = max(same, key=lambda row: (scorer.src_ok(gold.source, row.source), nearness(row)))
        also = '' if scorer.src_ok(gold.source, best.source) else ', ' + how_source(gold, best)
        return how_content(gold, best) + also, best
    near = max(read, key=nearness, default=None)
    if near and nearness(near) >= .5:
        return 'other cue, ' + how_source(gold, near), near
    return 'not found', None


def how_spurious(scorer, row, expected):
    """What went wrong with a finding, and the gold attribution that comes nearest."""
    near = max(expected, key=lambda gold: scorer.dice(gold.content, row.content), default=None)
    if near and scorer.dice(near.content, row.content) >= .5:
        return how_source(near, row), near
    same = [gold for gold in expected if gold.cue & row.cue]
    near = max(same, key=lambda gold: len(gold.content & row.content), default=None)
    return (how_content(near, row), near) if near else ('no attribution here', None)


def how_source(gold, read):
    if not read.source:
        return 'no source'
    if read.source < gold.source:
        return 'source too short'
    return 'source too long' if gold.source and gold.source < read.source else 'wrong source'


def how_content(gold, read):
    if not gold.content & read.content:
        return 'content elsewhere'
    return 'content too short' if len(read.content) < len(gold.content) else 'content too long'


def print_table(errors, limit=20):
    """The commonest kinds of error with their counts and the words most of them hang on."""
    missed, spurious = errors
    ranked('missed', missed, lambda row: f'{row.quote}, {row.kind_of_source}', limit)
    ranked('spurious', spurious, lambda row: row.rule, limit)
    words = collections.Counter(row.cue_word for *_, row in missed)
    wrong = collections.Counter(row.cue_word for *_, row in spurious)
    print('\n  cue words: missed + spurious')
    both = sorted(words | wrong, key=lambda word: (-words[word] - wrong[word], word))[:limit]
    print('    ' + ', '.join(f'{word} {words[word]}+{wrong[word]}' for word in both))


def ranked(title, errors, group, limit):
    rows = collections.defaultdict(collections.Counter)
    for how, _, row in errors:
        rows[how, group(row)][row.cue_word] += 1
    order = sorted(rows, key=lambda key: (-sum(rows[key].values()), key))
    print(f'\n  {title}: {len(errors)}')
    for how, about in order[:limit]:
        counts = rows[how, about]
        top = sorted(counts, key=lambda name: (-counts[name], name))[:6]
        print(f'  {sum(counts.values()):>5}  {how:<35} {about:<46} '
              + ', '.join(f'{name} {counts[name]}' for name in top))


def print_examples(errors, wanted, limit=40):
    """The errors of one kind, rule or cue word, each above what comes nearest to it on the other side."""
    for (title, other), rows in zip((('missed', 'read'), ('spurious', 'gold')), errors):
        rows = [(how, near, row) for how, near, row in rows if wanted in (how, row.rule, row.cue_word)]
        print(f'\n  {title}: {len(rows)} for "{wanted}"')
        for how, near, row in rows[:limit]:
            print(f'    {row.doc}: {how}{", " + row.rule if row.rule else ""}\n      {title:<9}{row}')
            if near:
                print(f'      {other:<9}{near}{", " + near.rule if near.rule else ""}')
