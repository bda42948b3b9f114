import { execFileSync } from 'node:child_process';

/**
 * Commit of the checkout, `-changed` added when files differ from it; null where there is no git.
 */
export function commit() {
  try {
    const git = (...words) =>
      execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '-changed');
  } catch {
    return null;
  }
}
