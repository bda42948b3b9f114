"""Computes the paired differences of a sweep anew, from every replicate, and compares with summary.csv.

    npx ettervern export SWEEP_FOLDER --format csv
    python3 docs/examples/paired_differences.py SWEEP_FOLDER

Needs nothing but Python 3. Replicate k has the same luck in every arm and at every point, so arms are subtracted replicate by replicate.
"""

import csv
import sys
from math import isclose, sqrt
from pathlib import Path
from statistics import mean, stdev, variance

OUTCOME = "overdose-deaths"


def rows(file):
    with open(file, newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def columns(folder):
    """Values of the outcome by point and arm, a list with an entry per replicate, in the order of replicates."""
    found = {}
    for row in sorted(rows(folder / "tables/runs.csv"), key=lambda row: int(row["replicate"])):
        found.setdefault((int(row["point"]), row["arm"]), []).append(float(row[OUTCOME]))
    return found


def main(folder):
    values = columns(folder)
    for row in rows(folder / "summary.csv"):
        if row["outcome"] != OUTCOME:
            continue
        point, arm = int(row["point"]), row["arm"]
        own = values[point, arm]
        if row["difference"] == "":
            base = own  # The first row of a point is its base arm.
            continue
        differences = [a - b for a, b in zip(own, base)]
        n = len(differences)
        error = stdev(differences) / sqrt(n)
        unpaired = sqrt((variance(own) + variance(base)) / n)
        same = isclose(mean(differences), float(row["difference"])) and isclose(error, float(row["differenceSe"]))
        print(
            f"point {point}, {arm}: {mean(differences):6.2f}, standard error {error:.3f} over {n} replicates"
            f" (unpaired {unpaired:.3f}); {'as in summary.csv' if same else 'NOT as in summary.csv'}"
        )


main(Path(sys.argv[1]))
