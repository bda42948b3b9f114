/** `ettervern calibrate`: its tables and remarks. */
export const calibrate = {
  lead: 'The model was simulated at {{points}} points over the priors, emulated, and fitted to the published numbers by importance sampling ({{samples}} points, effective number {{effective}}). {{accepted}} draws were kept and simulated once more, without the emulator.',
  target: 'target',
  published: 'published',
  simulated: 'simulated',
  agrees: 'agrees',
  yes: 'yes',
  no: 'no',
  'targets-title': 'Targets: what was published, and what the kept draws give',
  'targets-note':
    'Below each number its 95 % interval. Published: the error of the count and the assumed discrepancy of the model. Simulated: over the kept draws, with the sampling error of the simulated cohorts. Agrees: the published interval contains the simulated median. These numbers were fitted, so agreement is no test of the model.',
  'fitted-title': 'Parameters: before and after the fit',
  'fitted-note':
    'Median and 95 % interval. The base value of a run without --uncertainty parameters stays as it is. (+) has evidence of its own; it was drawn too, since the targets depend on it.',
  base: 'base',
  prior: 'before',
  posterior: 'after',
  'against-base': 'median\n/ base',
  carried: '{{id}} (+)',
  unknowns:
    'Also fitted: the share of releases that are of people at risk, {{share}}, and the people outside LAR, {{outside}}.',
  emulators:
    'The least accurate emulator has an error of {{error}} % (one standard deviation), which is included in the likelihood.',
  written: 'The kept draws are in {{file}}.',
  same: 'The kept draws are, to the last digit, those that --uncertainty parameters uses.',
  different:
    'The kept draws are not those that --uncertainty parameters uses. The model, the targets or the options have changed since these were made.',
};

/** Names of the calibration targets. */
export const calibration = {
  targets: {
    'deaths-week-1': 'overdose deaths in week 1 after release, 2000-2014',
    'deaths-week-2': 'in week 2',
    'deaths-weeks-3-4': 'in weeks 3-4',
    'deaths-weeks-5-26': 'in weeks 5-26',
    'national-deaths': 'opioid deaths a year in Norway among people at risk',
    'lar-intake': 'people who start or return to LAR in a year',
    'lar-exits-alive': 'people who leave LAR alive in a year',
    'death-rate-inside-lar': 'overdose deaths per 100 person-years in LAR',
    'returned-in-two-years': 'share back in prison within two years',
    'relapsed-in-three-months': 'share relapsed three months after inpatient treatment',
  },
};
