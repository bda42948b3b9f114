import type { page as en } from '../../en/page/index.ts';
import { about } from './about.ts';
import { compare } from './compare.ts';
import { exercises } from './exercises/index.ts';
import { lives } from './lives.ts';

/** Tekstene på siden til arbeidsverksteder. */
export const page: typeof en = { ...compare, about, exercises, lives };
