/** Weeks in a year: 365.25 / 7, rounded as in the evidence document. */
export const WEEKS_PER_YEAR = 52.18;
