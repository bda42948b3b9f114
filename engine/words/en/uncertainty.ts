/** Runs over parameter draws: what the tables say about parameter uncertainty. */
export const uncertainty = {
  drawn:
    'with {{sourced}} draws of the parameters that have a source and {{assumptions}} of the assumptions, each pair {{count}} times',
  'run-lead':
    '{{followed}}, {{drawn}}. Numbers are means over the draws with 95 % intervals (two-way layout): how precisely the simulation knows the mean.',
  'compare-lead':
    '{{followed}}, {{drawn}}. Every arm meets the same luck and the same parameters as the base, replicate by replicate (paired). Intervals are 95 % (two-way layout): how precisely the simulation knows the mean difference. Parameter uncertainty is shown in a table of its own.',
  'averted-title': 'Parameter uncertainty: deaths averted per 1,000 exits',
  'deaths-title': 'Parameter uncertainty: overdose deaths per 1,000 exits',
  'averted-title_municipality': 'Parameter uncertainty: deaths averted a year in this place',
  'deaths-title_municipality': 'Parameter uncertainty: overdose deaths a year in this place',
  mean: 'mean',
  truth: 'true value\n(95 %)',
  chance: 'chance',
  sourced: 'sourced\nparameters',
  assumptions: 'assump-\ntions',
  interaction: 'inter-\naction',
  note: 'True value: 95 % interval of the true value given parameter uncertainty; more replicates do not make it narrower. Shares: parts of the variance of one replicate with {{persons}} people that come from chance, from the parameters with a source (grades A to C and the calibrated ones), from the assumptions (grade D), and from the interaction of the last two. Below each its 95 % interval. 0% may be an estimate below 0.',
  note_municipality:
    'True value: 95 % interval of the true value given parameter uncertainty; more replicates do not make it narrower. Shares: parts of the variance of one replicate of this place that come from chance, from the parameters with a source (grades A to C and the calibrated ones), from the assumptions (grade D), and from the interaction of the last two. Below each its 95 % interval. 0% may be an estimate below 0.',
  'truth-unclear':
    'The true effect may be zero or in the opposite direction: {{arms}}. With few draws this may be chance; try more (--seeds).',
  unclear: 'No clear mean difference in overdose deaths with these draws: {{arms}}. Try more (--seeds).',
  neutral:
    'Not shown with this option: the second run without assumptions. The share of the assumptions shows how much they matter.',
  next: 'Next: --out DIR saves the tables and every replicate; --seeds N takes more draws.',
};
