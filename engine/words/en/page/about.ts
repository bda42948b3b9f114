/** What the page is, its terms, and where to find more. */
export const about = {
  title: 'About the model and the page',
  what: {
    title: 'What it is',
    text: 'A simulation of people at risk of opioid overdose who leave prison or inpatient addiction treatment (TSB). They are followed week by week: home, use, LAR, contact, activity, network, overdoses. Two policies are tried on the same people.',
  },
  how: {
    title: 'How to read it',
    text: 'Begin with a question of your own. Set place and policies, move time, and look at the interval before the number. If the interval includes 0, the simulation cannot tell the policies apart.',
  },
  luck: {
    title: 'Luck',
    text: 'Every replicate repeats the same weeks with other luck. In it, A and B have the same luck, person by person and week by week. Only the policy differs.',
  },
  evidence: {
    title: 'Evidence',
    text: 'Each number behind the model has a source and a grade: A Norwegian register or trial, B pooled international studies, C a single foreign study, D assumption. The letters beside an intervention show what its effect rests on.',
  },
  privacy: {
    title: 'Nothing is sent',
    text: 'Everything is computed in this browser. There is no account, no cookie and no counting of visits. The link holds what you have set, and nothing else.',
  },
  more: {
    title: 'More',
    text: 'The command line of Ettervern runs the same scenario file with the same result, follows municipalities with their own services, and lists every number with its source.',
  },
  terms: {
    title: 'Terms',
    lar: {
      name: 'LAR',
      text: 'Opioid agonist treatment: prescribed methadone or buprenorphine, with follow-up.',
    },
    tsb: { name: 'TSB', text: 'Interdisciplinary specialised addiction treatment; here inpatient stays.' },
    naloxone: {
      name: 'Naloxone',
      text: 'A nasal spray that reverses an opioid overdose, given by whoever is there.',
    },
    replicate: { name: 'Replicate', text: 'One run of all the weeks with its own luck.' },
    arm: { name: 'Policy (arm)', text: 'What is done in one of the runs that are compared; A is the base.' },
    interval: {
      name: '95 % interval',
      text: '95 of 100 such intervals contain the mean that the simulation would give if it ran for ever.',
    },
    housing: {
      name: 'Kinds of home',
      text: 'Own home that suits, own home in an area with much drug use, temporary accommodation, or none.',
    },
    contact: {
      name: 'Contact',
      text: 'The municipal services have met the person after the exit and are still in touch.',
    },
  },
  'evidence-table': 'Interventions and their evidence',
  intervention: 'Intervention',
  does: 'What it is',
  grades: 'Grades',
};
