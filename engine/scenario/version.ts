import { scenarioError } from './errors.ts';
import { shown } from './similar.ts';
import { plain, type SourceMap } from './source/tree.ts';

/** Version of the scenario file format. */
export const SCENARIO_VERSION = 1;

/**
 * Refuses files of another version. Each file of an `extends` chain passes here before it is
 * merged: when version 2 comes, this is where version 1 files are rewritten.
 * @throws EttervernError when the version is missing or not known
 */
export function checkVersion(tree: SourceMap): void {
  const version = tree.entries.get('version');
  if (version === undefined) throw scenarioError('version-missing', { known: SCENARIO_VERSION }, tree.place);
  const found = plain(version.value);
  if (found === SCENARIO_VERSION) return;
  const place = { ...version.value.place, path: 'version' };
  throw scenarioError('version-unknown', { found: shown(found), known: SCENARIO_VERSION }, place);
}
