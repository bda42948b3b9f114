import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

/** What a run of the program gave. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Commands that start worker threads. */
const SIMULATING = ['run', 'compare', 'sweep', 'sensitivity', 'calibrate', 'validate', 'explain'];

/**
 * The words with one worker thread, unless they say how many. Tests of a worker share the machine
 * with those of another one, and a second thread compiles the model once more for a tiny run.
 * Results do not depend on the number: test/cli/compare.test.ts holds two equal to one.
 */
const withOneWorker = (words: readonly string[]): readonly string[] =>
  SIMULATING.includes(words[0] ?? '') && !words.includes('--workers') && !words.includes('--help')
    ? [words[0]!, '--workers', '1', ...words.slice(1)]
    : words;

/**
 * Starts the built command line, in English unless the environment says otherwise; it does not
 * outlive the test.
 */
export function start(words: readonly string[], { cwd, env }: Setting = {}): ChildProcess {
  const child = spawn(process.execPath, [join(inject('built'), 'ettervern.js'), ...withOneWorker(words)], {
    cwd,
    env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Waits for a started program to end. */
export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout!.on('data', (text) => {
    stdout += text;
  });
  child.stderr!.on('data', (text) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}

export const ettervern = (words: readonly string[], setting?: Setting): Promise<Outcome> =>
  outcomeOf(start(words, setting));

/** An empty folder for one test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ettervern-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Three arms, so small that a run takes a moment. */
export const SMALL = `version: 1
title: A small place
population:
  size: 40
  from: { prison: 0.5, inpatient: 0.5 }
horizon: 6
arms:
  - id: base
    title: As today
  - id: naloxone
    title: Naloxone at exit
    interventions:
      - kind: naloxone-at-exit
  - id: coordinator
    title: Coordinator
    interventions:
      - kind: coordinator
run:
  seeds: 12
  seed: small
`;

/** A folder with a scenario file \`small.yaml\`. */
export function folderWithScenario(text = SMALL): string {
  const path = folder();
  writeFileSync(join(path, 'small.yaml'), text);
  return path;
}

/** Does a text hold traces of a stack, or of the machinery that should be behind the sentences? */
export const showsStack = (text: string): boolean =>
  /^\s+at |node:internal|\.ts:\d+:\d+\)|\[object /m.test(text);

/**
 * Waits until the first finished piece of work is kept in a folder, which need not be there yet;
 * the one above it is.
 */
export function firstChunk(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const above = dirname(folder);
    const watcher = watch(above, { recursive: true }, (_, name) => {
      if (name === null || !/journal-\d+$/.test(name)) return;
      const file = statSync(join(above, name), { throwIfNoEntry: false });
      if (file === undefined || file.size === 0) return;
      watcher.close();
      resolve();
    });
    onTestFinished(() => watcher.close());
  });
}

/** Kills a program with SIGKILL as soon as it has made so many changes in its folder. */
export async function killAfter(cwd: string, line: readonly string[], changes: number): Promise<void> {
  const child = start([...line, '--quiet'], { cwd });
  let seen = 0;
  const watcher = watch(cwd, { recursive: true }, () => {
    seen++;
    if (seen === changes) child.kill('SIGKILL');
  });
  await outcomeOf(child);
  watcher.close();
}
