import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../places.ts';
import { runOutside } from '../outside.ts';
import type { Sought } from '../reference.ts';

const PYTHON = 'python3';
const SOURCE = join(ROOT, 'bench/references/numpy/numpy_run.py');

/** Looks for numpy. See DECLARATION.md. */
export function numpy(): Sought {
  const found = spawnSync(PYTHON, ['-c', 'import numpy; print(numpy.__version__)'], { encoding: 'utf8' });
  if (found.status !== 0) {
    const why = found.error ? `no ${PYTHON}` : `${PYTHON} has no numpy`;
    return { skip: { what: 'numpy', why } };
  }
  return {
    reference: {
      id: 'numpy',
      title: `numpy ${found.stdout.trim()}`,
      shareOfPersons: 1,
      run: (extent, replicate) => runOutside(PYTHON, [SOURCE], extent, replicate),
    },
  };
}
