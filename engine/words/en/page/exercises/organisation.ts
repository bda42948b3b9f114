/** Exercises about how help is organised. */
export const organisation = {
  'same-person': {
    title: 'Same person, three municipalities',
    purpose: 'The same people meet three ways of organising help: open door, purchaser gate, two silos.',
    steps: {
      1: 'Read the three ways aloud. Which is most like home? (Do not name other municipalities.)',
      2: 'Each group writes the days to first contact that it expects.',
      3: 'Show the answer, then follow one person through all three.',
    },
    questions: {
      1: 'Where did the person wait, and for what?',
      2: 'What is the purchaser gate good for, and for whom?',
      3: 'Which of this could change without moving anybody’s office?',
    },
    note: 'The three are types, not places. All effects of organisation are assumptions (grade D): without assumptions there is no difference at all. Use the story of the one person; numbers come second here.',
    rounds: { 'open-door': 'Open door', 'purchaser-gate': 'Purchaser gate', 'two-silos': 'Two silos' },
  },
  'six-failure-points': {
    title: 'Six failure points',
    purpose:
      'Score your own services on the six points where the Board of Health Supervision found failures, and take the score home.',
    steps: {
      1: 'Alone: score each point from 0 (as well as on average) to 100 per cent (fails fully).',
      2: 'In the group: agree on a score, write down what you disagreed about, and choose the point that you expect to give most.',
      3: 'Show what it may give to mend each point, and to mend all.',
      4: 'Download the scenario: your score is the base for what you try next.',
    },
    questions: {
      1: 'On which point did you disagree most? Who knows the answer?',
      2: 'Which point would people who use the services score differently?',
      3: 'Which point is cheapest to mend?',
    },
    note: 'Nobody has measured what one point costs: all sizes are assumptions (grade D). Use the order with care, the talk with confidence. Scores are for the room and are not sent anywhere; never compare scores between municipalities.',
    guess: 'Which point do you expect to give most when mended?',
    guessed: 'You expected most from mending this: {{point}}.',
    mended: 'Mended: {{point}}',
    'as-scored': 'As scored',
    'all-mended': 'All mended',
  },
};
