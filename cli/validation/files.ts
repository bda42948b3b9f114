import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { ValidationResult, ValidationRow } from '../../engine/experiment/validation/index.ts';
import type { Execution } from '../../engine/workers/index.ts';
import { onDisk } from '../files.ts';
import type { Session } from '../session.ts';
import { validationDocument } from './document.ts';

/**
 * Writes validation.csv, validation.json and validation.svg. All three are made before the first is
 * written, and renamed to their final names together.
 * @throws EttervernError of kind `input` when the folder cannot be written to
 */
export async function writeValidation(
  session: Session,
  folder: string,
  result: ValidationResult,
  execution: Execution,
): Promise<void> {
  // Drawing needs libraries that are large beside the rest.
  const { validationPicture } = await import('../pictures/validation.ts');
  const files = {
    'validation.csv': stringify(result.rows.map(csvRow), { header: true }),
    'validation.json': `${JSON.stringify(validationDocument(result, execution), null, 2)}\n`,
    'validation.svg': `${validationPicture(session.words, result.rows)}\n`,
  };
  const partial = `${resolve(folder)}.partial-${process.pid}`;
  try {
    onDisk(
      folder,
      () => {
        mkdirSync(partial, { recursive: true });
        for (const [name, text] of Object.entries(files)) writeFileSync(join(partial, name), text);
        mkdirSync(folder, { recursive: true });
        for (const name of Object.keys(files)) renameSync(join(partial, name), join(folder, name));
      },
      'not-writable',
    );
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Ids and numbers; shares are 0..1, rates per 100 person-years. */
function csvRow({ id, evidence, unit, published, simulated, verdict, reason, ...row }: ValidationRow) {
  return {
    target: id,
    evidence,
    unit,
    published: published.value,
    publishedLo: published.lo,
    publishedHi: published.hi,
    publishedInterval: published.interval,
    simulated: simulated?.value,
    simulatedLo: simulated?.lo,
    simulatedHi: simulated?.hi,
    verdict,
    reason,
    source: row.source,
    address: row.address,
    status: row.status,
  };
}
