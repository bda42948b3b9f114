/** `ettervern sensitivity`: its tables, pictures and remarks. */
export const sensitivity = {
  lead: 'Every arm was simulated at {{points}} points of the space of {{factors}} factors, {{count}} times at each point with the same luck everywhere (common random numbers): what changes from point to point is the parameters’ doing, and what luck adds to it is taken out or shown.',
  level: '{{outcome}}: level of “{{arm}}” (base)',
  difference: '{{outcome}}: difference of “{{arm}}” from the base',
  per: '{{name}}, per 1,000 exits',
  per_municipality: '{{name}}, per year in this place',
  'net-benefit': 'net benefit in NOK (health valued in money, less costs)',
  parameter: 'parameter',
  'mu-star': 'influ-\nence µ*',
  mu: 'direc-\ntion µ',
  sigma: 'bends σ',
  noise: 'luck\nalone',
  first: 'alone',
  total: 'with\nothers',
  correlation: 'partial rank\ncorrelation',
  nothing: 'No parameter changes anything here.',
  count: 'The {{shown}} with most influence of {{all}}; {{none}} have none at all.',
  luck: 'Luck’s share of the variance between the points: {{share}}.',
  'much-luck':
    'Most of what differs from point to point is luck. More replicates (--seeds) or a larger population (--set population.size=N) show more.',
  reduced:
    'To be done in about two minutes this is {{points}} × {{replicates}} (--points × --seeds) instead of the usual {{usualPoints}} × {{usualReplicates}}. Intervals are wider for it; --points {{usualPoints}} --seeds {{usualReplicates}} takes about {{times}} times as long.',
  clear: '{{clear}} of the {{shown}} shown stand clear of what luck and the design alone could give.',
  imprecise:
    'That is too few to say in which order the others stand. Four times the --points ({{points}}) halves the intervals; more --seeds makes luck smaller.',
  'morris-note':
    'Morris screening. Influence: how much the number changes on average, up or down, when the parameter moves by half of its distribution, with the 95 % interval of the bootstrap over trajectories. Direction: the same with its sign. Bends: how much the change differs from place to place (bends and interactions). Luck alone: the influence that a parameter without any would seem to have; what is not clearly above it is not told from nothing.',
  'sobol-note':
    'Sobol indices (estimators of Jansen): the share of the variance that comes from the parameter alone, and from it together with others. 95 % intervals of the bootstrap over rows; those of small shares may reach below 0. Luck is taken out of both.',
  'prcc-note':
    'Partial rank correlation: from -1 to 1, whether the number rises or falls with the parameter when the others are held constant; it misses what rises and falls again. 95 % intervals (Fisher’s scale). Luck makes all of them smaller.',
  'calibrated-note':
    'calibrated: the parameters that the calibration fitted together; they move together, from one accepted draw to another. Parameters that the scenario sets do not vary.',
  next: 'Next: --method sobol --parameters A,B,C for a few of them; --evppi for what is worth mapping first; --out DIR for tables and pictures.',
  never:
    '“{{arm}}” is the best choice in every one of the {{points}} draws, luck taken out: no local number would change this choice, nor would any other, as far as these draws tell. What is known is enough to choose between these arms. (Mapping may still be worth while for other reasons.)',
  shares: 'Best in this share of the draws, luck taken out: {{shares}}.',
  share: '“{{arm}}” {{share}}',
  judgement:
    'Which numbers can be counted locally is a judgement of this project (an assumption, grade D); --mappable A,B,C says it for your place.',
  chosen: 'The numbers that can be counted locally are those given with --mappable.',
  'arms-title': 'Against the base: {{worth}}',
  beyond: 'beyond\nthe base',
  best: 'On what is known now one would choose “{{arm}}”.',
  'information-title': 'What it is worth to know before choosing: {{worth}}',
  perfect: 'everything (no row is worth more)',
  'group-calibrated': 'all calibrated parameters',
  'group-mappable': 'all that can be counted locally',
  local: 'can be counted\nlocally',
  'local-yes': 'yes',
  worth: 'worth',
  se: 'standard\nerror',
  'information-note':
    'Expected value of partial perfect information (EVPPI): how much better the choice between the arms would turn out on average if the number were known first. It is nothing where the choice stays the same whatever the number is. Estimated by regression (additive splines) on the simulated points; parameters that are not shown are worth nothing that could be seen.',
  threshold: 'A quality-adjusted life-year is valued at {{threshold}} NOK (qaly-threshold).',
  'short-horizon_one':
    'Health is counted over one week only: the years of those who are saved hardly count, and almost any cost looks too high. Try a longer horizon, or --outcome overdose-deaths.',
  'short-horizon_other':
    'Health is counted over {{n}} weeks only: the years of those who are saved hardly count, and almost any cost looks too high. Try a longer horizon, or --outcome overdose-deaths.',
  'map-first':
    'Of the numbers that a municipality can count itself, {{id}} is worth mapping first: {{meaning}}',
  'map-none':
    'No number that a municipality can count itself is clearly worth anything for this choice. Most is worth {{id}}, which takes research.',
  'know-none':
    'Nothing that could be found out would clearly change the choice between these arms, as far as these points can tell. That does not say that the numbers are well known, only that the choice does not hang on them.',
  'tornado-title': 'What it depends on: {{target}}',
  'scatter-title': 'Point by point: {{target}}',
  'morris-axis': 'influence µ*: change when the parameter moves by half of its distribution',
  'sobol-axis': 'share of the variance: alone (dark) and with others (light)',
  'prcc-axis': 'partial rank correlation',
  'rank-axis': 'place of the parameter’s value among all points, lowest to highest',
  'information-axis': 'worth of knowing: {{worth}}',
  spoken: '{{id}} {{value}}.',
};

