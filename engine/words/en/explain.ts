/** Who was saved or harmed, when, and by which link; risk since exit; deaths of single years. */
export const explain = {
  lead: '{{followed}}, {{replicates}}. Base and arm use the same random numbers person by person, so the program can tell whose death differs, and why. ± and ranges are 95 % intervals (Student’s t over replicates).',
  arm: '{{arm}}, against {{base}}',
  sums: 'Overdose deaths {{unit}}: {{base}} in the base, {{own}} in the arm. Saved {{saved}}, harmed {{harmed}}, net {{net}}.',
  unit: 'per 1,000 exits',
  unit_municipality: 'a year in this place',
  shifted:
    'In addition, {{later}} people die of an overdose later in the arm, and {{earlier}} earlier; they are not counted as saved or harmed.',
  'not-reached':
    'Of the net, {{net}} are people whom no intervention had reached: they were helped or harmed through others.',
  'links-title': 'By which link, {{unit}}',
  'links-note':
    'Saved: died in the base, and not in the arm, since in the arm … (first column). Harmed: the other way round, since in the base …. Rows exclude each other and add up. Overdoses: how many fewer, fatal or not.',
  'antecedents-title': 'What their two lives differed in first, {{unit}}',
  'when-title': 'Time since the last exit at the death, {{unit}}',
  link: 'link',
  antecedent: 'first difference',
  band: 'time since exit',
  saved: 'saved',
  harmed: 'harmed',
  net: 'net',
  overdoses: 'overdoses,\nfewer',
  all: 'all',
  nobody: 'No one’s overdose death differs in any of these replicates.',
  links: {
    room: 'it happened in a consumption room',
    witnessed: 'someone was there',
    'kit-at-hand': 'a naloxone kit was at hand',
    'kit-used': 'the kit at hand was used',
    ambulance: '113 was called',
    survival: 'more tolerant, so it was survived',
    'other-death': 'had died of another cause',
    'overdose-death': 'had died of an overdose before',
    gone: 'was not at risk in this place',
    institution: 'was in prison or treatment, or not',
    'no-use': 'was not using (no relapse)',
    lar: 'was in LAR',
    tolerance: 'more tolerant, so no overdose',
    home: 'had a home',
    activity: 'had an activity',
    route: 'smoked, did not inject',
    benzodiazepines: 'kept to a benzodiazepine plan',
    'earlier-overdose': 'no overdose shortly before',
    warning: 'was warned, or another supply',
    numbers: 'other parameter values in the arm',
  },
  antecedents: {
    stay: 'prison or treatment',
    coordinator: 'a coordinator',
    contact: 'contact made (an appointment kept)',
    lar: 'LAR applied for or reached',
    home: 'the home',
    kit: 'a naloxone kit carried',
    activity: 'an activity',
    network: 'the people around',
    use: 'use',
    route: 'injecting or smoking',
    nothing: 'nothing of their own',
  },
  bands: {
    'week-1': 'week 1',
    'week-2': 'week 2',
    'weeks-3-4': 'weeks 3-4',
    'weeks-5-26': 'weeks 5-26',
    later: 'later',
    inside: 'inside, or never left one',
  },
  'risk-title': 'Risk of overdose death since exit',
  'risk-lead':
    'Overdose deaths a week per 1,000 people alive, and against week 1 (Fieller’s intervals). Published: {{source}} ({{address}}). The study counted everybody released from prison, and the model was calibrated to it; {{share}} of the people followed here leave prison, the others inpatient treatment.',
  weeks: 'weeks',
  risk: 'deaths a week\nper 1,000',
  'against-first': 'against\nweek 1',
  published: 'published',
  'picture-axis': 'weeks since exit',
  'picture-published':
    'published ratio to week 1, times the simulated week 1 of the base (95 % of its counts)',
  'picture-base': 'base (95 %)',
  'picture-arm': 'arm: {{arm}} (95 %)',
  'picture-row': 'Weeks {{weeks}}: base {{base}}, arm {{own}}, published against week 1 {{published}}.',
  'people-title': 'Some of the people whose death differs',
  'people-row': 'replicate {{replicate}}, person {{person}}, week {{week}}: {{fate}}: {{link}}',
  'fate-base': 'dies in the base, not in the arm',
  'fate-arm': 'dies in the arm, not in the base',
  'people-next':
    'To read one life: ettervern explain {{file}} --arm {{arm}} --replicate {{replicate}} --person {{person}}',
  'lives-title': 'Person {{person}} of replicate {{replicate}}, under two policies',
  'never-parted': 'The two policies make no difference in this life.',
  parted: 'The two lives part in week {{week}}.',
  'parted-first': 'What differs first: {{antecedent}}.',
  'same-end': 'Whether and when the person dies does not depend on the policy here.',
  'decided-survival':
    'Week {{week}}: an overdose in both lives, with the same random numbers. The number drawn is {{draw}}; the overdose is fatal where that is below {{base}} (base), {{own}} (arm). What made the difference, in the other life: {{link}}.',
  'decided-overdose':
    'Week {{week}}: the same random number in both lives. The number drawn is {{draw}}; an overdose happens where that is below {{base}} (base), {{own}} (arm). What made the difference, in the other life: {{link}}.',
  'life-base': 'Base: {{arm}}',
  'life-arm': 'Arm: {{arm}}',
  start: 'followed from here, with:',
  'not-there': 'Not among the people at risk in this place.',
};

/** Texts of the help. */
export const explainHelp = {
  options: {
    'explain-arm': 'explain this arm only, with more tables; by its id',
    person: 'tell the life of this person (from 0) under the base and under the arm',
    replicate: 'in this replicate (from 0; default 0)',
    risk: 'show the risk of overdose death by time since exit, beside the published one',
    picture: 'write that risk as a picture (SVG) to this file',
  },
  commands: {
    explain: {
      summary: 'who was saved, when, and by which link',
      description:
        'Compares every arm with the first person by person, with the same luck: whose overdose death differs, by which link (witness, naloxone, 113, LAR, home, no relapse …), what their lives differed in first, and what single years in this place look like. With --person: one synthetic life under two policies, week by week. Defined in docs/explanation/attribution.md.',
      example:
        '  ettervern explain ettervern.yaml --seeds 100\n  ettervern explain ettervern.yaml --arm coordinator --replicate 0 --person 17\n  ettervern explain ettervern.yaml --risk --picture risk.svg',
    },
  },
};

/** What can go wrong. */
export const explainErrors = {
  unexplained:
    'The difference in the life of person {{person}} in week {{week}} could not be attributed to a link. This is a fault in Ettervern; please report it.',
  'not-an-arm':
    'A worker of an explanation was given an arm without a base. This is a fault in Ettervern; please report it.',
  'no-count': 'There is no count “{{name}}”. This is a fault in Ettervern; please report it.',
  'risk-of-municipality':
    'Risk since exit is shown for a release cohort, where everybody’s weeks count from an exit. Leave out --risk and --picture, or use a scenario whose population is a release cohort.',
};
