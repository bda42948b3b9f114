import { about } from './about.ts';
import { compare } from './compare.ts';
import { exercises } from './exercises/index.ts';
import { story } from './story.ts';

/** Texts of the workshop page. */
export const page = { ...compare, about, exercises, story };
