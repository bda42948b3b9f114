"""The common workload in numpy, one thread. Arguments: persons, weeks, replicate, probabilities of the 5 x 5 table row by row.

Prints the seconds of the simulation, then (weeks + 1) rows of five counts.
"""

import sys
import time

import numpy as np

STATES = 5


def simulate(persons, weeks, rng, table):
    # Float32 numbers and one byte per state: half the time of the default types. Most persons stay: only the few who leave
    # look up where to.
    below = np.cumsum(table, axis=1).astype(np.float32)
    leave = below[:, -1]
    state = np.zeros(persons, dtype=np.uint8)
    count = np.zeros(STATES, dtype=np.int64)
    count[0] = persons
    rows = [count.copy()]
    for _ in range(weeks):
        u = rng.random(persons, dtype=np.float32)
        leaving = np.flatnonzero(u < leave[state])
        before = state[leaving]
        after = (u[leaving, None] >= below[before]).sum(axis=1).astype(np.uint8)
        state[leaving] = after
        count = count + np.bincount(after, minlength=STATES) - np.bincount(before, minlength=STATES)
        rows.append(count)
    return np.concatenate(rows)


def main():
    persons, weeks, replicate = (int(word) for word in sys.argv[1:4])
    table = np.array([float(word) for word in sys.argv[4:]]).reshape(STATES, STATES)
    rng = np.random.Generator(np.random.SFC64(replicate))
    begin = time.perf_counter()
    rows = simulate(persons, weeks, rng, table)
    print(time.perf_counter() - begin)
    print("\n".join(str(value) for value in rows))


main()
