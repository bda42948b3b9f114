/** What the outcomes of a municipality's services are called, and what is counted. */
export const serviceOutcomes = {
  'coordinator-queue': {
    name: 'people waiting for a coordinator',
    explanation:
      'Mean number of people who wait for a coordinator at the end of a week. Only where that is limited.',
  },
  'coordinator-wait-weeks': {
    name: 'wait for a coordinator',
    explanation: 'Mean weeks that those who were given a coordinator had waited. Only where that is limited.',
  },
  'coordinator-served-share': {
    name: 'share given a coordinator',
    explanation:
      'Share of those who no longer wait for a coordinator who were given one; the others gave up, no longer wanted it, died or went elsewhere. Only where that is limited.',
  },
  caseload: {
    name: 'caseload',
    explanation: 'People followed per coordinator’s post that is filled. Only where posts are limited.',
  },
  'lar-queue': {
    name: 'people waiting for LAR',
    explanation: 'Mean number of people who wait for LAR at the end of a week. Only where that is limited.',
  },
  'lar-wait-weeks': {
    name: 'wait for LAR',
    explanation: 'Mean weeks that those who were given LAR had waited. Only where that is limited.',
  },
  'lar-served-share': {
    name: 'share given LAR',
    explanation:
      'Share of those who no longer wait for LAR who were given it; the others gave up, no longer wanted it, died or went elsewhere. Only where that is limited.',
  },
  'housing-queue': {
    name: 'people waiting for a municipal home',
    explanation:
      'Mean number of people who wait for a municipal home at the end of a week. Only where that is limited.',
  },
  'housing-wait-weeks': {
    name: 'wait for a municipal home',
    explanation:
      'Mean weeks that those who were given a municipal home had waited. Only where that is limited.',
  },
  'housing-served-share': {
    name: 'share given a municipal home',
    explanation:
      'Share of those who no longer wait for a municipal home who were given one; the others gave up, no longer wanted it, died or went elsewhere. Only where that is limited.',
  },
  'activity-queue': {
    name: 'people waiting for a place in low-threshold activity',
    explanation:
      'Mean number of people who wait for a place in low-threshold activity at the end of a week. Only where that is limited.',
  },
  'activity-wait-weeks': {
    name: 'wait for a place in low-threshold activity',
    explanation:
      'Mean weeks that those who were given a place in low-threshold activity had waited. Only where that is limited.',
  },
  'activity-served-share': {
    name: 'share given a place in low-threshold activity',
    explanation:
      'Share of those who no longer wait for a place in low-threshold activity who were given one; the others gave up, no longer wanted it, died or went elsewhere. Only where that is limited.',
  },
  'waiting-weeks': {
    name: 'weeks of waiting',
    explanation: 'Person-weeks in the queues for a coordinator, LAR, a municipal home and activity.',
  },
  'bereaved-wait-weeks': {
    name: 'wait of the bereaved',
    explanation:
      'Mean weeks from a death until the bereaved are followed up. Only where the hours for it are limited.',
  },
};
