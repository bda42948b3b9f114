import { about } from './about.ts';
import { compare } from './compare.ts';
import { exercises } from './exercises/index.ts';
import { lives } from './lives.ts';

/** Texts of the workshop page. */
export const page = { ...compare, about, exercises, lives };
