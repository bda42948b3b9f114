/**
 * The stages of an exit in which interventions act, in the order of exits/exit.ts. Within a stage,
 * interventions act in the order of their numbers.
 *
 * `lar` comes before use is taken up, `home` when the person's housing is known. `coordinator`,
 * `contact` and `appointment` come after the application for help, `kit` on the way out. `services`
 * comes last, for services that take people on.
 */
export type ExitStage = 'lar' | 'home' | 'coordinator' | 'contact' | 'appointment' | 'kit' | 'services';
