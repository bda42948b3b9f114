/** Costs and health: parameters, outcomes, and what the tables say. */
export const costParameters = {
  'prison-day-cost-high': 'What a day in a prison with high security costs.',
  'prison-day-cost-low': 'What a day in a prison with lower security costs.',
  'prison-high-security-share': 'Share of the days in prison that are under high security.',
  'inpatient-day-cost': 'What a day in inpatient addiction treatment costs.',
  'lar-year-cost': 'What a year in LAR costs for one person.',
  'price-rise-2008': 'Prices of 2024 divided by those of 2008.',
  'price-rise-2009': 'Prices of 2024 divided by those of 2009.',
  'price-rise-2020': 'Prices of 2024 divided by those of 2020.',
  'temporary-housing-week-cost': 'What a week in temporary accommodation costs the municipality.',
  'coordinator-post-cost':
    'What a full-time post costs in a year; a person with a coordinator costs this divided by the caseload.',
  'hours-per-post': 'Working hours of a full-time post in a year; sets what an hour of follow-up costs.',
  'housing-first-year-cost': 'What the follow-up of Housing First costs for one person in a year.',
  'naloxone-kit-cost': 'What a naloxone kit that is handed out costs.',
  'ambulance-cost': 'What an ambulance costs at an overdose.',
  'emergency-visit-cost': 'What a visit to an emergency service costs after an overdose.',
  'emergency-visit-share':
    'Share of those whom an ambulance attends who are taken on to an emergency service.',
  'discount-rate': 'How much less costs and health count for each year they lie ahead.',
  'qaly-threshold':
    'How much a quality-adjusted life-year may cost; sets the net benefit that comparisons show.',
  'utility-general':
    'Quality of life of people in general; the quality of life in each state is multiplied by it (1 is full health).',
  'utility-use-injecting': 'Quality of life in active use by injecting, outside LAR.',
  'utility-use-other': 'Quality of life in active use without injecting, outside LAR.',
  'utility-abstinent': 'Quality of life without use, outside LAR.',
  'utility-buprenorphine-use': 'Quality of life in LAR with buprenorphine and active use.',
  'utility-buprenorphine': 'Quality of life in LAR with buprenorphine and no other use.',
  'utility-methadone-use': 'Quality of life in LAR with methadone and active use.',
  'utility-methadone': 'Quality of life in LAR with methadone and no other use.',
  'lar-buprenorphine-share':
    'Share of people in LAR who have buprenorphine; the others have methadone. For quality of life only.',
  'utility-inpatient': 'What a stay in inpatient treatment does to the quality of life.',
  'utility-prison': 'What a stay in prison does to the quality of life.',
};

export const economicOutcomes = {
  'life-years': {
    name: 'years of life',
    explanation: 'Years that people live before the horizon.',
  },
  qalys: {
    name: 'quality-adjusted life-years',
    explanation:
      'Years of life, each weighted by its quality: less in active use and in institutions, more in LAR and without use.',
  },
  'life-years-discounted': {
    name: 'years of life, discounted',
    explanation: 'Years of life, counting less the later they come.',
  },
  'qalys-discounted': {
    name: 'quality-adjusted life-years, discounted',
    explanation: 'Quality-adjusted life-years, counting less the later they come.',
  },
  costs: {
    name: 'costs',
    explanation:
      'What the health and welfare services and prisons cost before the horizon, discounted, in NOK of 2024.',
  },
  'costs-institutions': {
    name: 'costs of prison and inpatient treatment',
    explanation: 'Days in prison and in inpatient treatment, discounted, in NOK of 2024.',
  },
  'costs-lar': {
    name: 'costs of LAR',
    explanation: 'Weeks in LAR, discounted, in NOK of 2024.',
  },
  'costs-housing': {
    name: 'costs of housing',
    explanation:
      'Weeks in temporary accommodation and in the follow-up of Housing First, discounted, in NOK of 2024. Rent is not counted.',
  },
  'costs-support': {
    name: 'costs of coordinators',
    explanation:
      'Weeks with a coordinator, at the cost of a post divided by its caseload, discounted, in NOK of 2024.',
  },
  'costs-interventions': {
    name: 'costs of interventions and naloxone',
    explanation:
      'Naloxone kits, hours with the bereaved, and the unit costs that the scenario gives, discounted, in NOK of 2024.',
  },
  'costs-emergency': {
    name: 'costs of emergency care',
    explanation: 'Ambulances and visits to emergency services at overdoses, discounted, in NOK of 2024.',
  },
};

/** What `compare --costs` says. */
export const economics = {
  title: 'Costs and health per 1,000 exits, against the base',
  title_municipality: 'Costs and health a year in this place, against the base',
  cost: 'costs, NOK\nmillion',
  qalys: 'QALYs',
  'per-death': 'NOK million\nper death\naverted',
  'per-qaly': 'NOK 1,000\nper QALY\ngained',
  saves: 'saves\nmoney',
  loses: 'loses\nhealth',
  note_one:
    'What health and welfare services and prisons cost in {{n}} week, in NOK of {{year}}, and quality-adjusted life-years (QALYs) lived in it; both discounted by {{rate}} a year. Most prices and weights are assumptions (`ettervern params --grade D`). Ratios have Fieller’s 95 % interval, and are not given (-) where it is not clear that health is gained or lost.',
  note_other:
    'What health and welfare services and prisons cost in {{n}} weeks, in NOK of {{year}}, and quality-adjusted life-years (QALYs) lived in them; both discounted by {{rate}} a year. Most prices and weights are assumptions (`ettervern params --grade D`). Ratios have Fieller’s 95 % interval, and are not given (-) where it is not clear that health is gained or lost.',
  'short-horizon_one':
    'Short horizon: a life that is saved counts for {{n}} week at most, so a QALY looks expensive. Use a longer horizon to judge its cost, such as --set horizon=1040.',
  'short-horizon_other':
    'Short horizon: a life that is saved counts for {{n}} weeks at most, so a QALY looks expensive. Use a longer horizon to judge its cost, such as --set horizon=1040.',
  'without-cost':
    'Counted as free, since nothing says what it costs: {{interventions}}. Give the intervention a unitCost in the scenario.',
  'services-title': 'What the difference in costs is made of, NOK million per 1,000 exits',
  'services-title_municipality': 'What the difference in costs is made of, NOK million a year in this place',
  institutions: 'prison,\ninpatient',
  lar: 'LAR',
  housing: 'housing',
  support: 'coordi-\nnators',
  interventions: 'interven-\ntions',
  emergency: 'emergency\ncare',
  'services-note':
    'Not counted: rent, benefits, lost production, costs of crime, and whatever comes after the horizon. ± gives the 95 % interval.',
  'plane-title': 'Where the replicates lie: health against money',
  'gains-costs': 'gains health,\ncosts more',
  'gains-saves': 'gains health,\ncosts less',
  'loses-costs': 'loses health,\ncosts more',
  'loses-saves': 'loses health,\ncosts less',
  'plane-note': 'Share of the replicates, with Wilson’s 95 % interval.',
  'curve-title': 'Chance that it is worth its cost, by what a QALY may cost',
  at: 'NOK\n{{threshold}}',
  'curve-note':
    'The share of the replicates in which the health gained, valued at so much a QALY, is worth more than it costs; with Wilson’s 95 % interval. A share is about chance among so many people, not about how sure the prices are. The parameter qaly-threshold is {{threshold}}.',
};
