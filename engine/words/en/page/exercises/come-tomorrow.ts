export const comeTomorrow = {
  title: '“Can you come tomorrow?”',
  purpose:
    'Ready on Thursday, notice on Wednesday, no flat. Change one link at a time: which one carries most?',
  steps: {
    1: 'Read the situation aloud: treatment is finished, the municipality is phoned the day before, there is no home.',
    2: 'Each group writes how many overdose deaths it expects in each round, and why.',
    3: 'Show the answer. Look at the days to first contact before you look at deaths.',
    4: 'Choose one link that you could change at home by next month. Who, when, for whom?',
  },
  questions: {
    1: 'Who gets the phone call at home, and what can that person decide?',
    2: 'Which link do you believe in although the simulation shows little? What might the model leave out?',
    3: 'What does a week more in treatment cost, and who pays?',
  },
  note: 'The sizes rest on assumptions (grade D) more than in most exercises; say so. The point is the order of the links and which numbers move first. People with own experience in the room know this day; ask them first, if they wish.',
  rounds: {
    tomorrow: 'Notice the day before, no flat',
    appointment: 'Appointment in hand, no notice',
    notice: 'Notice in good time',
    'notice-appointment': 'Notice and appointment',
    'notice-flat': 'Notice and a flat',
    wait: 'The stay goes on until there is a home',
    all: 'All links',
  },
};
