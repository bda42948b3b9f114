import { afterTheDeath } from './after-the-death.ts';
import { baton } from './baton.ts';
import { comeTomorrow } from './come-tomorrow.ts';
import { didItWork } from './did-it-work.ts';
import { money } from './money.ts';
import { organisation } from './organisation.ts';

/** Texts of the exercises, and those that all exercises share. */
export const exercises = {
  title: 'Exercises',
  intro:
    'Nine exercises for groups of three to five. In each, the groups write down what they expect before anything is shown. What they write stays in this tab.',
  open: 'Open',
  'open-named': 'Open {{name}}',
  all: 'All exercises',
  minutes_one: 'one minute',
  minutes_other: 'about {{n}} minutes',
  steps: 'Steps',
  cards: 'Role cards',
  'print-cards': 'Print the cards',
  drawn: 'The card on top',
  draw: 'Draw another card (this is {{number}} of {{count}})',
  'rounds-title': 'The rounds: contact, deaths and more',
  'group-expected': 'Group {{group}} expected',
  'one-person': 'One person in every round',
  questions: 'Questions to talk about',
  note: 'For the facilitator',
  first: 'First: what do you expect?',
  answer: 'Then: what the simulation shows',
  predict: '{{asked}}: write a number for each round, and why.',
  group: 'Group',
  why: 'Why',
  round: 'Round',
  'add-group': 'Add a group',
  reveal: 'Show the answer',
  hide: 'Hide the answer',
  'write-first': 'Write something down first.',
  soon: 'being computed …',
  done: 'Done: {{replicates}}.',
  running: 'Being computed: {{replicates}} so far.',
  averted: 'Overdose deaths averted of 1,000 exits, against “{{base}}”',
  'of-1000': '{{name}}, of 1,000 exits',
  save: 'Download as a scenario file',
  'did-it-work': didItWork,
  'come-tomorrow': comeTomorrow,
  baton,
  ...money,
  ...organisation,
  'after-the-death': afterTheDeath,
};
