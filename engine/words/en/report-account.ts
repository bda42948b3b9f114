/** What the report says of evidence, method and how to do it again. */
export const reportAccount = {
  evidence: {
    title: 'Evidence',
    intro:
      'Grades: {{grades}}. These arms act through {{total}} parameters, of which {{assumed}} are assumptions (grade D).',
    grade: '{{grade}} {{meaning}}',
    caption: 'Parameters through which the interventions of these arms act',
    always: 'Assumptions and quantities that matter whatever the arm',
    parameter: 'parameter',
    value: 'value',
    range: '90 % range',
    letter: 'grade',
    source: 'source',
    used: 'used by',
    fixed: 'fixed',
    none: 'The arms have no interventions and specify no organisation: they differ in parameters alone.',
    'no-effect': 'Without an effect on anybody’s risk: {{interventions}}.',
    note: 'Sources are named in the language in which they were noted. `ettervern params ID` explains a parameter.',
  },
  method: {
    title: 'Method and limits',
    how: [
      'Synthetic people are followed week by week between prison, inpatient treatment, release or discharge, housing, activity, network and LAR. Every week has hazards of relapse, overdose, death and change, which depend on where a person is.',
      'Every arm meets the same luck as the base, replicate by replicate (common random numbers), so that only the policy differs. Differences are paired.',
    ],
    limits: 'What it cannot say',
    cannot: [
      'About one person: the people are synthetic and drawn from shares.',
      'Which municipality does best: two places give different numbers because their inputs differ.',
      'What will happen: it is no forecast. Supply, law and services change.',
      'How certain the model is: no interval includes the possibility that the model is wrong. Compared with published results that it was not fitted to, it agrees with some and disagrees with others; above all, it underestimates the risk right after inpatient treatment.',
      'That one part causes another: the links are hazards from studies that are mostly observational.',
      'What everything is worth: dignity, company and a home have no number here, and are not worth nothing.',
    ],
    more: 'The whole account, with the validation and the limits, is in the documentation of Ettervern.',
  },
  again: {
    title: 'Reproduce it',
    intro: 'The same version, scenario and seed give the same numbers to the last bit on every machine.',
    facts: 'How it was run',
    what: 'what',
    value: 'value',
    command: 'command line',
    seed: 'seed',
    seeds: 'replicates of every arm',
    version: 'version of Ettervern',
    commit: 'commit',
    scenario: 'hash of the scenario',
    hash: 'hash of the results',
    'neutral-hash': 'hash of the results of the neutral twin',
    platform: 'platform',
    started: 'begun (UTC)',
    duration: 'duration',
    seconds: '{{n}} s',
    'not-known': 'not known',
    files: 'The files that this report was made from',
    file: 'file',
    bytes: 'bytes',
    sha: 'SHA-256',
    check: '`ettervern compare scenario.yaml --json` on the file of the run directory gives the same hashes.',
  },
};

/** What can go wrong when a report is made. */
export const reportErrors = {
  'no-folder': 'There is no such folder. Give the folder that `ettervern compare FILE --out DIR` wrote.',
  'no-run':
    'This is no folder with the results of a run. Give one that `ettervern compare FILE --out DIR` wrote.',
  'other-version':
    'These results were made by version {{found}} and this is version {{own}}. Run the comparison again, with the same file and seed.',
  incomplete:
    'The file “{{name}}” is not among those of this run, which an older Ettervern may have made. Run the comparison again.',
  changed:
    'The file is not as the run wrote it, so its numbers are not trustworthy. Run the comparison again.',
  damaged: 'The file is not as the run wrote it. Run the comparison again.',
  'one-arm': 'This run has one arm, and nothing to compare it with. A report needs at least two.',
};
