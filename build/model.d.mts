import type { Plugin } from 'esbuild';

/** A plugin of esbuild that gives `ettervern:compiled-model` to a bundle. */
export const compiledModel: () => Plugin;

/** The same for tests, which are not bundled: a plugin of Vite. */
export const compiledModelInTests: () => {
  readonly name: string;
  resolveId(id: string): string | null;
  load(id: string): Promise<string | null>;
};
