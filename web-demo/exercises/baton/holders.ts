import type { Holder } from '../../../engine/experiment/lives/index.ts';
import { words } from '../../state/store.ts';

/**
 * Colours that every kind of colour vision can tell apart. The letters in the pictures carry the
 * same meaning.
 */
export const HOLDER_COLOURS: Readonly<Record<Holder, string>> = {
  institution: '#8c8c8c',
  both: '#00548a',
  municipality: '#56b4e9',
  specialist: '#009e73',
  named: '#f0e442',
  nobody: '#d55e00',
  dead: '#1a1a1a',
};

/** Holders whose colour is dark, so that their letters are white. */
const DARK: readonly Holder[] = ['both', 'dead'];

export const inkOn = (holder: Holder): string => (DARK.includes(holder) ? 'white' : '#000000');

export const holderName = (holder: Holder): string =>
  words.value.t(`page.exercises.baton.holders.${holder}.name`);

export const holderLetter = (holder: Holder): string =>
  words.value.t(`page.exercises.baton.holders.${holder}.letter`);
