import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type {
  InformationResult,
  SensitivityResult,
  SensitivitySample,
} from '../../engine/experiment/index.ts';
import { onDisk } from '../files.ts';
import type { Session } from '../session.ts';
import type { SensitivityResults } from './results.ts';

/**
 * Writes sensitivity.json, sensitivity.csv, points.csv and pictures: a tornado and a scatter of
 * each target, or with --evppi one picture. All are made before the first is written.
 * @throws EttervernError of kind `input` when the folder cannot be written to
 */
export async function writeSensitivity(
  session: Session,
  folder: string,
  results: SensitivityResults,
): Promise<void> {
  // Drawing needs libraries that are large beside the rest.
  const { sensitivityPictures } = await import('../pictures/sensitivity.ts');
  const { result, sample, document } = results;
  const files: Readonly<Record<string, string>> = {
    'sensitivity.json': `${JSON.stringify(document, null, 2)}\n`,
    'sensitivity.csv': stringify([...rowsOf(result)], { header: true }),
    'points.csv': pointsOf(sample),
    ...sensitivityPictures(session, results),
  };
  onDisk(
    folder,
    () => {
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    },
    'not-writable',
  );
}

/** One row per number and its interval; sizes for all persons of a replicate. */
function* rowsOf(result: SensitivityResult | InformationResult) {
  if (result.method === 'evppi') {
    const rows = [{ id: 'everything', mappable: false, ...result.perfect }, ...result.groups, ...result.rows];
    for (const { id, mappable, value, se } of rows)
      yield { parameter: id, mappable, worth: result.worth, value, se };
    return;
  }
  for (const { arm, base, rows } of result.targets) {
    for (const row of rows) {
      const target = { arm, base, outcome: result.outcome, parameter: row.id };
      if ('total' in row) {
        yield { ...target, measure: 'first', ...row.first };
        yield { ...target, measure: 'total', ...row.total };
      } else if ('muStar' in row) {
        const { muStar, mu, sigma, noise } = row;
        yield { ...target, measure: 'mu-star', ...muStar };
        for (const [measure, value] of Object.entries({ mu, sigma, noise }))
          yield { ...target, measure, value, lo: null, hi: null };
      } else yield { ...target, measure: 'prcc', ...row.correlation };
    }
  }
}

/** Every point: the values of the parameters, then the mean of each target over replicates. */
function pointsOf({ parameters, values, targets, means }: SensitivitySample): string {
  const names = targets.map(({ arm, base }) => (base === null ? arm : `${arm} - ${base}`));
  const rows = Array.from(means[0]!, (_, point) => [
    point,
    ...values.map((of) => of[point]),
    ...means.map((of) => of[point]),
  ]);
  return stringify([['point', ...parameters, ...names], ...rows]);
}
