/** Stafettpinnen. */
export const baton = {
  title: 'The baton',
  purpose:
    'The release date moves. Who knows what, from four weeks before to twelve weeks after, and who holds the baton?',
  steps: {
    1: 'Hand out the cards. Everybody says what the role knows four weeks before, the day before, the day itself, and one, four and twelve weeks after.',
    2: 'The facilitator draws: the release is moved to the day after tomorrow. Say again what each role knows.',
    3: 'Each group writes the days to first contact that it expects in each round.',
    4: 'Show the answer, and mark where the baton was dropped.',
  },
  questions: {
    1: 'Where did nobody hold the baton, and for how long?',
    2: 'What needs consent, and when could it be asked for?',
    3: 'What is different for a short sentence?',
  },
  note: 'Half of all who are in prison are out before 90 days, so start with short sentences. Keep to the roles: it is easier to say what a role did not know than what a colleague did not do. The duty of confidentiality is real; talk about consent early, not about ways around it.',
  rounds: {
    dropped: 'The date moves, nobody told',
    after: 'A coordinator from the day of release',
    through: 'The same coordinator from eight weeks before',
    notice: 'Early notice with consent',
    passed: 'Coordinator, notice and appointment',
  },
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
