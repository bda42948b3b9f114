/**
 * When, in an exit, an intervention acts: stages in the order in which exits/exit.ts comes to them.
 * Within a stage interventions act in the order of their numbers.
 *
 * `lar` before use is taken up, `home` once the person would go somewhere, `coordinator`, `contact`
 * and `appointment` after the application for help, `kit` on the way out, `services` that take
 * people on once all else is done.
 */
export type ExitStage = 'lar' | 'home' | 'coordinator' | 'contact' | 'appointment' | 'kit' | 'services';