/** Texts of the help. */
export const sensitivityHelp = {
  options: {
    method:
      'morris (default: a screening, cheap), sobol (shares of the variance) or prcc (partial rank correlations)',
    evppi:
      'what it is worth to know each parameter before choosing between the arms: which number to map first',
    'sensitivity-outcome':
      'outcome to explain (default overdose-deaths); with --evppi, what makes an arm better (default: net benefit where all costs are known, else overdose deaths averted)',
    parameters:
      'only these parameters, separated by commas; `calibrated` stands for those fitted together. With --evppi everything varies, and these are asked about',
    'sensitivity-points':
      'trajectories (morris), rows (sobol) or points (prcc and evppi); default 10, 64, 400 and 400, or fewer where that would take more than about two minutes on two cores',
    mappable:
      'with --evppi: the numbers that you can count yourself, separated by commas, instead of the list of this project (see docs/how-to/map-first.md)',
    'sensitivity-seeds':
      'replicates of every arm at each point; default 8, or fewer where that would take long',
    'sensitivity-out':
      'write tables (JSON, CSV) and pictures (SVG) to this folder; until they are written, finished work is kept beside it, for --resume',
  },
  values: { ids: 'A,B,C' },
  commands: {
    sensitivity: {
      summary: 'which parameters the answer depends on, and what is worth mapping first',
      description:
        'Varies all uncertain parameters and says which of them the level of the base and each arm’s difference from it depend on. With --evppi: what it is worth to know a parameter before choosing between the arms, and so which number a municipality should map first.',
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
  'nothing-to-vary': 'The scenario sets every parameter that is uncertain, so that nothing is left to vary.',
  'fitted-together':
    'The parameter “{{found}}” was calibrated together with others and cannot vary alone. “{{group}}” varies all of them.',
  'no-distribution': 'The parameter “{{found}}” has no distribution: nothing says how uncertain it is.',
  'is-set':
    'The parameter “{{found}}” is set by the scenario, so that it does not vary. Take it out of the scenario to vary it.',
  'too-few-points':
    'Partial rank correlations of so many parameters need at least {{least}} points; found {{found}}. Give more with --points, or fewer parameters with --parameters.',
  'not-defined':
    'The outcome “{{outcome}}” is not defined in every replicate of this scenario. Choose another with --outcome, or a larger population.',
  'no-direction':
    'More of “{{outcome}}” is neither better nor worse, so that it cannot make one arm better than another. Choose another outcome.',
};
