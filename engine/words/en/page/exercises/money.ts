/** Exercises about posts and money. */
export const money = {
  'three-pillars': {
    title: 'Three pillars, one budget',
    purpose: 'One budget for naloxone, LAR and Switch. Share it, and look after one, five and ten years.',
    steps: {
      1: 'Each group shares 100 per cent among the three pillars, and says after how many years the choice is to be judged.',
      2: 'Write how many overdose deaths you expect to be averted of 1,000 exits after five years.',
      3: 'Show the answer for one, five and ten years.',
      4: 'Change the shares once, and say what made you change.',
    },
    questions: {
      1: 'Does the best share depend on when you look?',
      2: 'Who is not reached by any of the three pillars?',
      3: 'Which of the assumptions about what the money buys would you change first?',
    },
    note: 'What the budget buys is assumed, the same for every group. Intervals after ten years are wide, and overlap: say so before somebody crowns a winner. People who mainly use stimulants get nothing from LAR.',
    pillars: { naloxone: 'Naloxone', lar: 'Low-threshold LAR', switch: 'Switch' },
    left: 'Not spent',
    expected: 'Expected after {{years}} years',
    today: 'Deaths of 1,000 exits with services as today',
    averted: 'Overdose deaths averted of 1,000 exits against services as today, counted up to each year',
    assumed:
      'Assumed: the whole budget reaches {{naloxone}} with naloxone ({{today}} hold a kit today), or {{lar}} with low-threshold LAR, or {{foil}} with Switch. The effect of Switch is an assumption. {{persons}} people, {{seeds}} replicates, 95 % intervals.',
  },
  'half-post': {
    title: 'Half a post',
    purpose:
      'Much hangs on half a post and an enthusiast. What survives when the post is vacated and the money ends?',
    steps: {
      1: 'Name a half post at home that much hangs on. What would be gone in a month, and what in a year?',
      2: 'Each group writes how many weeks without a coordinator it expects in each round.',
      3: 'Show the answer. Compare “gone” with “gone, but anchored”.',
      4: 'Write one thing that would anchor your half post: in a plan, in a budget, in somebody’s job.',
    },
    questions: {
      1: 'What cannot be anchored, because it is a person?',
      2: 'Who would notice first that the post is gone?',
      3: 'Is half a post for a year better than nothing, for those who met it?',
    },
    note: 'How fast things fade is an assumption (grade D). The exercise is about naming what depends on whom. Somebody in the room may be the half post: be kind.',
    rounds: {
      before: 'Without the half post',
      lasts: 'Half post all year',
      ends: 'Gone after a quarter',
      anchored: 'Gone, but anchored',
    },
  },
  'sixty-percent': {
    title: '60 per cent',
    purpose: 'One post. Should all have a coordinator on paper, or 60 per cent have one with time?',
    steps: {
      1: 'Count: how many people does a coordinator follow at home, on paper and in truth?',
      2: 'Each group writes the overdose deaths that it expects in each round.',
      3: 'Show the answer. Look at contact and activity too.',
    },
    questions: {
      1: 'Who are the other 40 per cent, and who chooses?',
      2: 'What is a coordinator with thirty people able to do in a week?',
      3: 'Which number would you show to politicians, and which one would you rather not?',
    },
    note: 'A larger caseload means less contact with each; that link is in the model, its size is uncertain. The difference in deaths is small and may not be clear: that is a finding too. Do not let the exercise become an argument for leaving 40 per cent out; ask what it would take to reach all.',
    rounds: {
      none: 'Services as today',
      everybody: 'One post, 30 people',
      sixty: 'One post, 60 %, 15 people',
      'sixty-dense': '60 %, and denser contact at first',
      'two-posts': 'Two posts, all, 15 people each',
    },
  },
};
