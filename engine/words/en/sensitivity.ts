/** `ettervern sensitivity`: its tables, pictures and remarks. */
export const sensitivity = {
  lead: 'Every arm was simulated at {{points}} points over {{factors}} uncertain factors, with {{count}} replicates at each point. All points use the same random numbers (common random numbers), so that differences between points come from the parameters; what chance adds is removed or shown.',
  level: '{{outcome}}: level of “{{arm}}” (base)',
  difference: '{{outcome}}: difference of “{{arm}}” from the base',
  per: '{{name}}, per 1,000 exits',
  per_municipality: '{{name}}, per year in this place',
  'net-benefit': 'net benefit in NOK (health valued in money, less costs)',
  parameter: 'parameter',
  'mu-star': 'influ-\nence µ*',
  mu: 'direc-\ntion µ',
  sigma: 'nonlin-\nearity σ',
  noise: 'noise\nfloor',
  first: 'alone',
  total: 'with\nothers',
  correlation: 'partial rank\ncorrelation',
  nothing: 'No parameter changes anything here.',
  count: 'The {{shown}} with most influence of {{all}}; {{none}} have none at all.',
  luck: 'Share of the variance between points that is due to chance: {{share}}.',
  'much-luck':
    'Most of the variance between points is due to chance. Use more replicates (--seeds) or a larger population (--set population.size=N).',
  reduced:
    'The design was reduced to {{points}} × {{replicates}} (--points × --seeds) to finish in about two minutes; the usual size is {{usualPoints}} × {{usualReplicates}}. Intervals are wider as a result. --points {{usualPoints}} --seeds {{usualReplicates}} takes about {{times}} times as long.',
  clear:
    '{{clear}} of the {{shown}} parameters shown are clearly above what chance and the design alone could give.',
  imprecise:
    'That is too few to rank the others. Four times as many --points ({{points}}) halve the intervals; more --seeds reduce the part of chance.',
  'morris-note':
    'Morris screening. Influence: how much the number changes on average, up or down, when the parameter moves by half of its distribution, with a 95 % bootstrap interval over trajectories. Direction: the same with its sign. Nonlinearity: how much the change differs between places in the parameter space (nonlinearity and interactions). Noise floor: the influence that chance alone would give a parameter without any. Below the noise floor, an influence cannot be distinguished from zero.',
  'sobol-note':
    'Sobol indices (estimators of Jansen): the share of the variance that comes from the parameter alone, and from it together with others. 95 % bootstrap intervals over rows; for small shares they may reach below 0. The part of chance is removed from both.',
  'prcc-note':
    'Partial rank correlation, from -1 to 1: whether the number rises or falls with the parameter when the others are held constant. It misses an effect that rises and falls again. 95 % intervals (Fisher’s scale). Chance makes all of them smaller.',
  'calibrated-note':
    'calibrated: the parameters that were calibrated jointly; they move together, from one accepted draw to another. Parameters that the scenario sets do not vary.',
  next: 'Next: --method sobol --parameters A,B,C for a few of them; --evppi for what is worth mapping first; --out DIR for tables and pictures.',
  never:
    '“{{arm}}” is the best choice in every one of the {{points}} draws, with the part of chance removed: no local number would change this choice, and no other number would, as far as these draws show. What is known is enough to choose between these arms. (Mapping may still be worthwhile for other reasons.)',
  shares: 'Best in this share of the draws, with the part of chance removed: {{shares}}.',
  share: '“{{arm}}” {{share}}',
  judgement:
    'Which numbers can be counted locally is a judgement of this project (an assumption, grade D). Use --mappable A,B,C to name those of your place.',
  chosen: 'The numbers that can be counted locally are those given with --mappable.',
  'arms-title': 'Against the base: {{worth}}',
  beyond: 'beyond\nthe base',
  best: 'With what is known now, the best choice is “{{arm}}”.',
  'information-title': 'Value of information before choosing: {{worth}}',
  perfect: 'everything (no row is worth more)',
  'group-calibrated': 'all calibrated parameters',
  'group-mappable': 'all that can be counted locally',
  local: 'can be counted\nlocally',
  'local-yes': 'yes',
  worth: 'worth',
  se: 'standard\nerror',
  'information-note':
    'Expected value of partial perfect information (EVPPI): how much better the choice between the arms would turn out on average if the number were known first. It is zero where the choice is the same whatever the number is. Estimated by regression (additive splines) on the simulated points. For parameters that are not shown, no value was found.',
  threshold: 'A quality-adjusted life-year is valued at {{threshold}} NOK (qaly-threshold).',
  'short-horizon_one':
    'Health is counted over one week only: the later years of those who are saved are not included, so almost any cost looks too high. Try a longer horizon, or --outcome overdose-deaths.',
  'short-horizon_other':
    'Health is counted over {{n}} weeks only: the later years of those who are saved are not included, so almost any cost looks too high. Try a longer horizon, or --outcome overdose-deaths.',
  'map-first':
    'Of the numbers that a municipality can count itself, {{id}} is worth mapping first: {{meaning}}',
  'map-none':
    'No number that a municipality can count itself is clearly of value for this choice. The most valuable number is {{id}}, which takes research.',
  'know-none':
    'As far as these points show, nothing that could be found out would clearly change the choice between these arms. This does not mean that the numbers are well known, only that the choice does not depend on them.',
  'tornado-title': 'What it depends on: {{target}}',
  'scatter-title': 'Point by point: {{target}}',
  'morris-axis': 'influence µ*: change when the parameter moves by half of its distribution',
  'sobol-axis': 'share of the variance: alone (dark) and with others (light)',
  'prcc-axis': 'partial rank correlation',
  'rank-axis': 'place of the parameter’s value among all points, lowest to highest',
  'information-axis': 'value of information: {{worth}}',
  spoken: '{{id}} {{value}}.',
};

