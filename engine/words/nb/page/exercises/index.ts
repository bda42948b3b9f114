import type { exercises as en } from '../../../en/page/exercises/index.ts';
import { afterTheDeath } from './after-the-death.ts';
import { baton } from './baton.ts';
import { comeTomorrow } from './come-tomorrow.ts';
import { didItWork } from './did-it-work.ts';
import { money } from './money.ts';
import { organisation } from './organisation.ts';

/** Tekstene i øvelsene, og de som alle øvelser har felles. */
export const exercises: typeof en = {
  title: 'Øvelser',
  intro:
    'Ni øvelser for grupper på tre til fem. I hver av dem skriver gruppene ned hva de forventer, før noe vises. Det som skrives, blir i denne fanen.',
  open: 'Åpne',
  'open-named': 'Åpne {{name}}',
  all: 'Alle øvelser',
  minutes_one: 'ett minutt',
  minutes_other: 'omtrent {{n}} minutter',
  steps: 'Steg',
  cards: 'Rollekort',
  'print-cards': 'Skriv ut kortene',
  drawn: 'Kortet som ligger øverst',
  draw: 'Trekk et nytt kort (dette er {{number}} av {{count}})',
  'rounds-title': 'Rundene: kontakt, dødsfall og mer',
  'group-expected': 'Gruppe {{group}} forventet',
  'one-person': 'Én person i hver runde',
  questions: 'Spørsmål til samtalen',
  note: 'For den som leder',
  first: 'Først: hva forventer dere?',
  answer: 'Så: det simuleringen viser',
  predict: '{{asked}}: skriv et tall for hver runde, og hvorfor.',
  group: 'Gruppe',
  why: 'Hvorfor',
  round: 'Runde',
  'add-group': 'Legg til en gruppe',
  reveal: 'Vis svaret',
  hide: 'Skjul svaret',
  'write-first': 'Skriv ned noe først.',
  soon: 'regnes ut …',
  done: 'Ferdig: {{replicates}}.',
  running: 'Regnes ut: {{replicates}} så langt.',
  averted: 'Overdosedødsfall avverget av 1000 ut, mot «{{base}}»',
  'of-1000': '{{name}}, av 1000 ut',
  save: 'Last ned som scenariofil',
  'did-it-work': didItWork,
  'come-tomorrow': comeTomorrow,
  baton,
  ...money,
  ...organisation,
  'after-the-death': afterTheDeath,
};
