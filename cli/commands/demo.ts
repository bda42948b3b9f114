import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { inputError } from '../../engine/kernel/errors.ts';
import { openBrowser } from '../demo/open-browser.ts';
import type { DemoFlags } from '../demo/options.ts';
import { type Serving, serve } from '../demo/server.ts';
import { EXIT } from '../exit-codes.ts';
import { watchForStop } from '../interrupt.ts';
import { printJson, type Session } from '../session.ts';

/** The built page, beside the built program. */
const FOLDER = new URL('./web/', import.meta.url);

const ANYBODY = '0.0.0.0';
const THIS_MACHINE = '127.0.0.1';

/** `ettervern demo`: serves the workshop page until it is stopped. */
export async function demo(session: Session, { port, room = false, open }: DemoFlags): Promise<number> {
  const { t } = session.words;
  if (!existsSync(new URL('index.html', FOLDER))) throw inputError('demo.not-built');
  const serving = await tryToServe(port ?? null, room ? ANYBODY : THIS_MACHINE);
  const url = `http://localhost:${serving.port}/`;
  const others = room ? addresses().map((address) => `http://${address}:${serving.port}/`) : [];
  // A program that reads this line may stop the server at once.
  const stop = stopped();
  const file = fileURLToPath(new URL('ettervern.html', FOLDER));
  if (session.json) printJson(session, { url, others, file });
  else {
    session.print(t('cli.demo.serving', { url }));
    for (const other of others) session.print(t('cli.demo.room', { url: other }));
    session.print(t('cli.demo.file', { file }));
    session.note(t('cli.demo.stop'));
  }
  if (open) openBrowser(others[0] ?? url);
  await stop;
  await serving.close();
  return EXIT.good;
}

async function tryToServe(port: number | null, host: string): Promise<Serving> {
  try {
    return await serve(FOLDER, port, host);
  } catch (error) {
    throw inputError('demo.port', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Addresses of this machine on the networks that it is part of. */
const addresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((cards) =>
    (cards ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => address),
  );

/** Resolves when the user stops the program: the normal end of this command. */
function stopped(): Promise<void> {
  const watch = watchForStop();
  return new Promise((resolve) => {
    watch.abort.addEventListener('abort', () => {
      watch.close();
      resolve();
    });
  });
}
