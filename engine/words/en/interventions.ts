/** Each kind of intervention: its name and what it does, in one sentence. */
export const interventions = {
  'naloxone-at-exit': {
    name: 'naloxone at exit',
    sentence: 'People leave prison or treatment with a naloxone kit and know how to use it.',
  },
  'naloxone-in-community': {
    name: 'naloxone in the community',
    sentence:
      'People who use drugs, their next of kin and staff hold naloxone kits, and used or lost kits are replaced.',
  },
  coordinator: {
    name: 'coordinator before and after exit',
    sentence:
      'One steady person makes contact before the exit and stays afterwards; this helps only through what it leads to, such as a kept appointment, LAR or a home.',
  },
  'appointment-in-hand': {
    name: 'appointment in hand',
    sentence:
      'People leave with a concrete appointment (time i hånden), and where chosen a crisis plan and an overdose card.',
  },
  'early-notice': {
    name: 'early notice of exit',
    sentence: 'With the person’s consent, the municipality is told of the exit in time to prepare.',
  },
  'lar-before-exit': {
    name: 'LAR before exit',
    sentence: 'Opioid agonist treatment (LAR) is kept or started before the exit for those it suits.',
  },
  'housing-at-exit': {
    name: 'suitable housing at exit',
    sentence:
      'People who would leave without a suitable home are given one, with or without the follow-up of Housing First.',
  },
  'denser-contact': {
    name: 'denser contact in the first weeks',
    sentence: 'Those who follow a person up meet them more often in the first weeks after the exit.',
  },
};
