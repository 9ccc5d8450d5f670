"""What reading costs: time of one core, memory and start-up of the binary."""
import json
import subprocess
import sys

# Runs a command in a process of its own: a child begins with the memory of its parent, and this one is small.
WAIT = """
import os, sys, time
quiet = [(os.POSIX_SPAWN_OPEN, n, os.devnull, os.O_RDWR, 0) for n in (0, 1, 2)]
start = time.perf_counter()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
status, usage = os.wait4(child, 0)[1:]
wall = time.perf_counter() - start
print('[%d, %f, %f, %d]' % (status, wall, usage.ru_utime, usage.ru_maxrss))
"""


def spent(reader, *lines):
    """Wall seconds, user seconds and peak memory in MB of one run; None where it failed."""
    run = subprocess.run([sys.executable, '-S', '-E', '-c', WAIT] + reader.command(*lines), env=reader.environment,
                         capture_output=True, encoding='utf-8', check=True)
    status, wall, user, peak = json.loads(run.stdout)
    return None if status else (wall, user, peak * 1024 / 1e6)


def sized(texts, size):
    """The texts one after another, over and over, up to a size in bytes; and how many bytes that is."""
    parts, total, place = [], 0, 0
    while total < size:
        parts.append(texts[place % len(texts)].strip() + '\n\n')
        total += len(parts[-1].encode())
        place += 1
    return ''.join(parts), total


def measure(reader, texts):
    """Megabytes a second net of start-up and plainly, peak memory for 1 MB, and start-up in ms (None: a run failed)."""
    runs, bytes_of = [], []
    for size in (1_000_000, 3_000_000):
        text, total = sized(texts, size)
        path = reader.file(f'cost-{size}.txt', text)
        runs.append([spent(reader, f'load "{path}"', 'quit') for _ in range(5)])
        bytes_of.append(total)
    path = reader.file('start.txt', 'A Title Line\n\nNorrland says that the dam is safe. Sudmark doubts it.\n')
    starts = [spent(reader, f'load "{path}"', 'quit') for _ in range(20)]
    if any(run is None for run in runs[0] + runs[1] + starts):
        return None
    small, large = (min(run[1] for run in size) for size in runs)
    return {
        'net': (bytes_of[1] - bytes_of[0]) / 1e6 / max(large - small, 1e-6),
        'plain': bytes_of[0] / 1e6 / max(small, 1e-6),
        'peak': min(run[2] for run in runs[0]),
        'start': 1000 * sorted(run[0] for run in starts)[len(starts) // 2],
    }
