"""Prints what reading reaches on the corpora; started by scripts/dev/score."""
import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile

import bars
import cost
import errors
import practice
from reader import Reader

FOLDER = [('attribution', 'attribution/polnear-dev.jsonl'), ('attribution', 'attribution/gum.jsonl'),
          ('arguments', 'arguments/microtexts.jsonl')]
TRAIN = ('attribution', 'attribution/polnear-train.jsonl')


def options():
    parser = argparse.ArgumentParser(
        prog='scripts/dev/score',
        description='Measures reading on the corpora: one table, each figure beside its floor and its aim.')
    parser.add_argument('corpora', nargs='?', help='folder of corpora (../shared/corpora beside the checkout)')
    parser.add_argument('--corpora', dest='named_corpora', metavar='DIR', help='the same')
    parser.add_argument('--attribution', action='append', default=[], metavar='FILE',
                        help='measure this corpus of attributions instead; may be given several times')
    parser.add_argument('--arguments', action='append', default=[], metavar='FILE',
                        help='measure this corpus of arguments instead; may be given several times')
    parser.add_argument('--train', action='store_true', help='measure polnear-train.jsonl, too')
    parser.add_argument('--errors', action='store_true', help='print the commonest confusions, too')
    parser.add_argument('--examples', metavar='WORD',
                        help='print errors of one kind, rule or cue word: --examples said, --examples "wrong source"')
    parser.add_argument('--no-cost', action='store_true', help='leave out speed, memory and start-up')
    parser.add_argument('--no-build', action='store_true', help='measure the binary that is there')
    parser.add_argument('--moot', metavar='FILE', help='measure this binary')
    parser.add_argument('--top', help=argparse.SUPPRESS)
    return parser.parse_args()


def stop(message):
    sys.exit('score: ' + message)


def beside(top):
    """The folder of corpora beside the checkout, or beside the folder that the checkout lies in."""
    places = [os.path.join(top, *['..'] * up, 'shared', 'corpora') for up in (1, 2)]
    return os.path.normpath(next((place for place in places if os.path.isdir(place)), places[0]))


def documents(kind, path):
    """The documents of a corpus, one JSON object a line."""
    needed = {'doc', 'text', 'attributions' if kind == 'attribution' else 'adus'}
    with open(path, encoding='utf-8') as lines:
        try:
            rows = [json.loads(line) for line in lines if line.strip()]
        except ValueError as error:
            stop(f'{path} is not one JSON object a line: {error}')
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict) or not needed <= row.keys():
            stop(f'{path}: object {number} is no document of {kind}; it needs {", ".join(sorted(needed))}')
    return rows


def scored(script, gold, rows, scratch):
    """What a scorer of the corpora says of the rows."""
    system = os.path.join(scratch, 'system.jsonl')
    with open(system, 'w', encoding='utf-8') as out:
        out.writelines(json.dumps(row) + '\n' for row in rows)
    given = ['--given'] if script.endswith('arguments.py') else []
    run = subprocess.run([sys.executable, '-B', script, gold, system, '--json'] + given,
                         capture_output=True, encoding='utf-8')
    if run.returncode != 0:
        stop(f'{script} failed on {gold}: {run.stderr.strip().splitlines()[-1:]}')
    return json.loads(run.stdout)


def module(path):
    spec = importlib.util.spec_from_file_location('scorer', path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def measure(kind, path, folder, reader, chosen):
    """Prints the measures of one corpus; the texts it holds."""
    gold = documents(kind, path)
    rows = reader.attributions(gold) if kind == 'attribution' else reader.arguments(gold)
    script = os.path.join(folder, f'score_{kind}.py')
    result = scored(script, path, rows, reader.scratch)
    given = '' if kind == 'attribution' else ', units given'
    print(f'{os.path.basename(path)}, {len(gold)} documents{given}')
    for what, floor, aim, keys in bars.of(path, kind):
        value = bars.figure(result, keys)
        print(bars.row(what, floor, aim, value if kind == 'attribution' else 100 * value))
    if kind == 'attribution' and (chosen.errors or chosen.examples):
        found = errors.of(module(script), gold, rows)
        if chosen.errors:
            errors.print_table(found)
        if chosen.examples is not None:
            errors.print_examples(found, chosen.examples)
        print()
    return [document['text'] for document in gold]


def main():
    chosen = options()
    top = chosen.top or os.getcwd()
    moot = chosen.moot or os.path.join(top, '.build', 'release', 'moot')
    if not os.access(moot, os.X_OK):
        stop(f'no binary at {moot}; run scripts/dev/score without --no-build')
    folder = chosen.named_corpora or chosen.corpora or beside(top)
    corpora = [(kind, path) for kind in ('attribution', 'arguments') for path in getattr(chosen, kind)]
    if not corpora:
        corpora = [(kind, os.path.join(folder, path)) for kind, path in FOLDER + [TRAIN] * chosen.train]
    for script in ('score_attribution.py', 'score_arguments.py'):
        if not os.path.isfile(os.path.join(folder, script)):
            print(f'score: no {script} in {folder}; name the folder of the corpora: scripts/dev/score DIR',
                  file=sys.stderr)
            corpora = [(kind, path) for kind, path in corpora if kind not in script]
    with tempfile.TemporaryDirectory() as scratch:
        reader, texts = Reader(os.path.abspath(moot), scratch), []
        print(f"  {'':<36}{'floor':>7}{'aim':>7}{'figure':>9}")
        for kind, path in corpora:
            if os.path.isfile(path):
                texts += measure(kind, path, folder, reader, chosen)
            else:
                print(f'score: no {path}; going on without it', file=sys.stderr)
        cases = practice.load(os.path.join(top, 'Tests', 'Fixtures', 'practice.txt'))
        wrong = practice.failed(reader, cases)
        print(f'practice sentences, {len(cases)}')
        print(bars.row('read as expected', 18, 22, len(cases) - len(wrong)))
        for number, read in wrong:
            print(f'    {number}: ' + ' | '.join(read))
        if texts and not chosen.no_cost:
            print('cost, one core')
            figures = cost.measure(reader, texts)
            for what, floor, aim, keys in bars.COST if figures else []:
                print(bars.row(what, floor, aim, bars.figure(figures, keys)))
            if not figures:
                print('  a run failed, so there are no figures')
        print(f'of {len(texts)} documents')
        print(bars.row('documents refused', 0, 0, len(reader.refused)))
        for line in reader.refused:
            print('    ' + line)
        if reader.altered:
            print(f'  {len(reader.altered)} texts differ as read, so their offsets may be off: {reader.altered[0]}')


try:
    main()
except BrokenPipeError:  # `scripts/dev/score | head` has read enough
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
