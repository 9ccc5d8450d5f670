"""The measures, each with its floor, its aim and where its figure stands in what the scorers print."""
import os

# (what, floor, aim, the keys that lead to the figure)
NEWS = [
    ('holder F1', 55, 60, ('holder', 'f1')),
    ('soft F1', 51, 55, ('relation soft', 'f1')),
    ('holder precision', 70, 75, ('holder', 'p')),
    ('holder recall', None, None, ('holder', 'r')),
    ('recall, direct quotes', 78, 85, ('holder recall by kind', 'direct', 'r')),
    ('recall, contents of 8+ words', 60, 66, ('holder recall by kind', 'clausal', 'r')),
    ('recall, indirect', None, None, ('holder recall by kind', 'indirect', 'r')),
    ('source exact F1', None, None, ('source exact', 'f1')),
    ('cue exact F1', None, None, ('cue exact', 'f1')),
    ('content exact F1', None, None, ('content exact', 'f1')),
]
GUM = [('holder F1', 58, 64, ('holder', 'f1'))] + [(what, None, None, keys) for what, _, _, keys in NEWS[1:]]
# The scorer's names for what the bars call function and attachment (those of Peldszus and Stede).
UNITS = [
    ('claim', 84, 87, ('cc macro F1',)),
    ('pro/opp', 72, 77, ('ro macro F1',)),
    ('function', 74, 77, ('fu3 macro F1',)),
    ('attachment', 71, 73, ('at pair macro F1',)),
]
COST = [
    ('throughput net of start-up, MB/s', 1, 3, ('net',)),
    ('throughput of 1 MB as it is, MB/s', 1, 3, ('plain',)),
    ('peak memory for 1 MB, MB', 60, 40, ('peak',)),
    ('start-up with one paragraph, ms', 30, 15, ('start',)),
]
LESS_IS_BETTER = {'peak memory for 1 MB, MB', 'start-up with one paragraph, ms', 'documents refused'}


def of(path, kind):
    """The measures of a corpus: GUM and PolNeAR have bars of their own; other news is held to PolNeAR's."""
    if kind == 'arguments':
        return UNITS
    return GUM if os.path.basename(path).startswith('gum') else NEWS


def figure(result, keys):
    for key in keys:
        result = result[key]
    return result


def row(what, floor, aim, value):
    """One line of the table, with what the figure reaches."""
    better = -1 if what in LESS_IS_BETTER else 1
    mark = ''
    if floor is not None:
        mark = 'aim' if better * value >= better * aim else 'floor' if better * value >= better * floor else 'MISSED'
    shown = f'{value:.1f}' if isinstance(value, float) else str(value)
    bars = ['' if bar is None else str(bar) for bar in (floor, aim)]
    return f'  {what:<36}{bars[0]:>7}{bars[1]:>7}{shown:>9}  {mark}'.rstrip()
