import { reportAccount } from './report-account.ts';
import { reportNumbers } from './report-numbers.ts';
import { reportSettings } from './report-settings.ts';

/** The report: one page that is made from a run directory. */
export const report = {
  title: '{{title}}: a comparison of policies',
  kind: 'Report of a simulation',
  made: 'Simulated on {{date}} with Ettervern {{version}}.',
  purpose:
    'A tool for planning and learning. The people in it are synthetic. It gives no advice about an individual and ranks no municipality.',
  skip: 'To the contents of the report',
  contents: 'Contents',
  written: 'The report is in {{file}}.',
  numbers: 'The numbers of this figure as a table',
  download: 'Download the numbers ({{file}})',
  arm: 'arm',
  base: '{{arm}} (base)',
  interval: '{{value}} ({{interval}})',
  methods: {
    'student-t-95': 'Student’s t, {{replicates}} replicates',
    'two-way-95':
      'two-way layout over draws: {{sourced}} of sourced parameters × {{assumptions}} of assumptions, {{each}} replicates of each pair',
  },
  settings: reportSettings,
  short: {
    title: 'In short',
    base: '{{deaths}} overdose deaths per 1,000 exits.',
    base_municipality: '{{deaths}} overdose deaths a year in this place.',
    fewer: '{{value}} fewer overdose deaths per 1,000 exits ({{interval}}).',
    fewer_municipality: '{{value}} fewer overdose deaths a year in this place ({{interval}}).',
    more: '{{value}} more overdose deaths per 1,000 exits ({{interval}}).',
    more_municipality: '{{value}} more overdose deaths a year in this place ({{interval}}).',
    unclear: 'no clear difference; deaths averted per 1,000 exits {{value}} ({{interval}}).',
    unclear_municipality:
      'no clear difference; deaths averted a year in this place {{value}} ({{interval}}).',
    same: 'overdose deaths are those of the base in every replicate.',
    interval: '95 % interval {{lo}} to {{hi}}',
    'interval-truth': '95 % interval with parameter uncertainty, {{lo}} to {{hi}}',
    assumed: 'Rests on assumptions alone.',
    remains: 'Remains without the assumptions.',
    seen: 'Chance that the place’s own statistics would show it after 5 years: {{percent}}.',
    note: 'The intervals come from {{replicates}} replicates of every arm. They show how precisely the simulation knows its own mean, not how certain the model is. The arms stand in the order of the file; nothing is ranked.',
    'note-truth':
      'The intervals include chance and parameter uncertainty, but not the possibility that the model itself is wrong. The arms stand in the order of the file; nothing is ranked.',
  },
  question: {
    title: 'The question',
    asks: 'What changes if only the policy changes? {{arms}} are compared with the base, “{{base}}”.',
    leave:
      '{{share}} of the people leave prison, the others inpatient treatment. The place has {{exits}} exits a year.',
    ties: 'People have ties to each other: for company at use, for naloxone kits, and for loss after a death.',
    neutral: 'Effects that rest on assumptions alone (grade D) are switched off in the whole comparison.',
    incomplete: 'The run was interrupted before all replicates were done.',
  },
  arms: {
    title: 'The arms in words',
    intro:
      'The base is what the others are compared with. The interventions of an arm come in addition to today’s services, as described by the model’s parameters.',
    shared: 'In every arm',
    nothing: 'Nothing is added: today’s services, as described by the model’s parameters.',
    changed: 'Parameters that differ from the model’s own',
    parameter: 'parameter',
    usual: 'usual value',
    here: 'value here',
    why: 'why',
    'not-said': 'not said',
  },
  curves: {
    title: 'Survival and weekly hazard',
    'title-municipality': 'People at risk and weekly hazard',
    survival: 'How many are alive, per cent of those who left',
    'survival-note':
      'Blue: the arm. Grey and dashed: the base. The bands are 95 % intervals of the mean ({{method}}). All causes of death count. The axis does not begin at 0.',
    alive: 'People at risk in the place',
    'alive-note':
      'Blue: the arm. Grey and dashed: the base. The bands are 95 % intervals of the mean ({{method}}). People become at risk and leave, so this is no survival curve. The axis does not begin at 0.',
    hazard: 'Overdose deaths a week per 1,000 people alive',
    'hazard-note':
      'Blue: the arm. Grey and dashed: the base. Deaths in a week over the people alive when it begins, the mean of several weeks where the line is level. The bands are 95 % intervals ({{method}}, on the weekly counts, different weeks taken as independent; where nobody died in any replicate, the upper end follows the rule of three). Two bands may overlap although the paired difference is clear.',
    'hazard-draws':
      'Blue: the arm. Grey and dashed: the base. Deaths in a week over the people alive when it begins, the mean of several weeks where the line is level. The bands are 95 % intervals of the weekly counts ({{method}}). Weeks that share draws are dependent, so where the line is level their widths are added up, which is conservative; where nobody died in any replicate, the upper end follows the rule of three. Two bands may overlap although the paired difference is clear.',
    'axis-exit': 'weeks since the exit',
    'axis-start': 'weeks since the start',
    described: '{{arm}}: {{last}} at the end, week {{week}}; the base: {{base}}.',
    'described-hazard':
      '{{arm}}: {{first}} at first, {{last}} at the end; the base: {{baseFirst}} and {{baseLast}}.',
    period: 'weeks',
    weeks: '{{from}}-{{to}}',
    thinned: 'Every {{n}}th row; the file has all.',
  },
  effect: {
    title: 'Deaths averted',
    picture: 'Overdose deaths averted per 1,000 exits',
    picture_municipality: 'Overdose deaths averted a year in this place',
    'picture-note':
      'Dots: means. Lines: 95 % intervals of the paired difference ({{method}}). To the right of the line at 0: fewer deaths than in the base.',
    'picture-neutral': 'Hollow: the same with the assumed effects switched off (grade D).',
    'with-assumptions': 'with the assumptions',
    'without-assumptions': 'without (neutral)',
    table: 'Overdose deaths per 1,000 exits, against the base',
    table_municipality: 'Overdose deaths a year in this place, against the base',
    deaths: 'overdose deaths',
    averted: 'deaths averted',
    ratio: 'ratio',
    better: 'chance of fewer',
    note: 'Below each value its 95 % interval (paired differences: {{method}}; the ratio’s by Fieller). Chance of fewer: the share of the replicates, each with {{persons}} people, in which the arm has fewer overdose deaths than the base; ties count one half.',
    note_municipality:
      'Below each value its 95 % interval (paired differences: {{method}}; the ratio’s by Fieller). Chance of fewer: the share of the replicates, each of them the whole period in this place, in which the arm has fewer overdose deaths than the base; ties count one half.',
  },
  neutral: {
    title: 'Does it rest on assumptions?',
    intro:
      'Every arm, and the base, was run a second time with the same luck and with every effect that no study supports (evidence grade D) switched off: the neutral twin.',
    caption: 'Overdose deaths averted per 1,000 exits',
    caption_municipality: 'Overdose deaths averted a year in this place',
    verdict: 'the effect',
    assumed: 'rests on assumptions',
    remains: 'remains',
    'not-clear': 'is not clear',
    note: 'Rests on assumptions: clear with them, no longer clear without. Close cases may change with more replicates. Assumed quantities, such as how many are at risk, stay as they are.',
    none: 'The neutral twin, in which effects that rest on assumptions alone are switched off, was not run. Leave out `--no-neutral` to have it.',
    itself:
      'The whole comparison was run with neutral assumptions: effects that rest on assumptions alone are switched off in every arm.',
    draws:
      'The run was made over draws of the parameters, the assumptions among them: their share of the uncertainty stands below, in place of a neutral twin.',
  },
  uncertainty: {
    title: 'Parameter uncertainty',
    caption: 'Deaths averted per 1,000 exits, and where the uncertainty comes from',
    caption_municipality: 'Deaths averted a year in this place, and where the uncertainty comes from',
    truth: 'true value',
    chance: 'chance',
    sourced: 'parameters with a source',
    assumptions: 'assumptions',
    interaction: 'interaction of the last two',
    note: 'True value: the mean over draws, and below it the 95 % interval of the true value given parameter uncertainty; more replicates do not make it narrower. Shares: the sources of the variance of one replicate, with 95 % intervals (jackknife).',
  },
  process: {
    title: 'On the way',
    caption: 'Difference from the base; counts per 1,000 exits',
    caption_municipality: 'Difference from the base; counts per year in this place',
    share: '{{name}}, %',
    level: '{{arm}}: the level itself',
    note: 'The first row is the level in the base, the others are differences from it. Days are means, shares in per cent and their differences in percentage points. ± gives the 95 % interval ({{method}}).',
  },
  queues: {
    title: 'Queues',
    caption: 'Weeks until there is a place',
    waited: 'Weeks waited in a year',
    note: 'Weeks are means over the people who were given a place; the last column is for everybody in these queues together. ± gives the 95 % interval ({{method}}).',
  },
  small: {
    title: 'Would you see it in your own statistics?',
    caption: 'The chance that the statistics of the place would show the difference, and what it takes',
    seen_one: 'seen after {{n}} year',
    seen_other: 'seen after {{n}} years',
    wrong: 'looks wrong after {{n}} years',
    reached: 'reached per 1,000 exits',
    reached_municipality: 'reached a year',
    'per-death': 'reached per death averted',
    note: 'Small numbers hide real differences. Seen: the chance that counting deaths for so many years before and as many after gives a significant difference (exact test of two Poisson counts, 5 %). Looks wrong: the chance that the counts are equal or go the other way although the policy works as simulated. Reached: people who receive something from the arm beyond what the base gives; below reached per death its 95 % interval.',
    exits_one: 'The place has {{n}} exit a year.',
    exits_other: 'The place has {{n}} exits a year.',
    none: 'That a place cannot see the difference does not mean that there is none.',
  },
  costs: {
    title: 'Costs and health',
    caption: 'Costs and health per 1,000 exits, against the base',
    caption_municipality: 'Costs and health a year in this place, against the base',
    cost: 'costs, NOK million',
    qalys: 'quality-adjusted life-years (QALYs)',
    'per-death': 'NOK million per death averted',
    'per-qaly': 'NOK 1,000 per QALY gained',
    saves: 'saves money',
    loses: 'loses health',
    note_one:
      'Costs of health and welfare services and of prisons in {{n}} week, in NOK of {{year}}, and the QALYs lived in it, both discounted by {{rate}} a year. ± gives the 95 % interval ({{method}}); ratios have Fieller’s, and are not given (-) where it is not clear that health is gained or lost. Most prices and weights are assumptions.',
    note_other:
      'Costs of health and welfare services and of prisons in {{n}} weeks, in NOK of {{year}}, and the QALYs lived in them, both discounted by {{rate}} a year. ± gives the 95 % interval ({{method}}); ratios have Fieller’s, and are not given (-) where it is not clear that health is gained or lost. Most prices and weights are assumptions.',
    short_one:
      'Short horizon: a life that is saved counts for {{n}} week at most, so a QALY looks expensive. Use a longer horizon to judge its cost.',
    short_other:
      'Short horizon: a life that is saved counts for {{n}} weeks at most, so a QALY looks expensive. Use a longer horizon to judge its cost.',
    free: 'Counted as free, since nothing says what it costs: {{interventions}}.',
    services: 'What the difference in costs is made of, NOK million per 1,000 exits',
    services_municipality: 'What the difference in costs is made of, NOK million a year in this place',
    institutions: 'prison and inpatient treatment',
    lar: 'LAR',
    housing: 'housing',
    support: 'coordinators',
    interventions: 'interventions',
    emergency: 'emergency care',
    'services-note':
      'Not counted: rent, benefits, lost production, costs of crime, and whatever comes after the horizon. What is not counted is not worth nothing. ± gives the 95 % interval ({{method}}).',
    curve: 'Chance that it is worth its cost, by what a QALY may cost',
    'curve-note':
      'The share of the replicates in which the health gained, valued at so much a QALY, is worth more than it costs; the band is Wilson’s 95 % interval ({{replicates}} replicates). Dashed: the parameter qaly-threshold, NOK {{threshold}}. It is about chance among so many people, not about how sure the prices are.',
    axis: 'NOK 1,000 per QALY',
    described: '{{arm}}: {{share}} at NOK {{threshold}} per QALY.',
    threshold: 'NOK per QALY',
  },
  ...reportNumbers,
  ...reportAccount,
};
