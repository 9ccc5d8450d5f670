"""Runs the reader over documents and turns what `export json` writes into what the scorers read."""
import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

# Stands above a text that has no title, so that its first line is not taken for one.
TITLE = 'A Title Line\n\n'


class Reader:
    """A binary, and a folder where texts and the state of its sessions may lie for as long as the measuring takes."""

    def __init__(self, moot, scratch):
        self.moot, self.scratch = moot, scratch
        self.environment = dict(os.environ, XDG_STATE_HOME=scratch, XDG_CONFIG_HOME=scratch)
        self.refused = []
        self.altered = []

    def command(self, *lines):
        return [self.moot, '--no-init', '--no-pager'] + [part for line in lines for part in ('-c', line)]

    def file(self, name, text):
        path = os.path.join(self.scratch, name)
        with open(path, 'w', encoding='utf-8', newline='') as out:
            out.write(text)
        return path

    def takes_lines(self):
        """Whether `load FILE --lines` reads each line of a file as one statement."""
        path = self.file('lines.txt', 'One line.\nAnother line.\n')
        return subprocess.run(self.command(f'load "{path}" --lines'), env=self.environment,
                              capture_output=True).returncode == 0

    def read(self, name, text, options=''):
        """What was read of a text, as the value of its JSON; None where the text was refused."""
        path = self.file(name.replace('/', '_').replace('"', '_') + '.txt', text)
        run = subprocess.run(self.command(f'load "{path}"{options}', 'export json'), env=self.environment,
                             capture_output=True, encoding='utf-8')
        start = run.stdout.find('{"moot"')
        if run.returncode != 0 or start < 0:
            said = (run.stderr or run.stdout).strip().splitlines()
            self.refused.append(f'{name}: {said[0] if said else f"exit status {run.returncode}"}')
            return None
        value = json.loads(run.stdout[start:])
        if value['articles'][0]['text'] != text:
            self.altered.append(name)
        return value

    def attributions(self, documents):
        """The documents as `score_attribution.py` reads them, with the rule of each finding."""
        def one(document):
            value = self.read(document['doc'], document['text']) or {'attributions': []}
            return {'doc': document['doc'], 'attributions': [
                {key: row[key] for key in ('source', 'cue', 'content', 'rule')} for row in value['attributions']]}
        return self.each(one, documents)

    def arguments(self, documents):
        """The documents as `score_arguments.py --given` reads them: their units are given, one a line."""
        as_lines = self.takes_lines()

        def one(document):
            units = [(unit['id'], ' '.join(unit_text(document, unit).split())) for unit in document['adus']
                     if not unit['implicit']]
            text, bounds = laid_out(units, '' if as_lines else TITLE, '\n' if as_lines else '\n\n')
            value = self.read(document['doc'], text, ' --lines' if as_lines else '')
            return graph_of_units(document['doc'], value, bounds)
        return self.each(one, documents)

    def each(self, one, documents):
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            return list(pool.map(one, documents))


def unit_text(document, unit):
    return ' '.join(document['text'][start:end] for start, end in unit['spans'])


def laid_out(units, above, between):
    """The text in which each unit stands alone, and where each begins and ends in it."""
    text, bounds = above, []
    for name, words in units:
        bounds.append((name, len(text), len(text) + len(words)))
        text += words + between
    return text, bounds


def graph_of_units(doc, value, bounds):
    """The graph over the units: a statement stands for the unit it lies in, an undercut attacks the link's premise."""
    graph, joined = {'doc': doc, 'central': None, 'adus': [], 'edges': []}, set()
    if value is not None:
        unit = {row['id']: unit_at(row['spans'][0][0], bounds) for row in value['statements']}
        links = {row['id']: row for row in value['links']}
        graph['central'] = unit.get(value['articles'][0]['thesis'])
        for row in sorted(value['links'], key=lambda row: (row['origin'] == 'suggested', -row['confidence'])):
            end = links[row['target']]['premises'][0] if row['target'] in links else row['target']
            kind = 'support' if row['kind'] == 'support' else 'attack'
            for premise in row['premises']:
                ends = (unit.get(premise), unit.get(end))
                if None not in ends and ends[0] != ends[1] and ends not in joined:
                    joined.add(ends)
                    graph['edges'].append({'from': ends[0], 'to': ends[1], 'type': kind})
    first = {edge['from']: edge for edge in reversed(graph['edges'])}
    graph['adus'] = [{'id': name, 'role': role(name, graph['central'], first)} for name, _, _ in bounds]
    return graph


def unit_at(place, bounds):
    return next((name for name, start, end in bounds if start <= place < end), None)


def role(name, central, first):
    """Opposed is what reaches the central claim over an odd number of attacks; what does not reach it is for it."""
    attacks, passed = 0, set()
    while name != central:
        if name in passed or name not in first:
            return 'pro'
        passed.add(name)
        attacks += first[name]['type'] == 'attack'
        name = first[name]['to']
    return 'opp' if attacks % 2 else 'pro'
