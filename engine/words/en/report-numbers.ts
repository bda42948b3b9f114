/** What the report says of single years, and of the plane of costs and health. */
export const reportNumbers = {
  years: {
    caption: 'Overdose deaths in one year in the place',
    mean: 'deaths a year',
    most: 'most years',
    zero: 'no death',
    rise: 'a rise',
    noticed: 'noticed after',
    note: 'Most years: from the 5 % to the 95 % quantile. A rise: the chance that one year with the arm has more deaths than one without it, whatever the arm does; the two years are independent. Noticed: years of counting before and after until a test detects the difference with 80 % chance. Below: 95 % intervals ({{method}}; for chances Wilson’s; for the years, those at either end of the interval of the difference).',
    picture: 'How often a year has so many overdose deaths',
    'picture-note':
      'Blue: the arm. Grey: the base. Thin lines or bands: 95 % intervals of the chances (Wilson’s; {{method}}). What looks alike here looks alike in the place’s own statistics.',
    axis: 'overdose deaths in a year',
    described:
      '{{arm}}: no death in {{zero}} of the years, {{most}} deaths in most; the base: {{baseZero}} and {{baseMost}}.',
  },
  plane: {
    title: 'Costs against health, replicate by replicate',
    caption: 'Means with 95 % intervals, and the share of the replicates in each part of the plane',
    note: 'Points: the difference from the base in each of {{replicates}} replicates. The ring is their mean, the cross its 95 % intervals ({{method}}).',
    'note-draws':
      'Points: the difference from the base in each of {{replicates}} replicates, which differ by chance and by their draws of the parameters. The ring is their mean, the cross its 95 % intervals ({{method}}).',
    some: 'Of the points {{drawn}} are drawn; `plane.csv` has all.',
    read: 'To the right: health gained; upwards: money spent. Below the dashed line a QALY costs less than NOK {{threshold}}. Each picture has a scale of its own. Table: shares with Wilson’s intervals.',
    'axis-qalys': 'QALYs gained per 1,000 exits',
    'axis-qalys_municipality': 'QALYs gained a year in this place',
    'axis-cost': 'NOK million per 1,000 exits',
    'axis-cost_municipality': 'NOK million a year in this place',
    'gains-costs': 'gains health, costs money',
    'gains-saves': 'gains health, saves money',
    'loses-costs': 'loses health, costs money',
    'loses-saves': 'loses health, saves money',
    described:
      '{{arm}}: QALYs {{qalys}}, NOK million {{cost}}. Of the replicates, {{dear}} gain health and cost money, {{cheap}} gain health and save money, {{worse}} lose health and cost money, {{less}} lose health and save money.',
    'curve-draws':
      'The share of the replicates, over chance and draws of the parameters, in which the health gained, valued at this amount per QALY, is worth more than it costs. The band is Wilson’s 95 % interval for the effective number of independent replicates; where all replicates agree, that number is {{draws}}, the independent draws. Dashed: the parameter qaly-threshold, NOK {{threshold}}.',
  },
};
