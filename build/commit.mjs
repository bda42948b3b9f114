import { execFileSync } from 'node:child_process';

/** Commit of the checkout, with `-changed` appended if files differ from it; null without git. */
export function commit() {
  try {
    const git = (...words) =>
      execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '-changed');
  } catch {
    return null;
  }
}
