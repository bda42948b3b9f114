import { version } from '../package.json';

declare const ETTERVERN_COMMIT: string | null;

/** Version of Ettervern, from package.json. */
export const VERSION: string = version;

/**
 * Git commit that the program was built from, `-changed` added when files had been changed; null
 * when not known.
 */
export const COMMIT: string | null = ETTERVERN_COMMIT;