/** Texts of the help. */
export const sensitivityHelp = {
  options: {
    method:
      'morris (default: a screening, cheap), sobol (shares of the variance) or prcc (partial rank correlations)',
    evppi:
      'value of information: what it is worth to know each parameter before choosing between the arms, and so which number to map first',
    'sensitivity-outcome':
      'outcome to explain (default overdose-deaths); with --evppi, what makes an arm better (default: net benefit where all costs are known, else overdose deaths averted)',
    parameters:
      'only these parameters, separated by commas; `calibrated` stands for those that were calibrated jointly. With --evppi all parameters vary, and the value of these is estimated',
    'sensitivity-points':
      'trajectories (morris), rows (sobol) or points (prcc and evppi); default 10, 64, 400 and 400, or fewer if that would take more than about two minutes on two cores',
    mappable:
      'with --evppi: the numbers that you can count yourself, separated by commas, instead of the list of this project (see docs/how-to/map-first.md)',
    'sensitivity-seeds':
      'replicates of every arm at each point; default 8, or fewer if that would take too long',
    'sensitivity-out':
      'write tables (JSON, CSV) and pictures (SVG) to this folder; until then, finished work is kept beside it for --resume',
  },
  values: { ids: 'A,B,C' },
  commands: {
    sensitivity: {
      summary: 'which parameters the answer depends on, and what is worth mapping first',
      description:
        'Varies all uncertain parameters and shows which of them determine the level of the base and each arm’s difference from it. With --evppi: the value of information, that is, what it is worth to know a parameter before choosing between the arms, and so which number a municipality should map first.',
      example:
        '  ettervern sensitivity ettervern.yaml\n  ettervern sensitivity ettervern.yaml --method sobol --parameters calibrated,kit-ownership,lar-wait\n  ettervern sensitivity ettervern.yaml --evppi --out mapping',
    },
  },
  usage: {
    'evppi-and-method': 'Options “--evppi” and “--method” ask different questions; give one of them.',
    'mappable-without-evppi':
      'Option “--mappable” says which numbers can be counted locally, and that is asked with --evppi only. Add --evppi, or leave it out.',
  },
};

/** What can be wrong with what is asked. */
export const sensitivityErrors = {
  'nothing-to-vary': 'The scenario sets every uncertain parameter, so there is nothing left to vary.',
  'fitted-together':
    'The parameter “{{found}}” was calibrated jointly with others and cannot vary alone. Use “{{group}}” to vary all of them.',
  'no-distribution': 'The parameter “{{found}}” has no distribution, so it cannot vary. Leave it out.',
  'is-set':
    'The parameter “{{found}}” is set by the scenario, so it does not vary. Remove it from the scenario to vary it.',
  'too-few-points':
    'Partial rank correlations of so many parameters need at least {{least}} points; found {{found}}. Give more with --points, or fewer parameters with --parameters.',
  'not-defined':
    'The outcome “{{outcome}}” is not defined in every replicate of this scenario. Choose another with --outcome, or a larger population.',
  'no-direction':
    'More of “{{outcome}}” is neither better nor worse, so arms cannot be compared by it. Choose another outcome.',
};
