/**
 * How help is organised: the models and the six failure points, each with a name and a sentence.
 */
export const organisation = {
  models: {
    'open-door': {
      name: 'open door',
      sentence: 'People knock or phone, and help begins without an application.',
    },
    'purchaser-gate': {
      name: 'purchaser gate',
      sentence: 'A purchaser unit assesses and decides on an application before help begins.',
    },
    'two-silos': {
      name: 'two silos',
      sentence:
        'Addiction and mental health services are two; a person who needs both may be refused by each, or sent on to the other.',
    },
  },
  points: {
    'little-user-involvement': {
      name: 'little user involvement',
      sentence: 'People have little say, so that appointments are kept and LAR places taken up less often.',
    },
    'no-adapted-housing': {
      name: 'no adapted housing',
      sentence: 'A home is found later, and fits less often.',
    },
    'no-adapted-activity': {
      name: 'no adapted activity',
      sentence: 'Low-threshold activity begins later.',
    },
    'no-dual-competence': {
      name: 'no dual competence',
      sentence:
        'Nobody masters both substance use and mental disorders, so that people with both are met later and helped less.',
    },
    'weak-municipal-cooperation': {
      name: 'weak cooperation in the municipality',
      sentence: 'A coordinator comes later, and help leads less often to home and activity.',
    },
    'no-specialist-cooperation': {
      name: 'no cooperation with specialist services',
      sentence: 'Discharges are known late, and help leads less often to LAR and treatment.',
    },
  },
};
