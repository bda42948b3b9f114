/** Runs over parameter draws: what the tables say about what is not known. */
export const uncertainty = {
  drawn:
    'with {{sourced}} draws of the parameters that have a source and {{assumptions}} of the assumptions, each pair {{count}} times',
  'run-lead':
    '{{followed}}, {{drawn}}. Numbers are means over the draws with 95 % intervals (two-way layout): how exactly the simulation knows the mean.',
  'compare-lead':
    '{{followed}}, {{drawn}}. Every arm meets the same luck and the same parameters as the base, replicate by replicate (paired). Intervals are 95 % (two-way layout): how exactly the simulation knows the mean difference. What is not known stands in a table of its own.',
  'averted-title': 'What is not known: deaths averted per 1,000 exits',
  'deaths-title': 'What is not known: overdose deaths per 1,000 exits',
  'averted-title_municipality': 'What is not known: deaths averted a year in this place',
  'deaths-title_municipality': 'What is not known: overdose deaths a year in this place',
  mean: 'mean',
  truth: 'true value\n(95 %)',
  chance: 'chance',
  sourced: 'sourced\nparameters',
  assumptions: 'assump-\ntions',
  interaction: 'the two\ntogether',
  note: 'True value: where it lies with 95 % when the parameters are not known; more replicates do not make this narrower. Shares: where the variance of one replicate, with {{persons}} people, comes from: its luck, the parameters with a source (grades A to C and the calibrated ones), the assumptions (grade D), and what these two do together beyond their sum. Below each its 95 % interval. 0% may be an estimate below 0.',
  note_municipality:
    'True value: where it lies with 95 % when the parameters are not known; more replicates do not make this narrower. Shares: where the variance of one replicate of this place comes from: its luck, the parameters with a source (grades A to C and the calibrated ones), the assumptions (grade D), and what these two do together beyond their sum. Below each its 95 % interval. 0% may be an estimate below 0.',
  'truth-unclear':
    'The true effect may be nothing, or the other way round: {{arms}}. With few draws this may be chance; try more (--seeds).',
  unclear: 'No clear mean difference in overdose deaths with these draws: {{arms}}. Try more (--seeds).',
  neutral:
    'Not shown with this option: the second run without assumptions. The share of the assumptions says what they matter.',
  next: 'Next: --out DIR saves the tables and every replicate; --seeds N takes more draws.',
};
