/** Published results that nothing was fitted to, and what is said of them. */
export const validation = {
  targets: {
    'inpatient-four-weeks-ratio':
      'Overdose deaths in the first 4 weeks after inpatient discharge, against later',
    'inpatient-four-weeks-risk': 'Overdose death in the first 4 weeks after inpatient discharge',
    'inpatient-drop-out-share': 'Share of these deaths among people who had dropped out',
    'lar-all-cause-ratio': 'Death from any cause in LAR, against before and after LAR',
    'lar-overdose-ratio': 'Overdose death in LAR, against before and after LAR',
    'lar-start-stop-bump': 'Overdose deaths in the first weeks of LAR and after it, against other weeks',
    'deaths-at-residence': 'Overdose deaths in a private place',
    'deaths-soon-after-prison': 'Overdose deaths within 6 months of release from prison',
    'deaths-alone': 'Overdose deaths with nobody there',
    'past-year-overdose': 'People who inject with a non-fatal overdose in the past year',
    'street-mortality': 'Deaths from any cause among people in active use',
    'lar-at-release-four-weeks': 'Death from any cause in weeks 1-4, LAR at release against none',
    'lar-at-release-four-months': 'Death from any cause in week 5 to month 4, LAR at release against none',
    'lar-at-release-one-year': 'Death from any cause in months 5-12, LAR at release against none',
    'lar-at-release-six-months': 'Overdose death in 6 months, LAR at release against none',
    'naloxone-on-release': 'Overdose deaths within 4 weeks of release, with naloxone at release against none',
    'overdose-share-week-1': 'Overdoses among deaths in week 1 after release',
    'overdose-share-week-2': 'Overdoses among deaths in week 2 after release',
    'overdose-share-weeks-3-4': 'Overdoses among deaths in weeks 3-4 after release',
    'overdose-share-weeks-5-26': 'Overdoses among deaths in weeks 5-26 after release',
    'supply-2023': 'Overdose deaths in Norway in 2023, against 2013-2022',
    'municipalities-with-deaths': 'Municipalities with an overdose death in five years',
    'large-municipalities-with-deaths':
      'Municipalities above 20,000 inhabitants with an overdose death in five years',
    'municipalities-and-districts-with-deaths':
      'Municipalities with an overdose death in five years, the largest as 15 districts',
    'municipalities-with-deaths-equal-shares':
      'Municipalities with an overdose death in five years, small and large with equal shares at risk',
    'deaths-in-largest': 'Overdose deaths in the 30 largest municipalities, of all',
    'deaths-in-largest-equal-shares':
      'Overdose deaths in the 30 largest municipalities, small and large with equal shares at risk',
    'consumption-room': 'Overdose deaths with a consumption room against none',
  },
  verdicts: { agrees: 'agrees', disagrees: 'disagrees', untested: 'not tested' },
  reasons: {
    'no-interval': 'no interval was published or seen, so nothing says how far off is too far',
    'not-independent': 'the model was built on this result',
    'no-geography': 'the result is of a neighbourhood, and the model has no map',
    'unknown-exposure': 'how dangerous the supply was is known from the deaths alone',
    sensitivity: 'shows what an assumption does; another row tests the result',
    'too-few-events': 'too few events in these replicates',
  },
  intervals: {
    published: 'as published',
    binomial: 'exact, from the published counts',
    'assumed-count': 'exact, from an assumed count',
    poisson: 'from the number of deaths',
    'ratio-of-shares': 'from the published counts',
    range: 'range of the sources',
    none: 'none',
  },
};
