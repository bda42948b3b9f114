import type { Plugin } from 'esbuild';

/** A plugin of esbuild that gives `ettervern:compiled-model` to a bundle. */
export const compiledModel: () => Plugin;
