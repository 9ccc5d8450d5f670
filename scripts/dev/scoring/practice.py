"""The practice sentences, which the tests read from the same file."""
from reader import TITLE


def load(path):
    """The cases as (number, text, lines that must be read, holders that must hold nothing)."""
    cases = []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            mark, _, rest = line.strip().partition(' ')
            if mark == '+':
                cases[-1][2].append(rest)
            elif mark == '-':
                cases[-1][3].append(rest)
            elif mark.rstrip('.').isdigit():
                cases.append((mark.rstrip('.'), rest, [], []))
    return cases


def failed(reader, cases):
    """The cases that are not read as expected, each with the lines that were read."""
    def one(case):
        number, text, expected, absent = case
        value = reader.read('practice-' + number, TITLE + text + '\n')
        read = lines_of(value) if value else []
        held = [line for holder in absent for line in read if line.startswith(holder + ':')]
        return None if all(line in read for line in expected) and not held else (number, read)
    return [case for case in reader.each(one, cases) if case]


def lines_of(value):
    """Body statements as `holder: words`, in the order of the text."""
    names = {row['id']: row['name'] for row in value['voices']}
    text = value['articles'][0]['text']
    lines = []
    for row in value['statements']:
        if not row.get('title'):
            words = ' … '.join(text[start:end] for start, end in row['spans'])
            lines.append(f"{names.get(row['holder'], row['holder'])}: {words}")
    return lines
