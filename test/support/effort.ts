/**
 * `deep` in `npm run test:deep`, every night; `test` in `npm test`, before each change; `fast` in
 * `npm run test:fast`.
 */
const MODE = process.env.ETTERVERN_TESTS ?? 'test';

/**
 * Number of repetitions: `each` before each change, `deep` every night. A statistical test allows
 * for chance by a number of standard errors, so its rate of false alarms is the same at every size.
 * A smaller size detects only larger faults. `each` is large enough for the faults that the test
 * names.
 */
export const repeats = (each: number, deep: number): number => (MODE === 'deep' ? deep : each);
