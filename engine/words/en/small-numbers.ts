/** What the counts of single years in a place look like: tables of the terminal. */
export const smallNumbers = {
  title: 'Small numbers: overdose deaths in one year in this place',
  'simulated-exits':
    'A year: the deaths within {{weeks}} weeks of their exit of as many of the simulated people as leave in a year ({{exits}}).',
  'simulated-years': 'Counted in {{years}} simulated years of 52 weeks, of the base and of the arm each.',
  poisson:
    'A year cannot be put together from what was simulated, so its count is taken as Poisson with the simulated mean.',
  draws: 'Over the draws of the parameters: what is not known of them is in these years.',
  'poisson-draws': 'What is not known of the parameters is not in these years.',
  note: 'Most years: from the 5 % to the 95 % quantile. A rise: the chance that one year with the arm has more deaths than one without, whatever the arm does. Noticed: years before and after until a test of the counts sees the difference with 80 % chance. Below: 95 % intervals ({{method}}; for chances Wilson’s; for the years, those at either end of the interval of the difference).',
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
