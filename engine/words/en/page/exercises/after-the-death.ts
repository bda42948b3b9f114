export const afterTheDeath = {
  title: 'After the death',
  purpose:
    'Every overdose death leaves bereaved persons. Who calls, from day 1 to month 12, and how much work is it?',
  steps: {
    1: 'A quiet minute. Say that anybody may leave the table, and who is there to talk to.',
    2: 'Hand out the cards. Lay them along a line: day 1, week 1, month 1, month 3, month 12.',
    3: 'Each group writes the working hours that it expects in each round, for 1,000 exits.',
    4: 'Show the answer. How many bereaved are there in a year at home, and whose job are they?',
  },
  questions: {
    1: 'Who is never called: a friend, a sibling, a former partner, somebody who was there?',
    2: 'What is offered after three months, when others have gone back to their lives?',
    3: 'What does a death do to those who work with people at risk?',
  },
  note: 'No effect on overdoses is assumed, and none is shown: it is done because it is right. The hours count what is new in a round, not what services do already. Some in the room are bereaved. Tell beforehand what the exercise is about, let people choose another table, and close it together.',
  rounds: {
    usual: 'As usual',
    letter: 'A letter, and one call',
    half: 'Follow-up after half of the deaths',
    year: 'Eight contacts through the first year',
  },
  cards: {
    emergency: {
      name: 'Ambulance and police',
      text: 'You are there first. What do you say, and whom do you tell?',
    },
    gp: { name: 'General practitioner', text: 'The bereaved may be your patient, and you may not know.' },
    municipality: {
      name: 'The municipality’s crisis team',
      text: 'Are you told of a death that is not a road accident? By whom?',
    },
    peer: {
      name: 'Organisation of bereaved',
      text: 'You know what month three is like. How do people find you?',
    },
    workplace: { name: 'Work or school', text: 'Somebody is back after a week. What do you ask?' },
    family: {
      name: 'Mother, brother, friend',
      text: 'What would you want on day 1, in month 1, in month 12?',
    },
  },
};
