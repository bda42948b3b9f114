/** Did it work? */
export const didItWork = {
  title: 'Did it work?',
  purpose: 'Ten places, two years of counts each. Judge from the counts, as one often has to.',
  steps: {
    1: 'Look at the deaths in the year before and the year after. Each place has about 300 exits a year.',
    2: 'Agree in the group on each place: did the policy work, did it fail, or can you not tell?',
    3: 'When half of the places are judged, show the answer.',
  },
  questions: {
    1: 'What did you look for, and what did you see?',
    2: 'Which decisions at home are made on counts like these?',
    3: 'What could you count instead that would tell you sooner, such as days to first contact?',
  },
  note: 'Do not hint. Let groups defend their judgements before the answer. Afterwards take time: nobody was foolish, the counts looked like effects. Lead over to process indicators and to waiting for more years. Never use it to say that policies do not matter.',
  place: 'Place',
  before: 'Deaths, year 1',
  after: 'Deaths, year 2',
  judgement: 'Your judgement',
  judge: 'Judgement of place {{place}}',
  judgements: { worked: 'it worked', failed: 'it did not work', unsure: 'cannot tell' },
  nothing: 'Nothing was changed. All ten places had the same services in both years; only chance differed.',
  you: 'You judged that it worked in {{worked}} of {{places}} places.',
  fell: 'Among {{pairs}} such pairs of years the count fell in {{share}} per cent (95 % interval {{interval}}), without any policy.',
  real: 'A policy that truly averts one death in five would show in a test on one year before and one after with a chance of {{chance}}.',
};
