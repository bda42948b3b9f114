/** What the counts of single years in a place look like: tables of the terminal. */
export const smallNumbers = {
  title: 'Small numbers: overdose deaths in one year in this place',
  'simulated-exits':
    'One year: deaths within {{weeks}} weeks of the exit among {{exits}} simulated people, the number who leave in a year.',
  'simulated-years':
    'Counted in {{years}} simulated years of 52 weeks for the base, and as many for the arm.',
  poisson:
    'The simulated people and weeks do not make up a year, so the yearly count is taken as Poisson with the simulated mean.',
  draws: 'The years cover the draws of the parameters, so parameter uncertainty is included.',
  'poisson-draws': 'Parameter uncertainty is not included in these years.',
  note: 'Most years: from the 5 % to the 95 % quantile. A rise: the chance that one year with the arm has more deaths than one without, whatever the arm does. Noticed: years of counting before and after until a test detects the difference with 80 % chance. Below: 95 % intervals ({{method}}; for chances Wilson’s; for the years, those at either end of the interval of the difference).',
  'a-year': 'deaths\na year',
  'most-years': 'most\nyears',
  zero: 'no\ndeath',
  rise: 'a rise',
  noticed: 'noticed\nafter',
  'years-count_one': '{{n}} year',
  'years-count_other': '{{n}} years',
  'more-than': 'over {{years}} years',
  over: 'over {{years}}',
};
