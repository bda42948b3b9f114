export const baton = {
  title: 'The baton',
  purpose:
    'The release date moves. Who knows what, from four weeks before to twelve weeks after, and who holds the baton: the prison, the municipality, the specialist service, or nobody?',
  steps: {
    1: 'Hand out the role cards. Everybody says what the role knows four weeks before, the day before, the day itself, and one, four and twelve weeks after.',
    2: 'Draw a card: what happens to the date? Say again what each role knows now.',
    3: 'Each group writes for how many of 100 people nobody holds the baton, at the gate and later; then the days to first contact in each round.',
    4: 'Show the answer. Read the intervals first, then follow one person from link to link. Where was the baton dropped?',
    5: 'Draw another card, and see which round holds whatever happens to the date.',
  },
  questions: {
    1: 'Where did nobody hold the baton, and for how long?',
    2: 'What needs consent, and when could it be asked for?',
    3: 'What is different for a short sentence?',
    4: 'A coordinator is named, but has not met the person: what would make them meet?',
  },
  note: 'Half of all who are in prison are out before 90 days, so start with short sentences. Keep to the roles: it is easier to say what a role did not know than what a colleague did not do. The duty of confidentiality is real; talk about consent early, not about ways around it. How often dates move and notice fails is assumed (grade D); that is why you draw. LAR counts as holding the baton only for those who are in it.',
  rounds: {
    today: 'Services as today',
    after: 'A coordinator from the day of release',
    through: 'The same coordinator from eight weeks before',
    notice: 'Early notice with consent',
    passed: 'Coordinator, notice and appointment',
  },
  situations: {
    moves: {
      name: 'The date moves',
      text: 'Half of all leave without a word to anybody outside; for one in five the date is known in good time.',
    },
    'two-days': {
      name: 'The day after tomorrow',
      text: 'The release is brought forward. Everybody gets notice of a day or two.',
    },
    court: {
      name: 'Straight from court',
      text: 'The sentence is served already. The person is free today, and nobody outside is told.',
    },
    holds: {
      name: 'The date holds',
      text: 'The date was set long ago, and everybody concerned has known it for weeks.',
    },
  },
  request:
    'With “{{round}}”: for how many of 100 people does nobody hold the baton? (A name that the person has not met counts as nobody.)',
  gate: 'At the gate',
  'after-weeks_one': 'After one week',
  'after-weeks_other': 'After {{n}} weeks',
  'who-holds': 'Who holds the baton?',
  following: 'Everybody is followed, person by person …',
  told: 'One week after the exit nobody holds the baton for {{now}} of 100 people with “{{round}}”, and for {{changed}} with “{{other}}” (95 % intervals).',
  traced:
    'Of 100 people, mean of {{count}} replicates with its 95 % interval (Student’s t). Each link counts those with something to hand over. LAR: those who left without it (people who mainly use stimulants are not offered it). Contact in week 12: those not inside again.',
  nobody: 'Nobody holds the baton, of 100 people',
  expected: 'Group {{group}} expected, with “{{round}}”',
  'links-held': 'Links that held, of 100 people',
  links: {
    notice: 'Date known in good time',
    name: 'A coordinator named at the exit',
    meeting: 'Met within the first week',
    lar: 'LAR reached by week 12',
    held: 'In contact in week 12',
  },
  beside: 'Look at “Services as today” beside',
  chart: 'Of 100 people, week by week: {{round}}',
  'chart-label':
    '{{round}}. Nobody holds the baton for {{first}} at the gate and for {{last}} after twelve weeks.',
  holders: {
    institution: { name: 'an institution, inside again', letter: 'I' },
    both: { name: 'the municipality and LAR', letter: 'B' },
    municipality: { name: 'the municipality', letter: 'M' },
    specialist: { name: 'LAR alone', letter: 'L' },
    named: { name: 'a coordinator by name, not met', letter: '?' },
    nobody: { name: 'nobody', letter: '–' },
    dead: { name: 'has died', letter: '†' },
  },
  path: 'One person, link by link',
  'path-text':
    'The same synthetic person in every round, with the same luck. First come those who gain most links in the chosen round compared with today.',
  'links-of-one': 'Which links held for this person',
  kept: { true: 'held', false: 'dropped', null: 'nothing to hand over' },
  'week-by-week': 'Who holds the baton for this person, week by week',
  cards: {
    prison: {
      name: 'Social consultant in the prison',
      text: 'You know the date when it is set, and hear of changes late. Whom do you tell, and may you?',
    },
    'contact-officer': {
      name: 'Contact officer',
      text: 'You know the person’s days inside, and what worries come at night. What of this reaches anyone outside?',
    },
    coordinator: {
      name: 'Municipal coordinator',
      text: 'You may know the person from before, or have never met. What do you need to know four weeks ahead?',
    },
    nav: {
      name: 'NAV',
      text: 'Money, papers, a temporary room. What can be ready on the day, and what only after?',
    },
    lar: {
      name: 'LAR',
      text: 'Can a dose be given on the day of release and the day after? Who checks?',
    },
    housing: {
      name: 'Housing office',
      text: 'You have a queue and few homes. When must you know in order to have one ready?',
    },
  },
};
