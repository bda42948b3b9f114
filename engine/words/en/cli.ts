import { calibrate } from './calibration.ts';
import { demo, demoHelp } from './demo-help.ts';
import { economics } from './economics.ts';
import { explainHelp } from './explain.ts';
import { reportHelp } from './report-help.ts';
import { sensitivity, sensitivityHelp } from './sensitivity.ts';
import { smallNumbers } from './small-numbers.ts';
import { store, storeHelp, sweep } from './sweep.ts';
import { uncertainty } from './uncertainty.ts';

/** The command line: help, options, tables and remarks. */
export const cli = {
  description:
    'Simulates overdose risk after release from prison or discharge from inpatient addiction treatment, and compares policies on the same simulated people.',
  demo,
  error: 'Error:',
  'more-problems_one': 'There is one more problem; `ettervern check` lists them all.',
  'more-problems_other': 'There are {{n}} more problems; `ettervern check` lists them all.',
  interrupted_one: 'Stopped. One replicate of every arm was done; nothing was written.',
  interrupted_other: 'Stopped. {{n}} replicates of every arm were done; nothing was written.',
  'interrupted-kept_one': storeHelp['interrupted-kept_one'],
  'interrupted-kept_other': storeHelp['interrupted-kept_other'],
  'interrupted-work': storeHelp['interrupted-work'],
  'interrupted-points_one': storeHelp['interrupted-points_one'],
  'interrupted-points_other': storeHelp['interrupted-points_other'],
  store,
  sweep,
  sensitivity,
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    'global-options': 'Options of every command:',
    commands: 'Commands:',
    'options-placeholder': '[options]',
    'command-placeholder': '[command]',
    example: 'Example:',
    after:
      'Start here:\n  ettervern init            writes a scenario file to begin with\n  ettervern compare FILE    compares its policies\n\nExit codes: 0 good, 1 failed, 2 wrong input, 130 stopped with Ctrl-C.\nA tool for planning and learning. It gives no advice about an individual.',
  },
  values: {
    ...storeHelp.values,
    ...sensitivityHelp.values,
    number: 'N',
    text: 'TEXT',
    folder: 'DIR',
    file: 'FILE',
    assignment: 'PATH=VALUE',
  },
  options: {
    ...storeHelp.options,
    ...sensitivityHelp.options,
    ...explainHelp.options,
    ...reportHelp.options,
    ...demoHelp.options,
    help: 'show this help',
    version: 'show the version',
    json: 'one JSON document on stdout, everything else on stderr',
    quiet: 'no progress bar and no remarks',
    lang: 'language of the texts; the default follows the environment (LANG)',
    seeds: 'how many replicates of every arm, instead of the file’s number',
    seed: 'the text that all random numbers are made from, instead of the file’s',
    workers: 'how many processor cores to use (default: all); the numbers do not depend on it',
    engine:
      'run the model compiled (default) or, for debugging, as JavaScript; the numbers do not depend on it',
    precision:
      'add replicates until the 95 % interval of the difference is within ± this much (counts: per 1,000 exits, or per year in a municipality; else in the outcome’s unit)',
    uncertainty:
      'what intervals include: `chance` (default), or `parameters`: chance and parameter uncertainty, and the share of each; needs at least 32 replicates',
    out: 'write the results to this folder: CSV files, the resolved scenario and a manifest',
    force: 'let --out write into a folder that is not empty; files of the same names are replaced',
    set: 'change a value of the file, such as population.size=500 (may be repeated)',
    costs:
      'show the cost per death averted and per quality-adjusted life-year, by service, with its uncertainty',
    'no-neutral': 'skip the second run, in which effects that rest on assumptions alone are switched off',
    'validate-seeds': 'how many replicates of each simulated group (default 100); with --draws, of each draw',
    'validate-seed': 'the text that all random numbers are made from',
    draws:
      'run over this many draws of all uncertain parameters instead of their base values: intervals then include parameter uncertainty',
    'validate-out': 'write validation.csv, validation.json and a picture, validation.svg, to this folder',
    points: 'simulate the model at this many points drawn from the priors (default 400)',
    'out-draws': 'write the kept draws to this file (JSON)',
    'force-file': 'let --out replace an existing file',
    check: 'say whether the kept draws are those that --uncertainty parameters uses; exit code 1 if not',
    grade: 'only parameters with this evidence grade',
    effects: 'only effects that no study supports: those that `assumptions: neutral` switches off',
  },
  arguments: {
    ...storeHelp.arguments,
    ...reportHelp.arguments,
    'init-folder': 'folder for the file (default: here)',
    file: 'scenario file',
    files: 'scenario files',
    parameter: 'id of a parameter, or its number in the evidence, such as p7',
  },
  commands: {
    ...storeHelp.commands,
    ...sensitivityHelp.commands,
    ...explainHelp.commands,
    ...reportHelp.commands,
    ...demoHelp.commands,
    init: {
      summary: 'write a commented scenario file to begin with',
      description: 'Writes ettervern.yaml, a small commented scenario. Never overwrites a file.',
      example: '  ettervern init my-municipality',
    },
    check: {
      summary: 'find every problem in scenario files',
      description:
        'Reads scenario files and lists every problem with its place. Runs nothing. Exit code 2 when there is any.',
      example: '  ettervern check ettervern.yaml',
    },
    run: {
      summary: 'simulate every arm and show what happens',
      description:
        'Simulates every arm of a scenario and shows the results of each, per 1,000 exits or per year in a municipality, with 95 % intervals.',
      example: '  ettervern run ettervern.yaml --seeds 500 --out results',
    },
    compare: {
      summary: 'compare every arm with the first',
      description:
        'Simulates every arm of a scenario and compares it with the first arm (the base) on the same random numbers, with the model’s assumptions and a second time without them. Arms stand in the order of the file and are not ranked. With several files: one comparison for each, and --json gives one array.',
      example:
        '  ettervern compare ettervern.yaml\n  ettervern compare ettervern.yaml --precision 0.5 --set population.size=500',
    },
    validate: {
      summary: 'compare the model with published results that it was never fitted to',
      description:
        'Repeats published studies in the simulation and shows, for each target, the published value and interval, the simulated value and interval, and whether they agree. Nothing was fitted to these results; disagreements are explained in docs/explanation/validation.md. --out writes the table as CSV and JSON, and a picture (SVG).',
      example: '  ettervern validate\n  ettervern validate --seeds 200 --out validation',
    },
    calibrate: {
      summary: 'fit the free parameters to published numbers',
      description:
        'Fits the free parameters to the calibration targets and shows published against simulated numbers, and how far the parameters move. Takes some minutes. The draws that it keeps are what --uncertainty parameters uses.',
      example: '  ettervern calibrate --check\n  ettervern calibrate --out accepted-draws.json',
    },
    params: {
      summary: 'list the parameters with sources, or explain one',
      description:
        'Lists every parameter of the model: value, unit, evidence grade and source. With an id, explains that one.\nGrades: A Norwegian register or trial, B pooled international, C single foreign study, D assumption.',
      example:
        '  ettervern params overdose-hazard\n  ettervern params --grade D\n  ettervern params --effects',
    },
    schema: {
      summary: 'JSON Schema of scenario files, for editors',
      description:
        'Writes the JSON Schema of scenario files. An editor that knows it completes names and marks mistakes while you write: save it beside your file and make the first line of the file\n  # yaml-language-server: $schema=ettervern.schema.json',
      example: '  ettervern schema > ettervern.schema.json',
    },
  },
  init: {
    written: 'Wrote {{file}}. Open it in an editor, then type:\n  ettervern compare {{file}}',
  },
  check: {
    good: '{{file}}: no problems',
    problems_one: '{{file}}: one problem',
    problems_other: '{{file}}: {{n}} problems',
  },
  fallback:
    'Some replicates were carried out in JavaScript, which takes about twice as long; the numbers are the same. Reason: {{reasons}}.',
  progress: {
    settling: 'Finding the steady state of the place…',
    begun_one: 'Simulating one replicate, counted over all arms.',
    begun_other: 'Simulating {{n}} replicates, counted over all arms.',
    done: 'simulated {{percent}}',
    left: '{{time}} left',
    seconds: '{{n}} s',
    minutes: '{{n}} min',
  },
  tables: {
    arm: 'arm',
    base: '{{arm}} (base)',
    range: '{{lo}} to {{hi}}',
    within: '± {{half}}',
    none: '-',
    followed_one: '{{persons}} people are followed for one week after their exit',
    followed_other: '{{persons}} people are followed for {{n}} weeks after their exit',
    followed_municipality_one:
      'A place with {{inhabitants}} inhabitants, where {{persons}} people are at risk of opioid overdose at the start, is followed for one week',
    followed_municipality_other:
      'A place with {{inhabitants}} inhabitants, where {{persons}} people are at risk of opioid overdose at the start, is followed for {{n}} weeks',
    'burn-in-detected_one':
      'Before week 0 the place is simulated for one week without any arm’s policy (burn-in), which was found to be enough for a steady state. About {{arrivals}} people a year become at risk.',
    'burn-in-detected_other':
      'Before week 0 the place is simulated for {{n}} weeks without any arm’s policy (burn-in), which were found to be enough for a steady state. About {{arrivals}} people a year become at risk.',
    'burn-in-given_one':
      'Before week 0 the place is simulated for one week without any arm’s policy (burn-in, as the scenario gives it). About {{arrivals}} people a year become at risk.',
    'burn-in-given_other':
      'Before week 0 the place is simulated for {{n}} weeks without any arm’s policy (burn-in, as the scenario gives it). About {{arrivals}} people a year become at risk.',
    'burn-in-not-enough_one':
      'Before week 0 the place is simulated for one week without any arm’s policy (burn-in). About {{arrivals}} people a year become at risk.',
    'burn-in-not-enough_other':
      'Before week 0 the place is simulated for {{n}} weeks without any arm’s policy (burn-in). About {{arrivals}} people a year become at risk.',
    'not-steady':
      'Warning: no steady state was found. When the burn-in ended, some numbers (people in LAR, without a home and so on) were still rising or falling by themselves. Read the differences between the arms; the level of each may be wrong.',
    replicates_one: 'once (one replicate)',
    replicates_other: '{{n}} times with different luck (replicates)',
    'run-lead': '{{followed}}, {{replicates}}. Numbers are means with 95 % intervals (Student’s t).',
    'compare-lead':
      '{{followed}}, {{replicates}}. Every arm meets the same luck as the base, replicate by replicate (paired), so that only the policy differs. Intervals are 95 % (Student’s t on the paired differences): how precisely the simulation knows its own mean, not how certain the model is.',
    'neutral-lead':
      'Effects that rest on assumptions alone (grade D) are switched off (assumptions: neutral).',
    deaths: 'overdose\ndeaths',
    'deaths-first-weeks': 'of these in\nweeks 1-4',
    averted: 'deaths averted',
    ratio: 'ratio',
    better: 'chance\nof fewer',
    'effect-title': 'Overdose deaths per 1,000 exits, against the base',
    'effect-title_municipality': 'Overdose deaths a year in this place, against the base',
    'effect-note_municipality':
      'Chance of fewer: the share of the replicates, each of them the whole period in this place, in which the arm has fewer overdose deaths than the base (ties count one half).',
    'effect-note':
      'Chance of fewer: the share of the replicates, each with {{persons}} people, in which the arm has fewer overdose deaths than the base (ties count one half).',
    'neutral-title': 'Does it rest on assumptions? Deaths averted per 1,000 exits',
    'neutral-title_municipality': 'Does it rest on assumptions? Deaths averted a year in this place',
    'with-assumptions': 'with\nassumptions',
    'without-assumptions': 'without\n(neutral)',
    effect: 'effect',
    assumed: '* assumption',
    remains: 'remains',
    'not-clear': 'not clear',
    'neutral-note':
      'Without: every effect that no study supports (grade D, `ettervern params --effects`) is switched off, in the arm and in the base; the same replicates.',
    'arms-assumed':
      '* Rests on assumptions alone: {{arms}}. With the model’s assumptions there is a clear difference; without them it is no longer clear. Close cases may change with more replicates (--precision).',
    'arms-remaining': 'Remains without the assumptions: {{arms}}.',
    quoted: '“{{arm}}”',
    'seen-title': 'What it takes, and whether you would see it',
    'reached-per-1000': 'reached per\n1,000 exits',
    'reached-per-1000_municipality': 'reached\na year',
    'reached-per-death': 'reached per\ndeath averted',
    years_one: 'seen in\n{{n}} year',
    years_other: 'seen in\n{{n}} years',
    'seen-note_one':
      'Reached: people who receive something from the arm beyond what the base gives. Seen: the chance that your own statistics, in a place with {{n}} exit a year, would show a difference if you counted deaths for so long before and so long after.',
    'seen-note_other':
      'Reached: people who receive something from the arm beyond what the base gives. Seen: the chance that your own statistics, in a place with {{n}} exits a year, would show a difference if you counted deaths for so long before and so long after.',
    'seen-note_municipality':
      'Reached: people who receive something from the arm beyond what the base gives. Seen: the chance that the statistics of this place would show a difference if you counted deaths for so long before and so long after.',
    'process-title': 'On the way: difference from the base',
    'run-title': 'What happens, per 1,000 exits',
    'run-title_municipality': 'What happens in this place in a year',
    'weeks-after-exit':
      'Weeks 1-4 are counted from each person’s own last exit from prison or inpatient treatment; most deaths are of people who left long ago, or who were never there.',
    'run-process-title': 'On the way',
    'days-to-contact': 'days to\nfirst\ncontact',
    'lar-weeks': 'weeks\nin LAR',
    'homeless-weeks': 'weeks\nwithout\na home',
    'kits-used': 'naloxone\nkits used',
    'nonfatal-overdoses': 'non-fatal\noverdoses',
    'other-deaths': 'other\ndeaths',
    'process-note': 'Days are a mean; the others are per 1,000 exits. ± gives the 95 % interval.',
    'process-note_municipality':
      'Days are a mean; the others are per year in this place. ± gives the 95 % interval.',
    'queues-title': 'Queues: weeks until there is a place',
    'wait-coordinator': 'co-\nordinator',
    'wait-lar': 'LAR',
    'wait-housing': 'municipal\nhome',
    'wait-activity': 'activity',
    'weeks-waited': 'weeks\nwaited in\na year',
    'queues-note':
      'Weeks are means over the people who were given a place. Weeks waited in a year: those of everybody in these queues together. ± gives the 95 % interval.',
    'chosen-title': 'The outcomes that the scenario asks for',
    outcome: 'outcome',
    mean: 'mean',
    difference: 'difference',
    'chosen-note': 'Counts are per 1,000 exits; days and shares are means.',
    'chosen-note_municipality': 'Counts are per year in this place; days and shares are means.',
    unclear:
      'No clear difference in overdose deaths with these replicates: {{arms}}. Try --precision for more replicates.',
    same: 'In none of these replicates did overdose deaths differ from the base: {{arms}}.',
    'not-ranked':
      'What this cannot say: what will happen to one person, or which municipality does best. The order of the arms is the file’s; nothing is ranked.',
    next: 'Next: --out DIR saves the tables and every replicate; --precision N asks for narrower intervals.',
    written: 'Results are in {{folder}}.',
    'not-precise_one':
      'The requested precision was not reached with one replicate, the most that is allowed.',
    'not-precise_other':
      'The requested precision was not reached with {{n}} replicates, the most that is allowed; the scenario may allow more with run.precision.maxSeeds.',
  },
  calibrate,
  uncertainty,
  small: smallNumbers,
  economics,
  validation: {
    title: 'Published results that nothing was fitted to',
    'lead-chance':
      'Each study is imitated with {{persons}} simulated people in each of {{replicates}} replicates (the municipal survey with small places), with the base values of the parameters. Simulated intervals are 95 % (jackknife over replicates): chance alone. A target agrees when the simulated value lies in the published interval.',
    'lead-draws':
      'Each study is imitated with {{persons}} simulated people in each of {{replicates}} replicates (the municipal survey with small places) of each of {{draws}} draws of all uncertain parameters. Simulated values are medians over draws, intervals their 2.5 % and 97.5 % quantiles: they include parameter uncertainty and chance; chance counts more with few replicates. A target agrees when the two intervals have a point in common.',
    units:
      'Below each value stands its interval; published intervals are 95 % unless the source says otherwise. Values without a per cent sign are ratios, or deaths per 100 person-years.',
    number: 'no.',
    target: 'target',
    published: 'published',
    simulated: 'simulated',
    verdict: 'verdict',
    percent: '{{value}} %',
    counts: '{{agrees}} agree, {{disagrees}} disagree, {{untested}} are not tested.',
    reasons: 'Not tested, and why',
    reason: '{{target}}: {{reason}}.',
    sources: 'Sources',
    source: '{{number}} {{source}} ({{address}}; {{status}}; interval: {{interval}})',
    explained: 'Disagreements are explained, not tuned away: docs/explanation/validation.md.',
    'picture-title': 'The model and published results that nothing was fitted to',
    'picture-subtitle': 'Everything divided by the published value (1), logarithmic scale',
    'picture-published': 'published, 95 % interval',
    'picture-simulated': 'simulated, 95 % interval',
    'picture-row': '{{target}}: published {{published}}, simulated {{simulated}}, {{verdict}}.',
  },
  params: {
    id: 'id',
    value: 'value',
    unit: 'unit',
    grade: 'grade',
    source: 'source',
    range: '90 % range',
    allowed: 'a scenario may set',
    neutral: 'without effect',
    evidence: 'number in the evidence',
    fixed: 'fixed: no uncertainty is expressed',
    between: '{{lo}} to {{hi}} ({{kind}})',
    count_one: 'One parameter. `ettervern params ID` explains one.',
    count_other: '{{n}} parameters. `ettervern params ID` explains one.',
    'none-such': 'No parameter matches.',
    set: 'To change it in a scenario: parameters: { {{id}}: … }, or --set parameters.{{id}}=…',
    kinds: { lognormal: 'lognormal', normal: 'normal', beta: 'beta', uniform: 'uniform' },
  },
  units: {
    'per week': 'per week',
    'per year': 'per year',
    weeks: 'weeks',
    days: 'days',
    years: 'years',
    share: 'share',
    ratio: 'ratio',
    'log ratio': 'log ratio',
    variance: 'variance',
    persons: 'persons',
    hours: 'hours',
    utility: 'utility',
    NOK: 'NOK',
    'NOK 2008': 'NOK 2008',
    'NOK 2009': 'NOK 2009',
    'NOK 2020': 'NOK 2020',
    'NOK 2024': 'NOK 2024',
  },
};
