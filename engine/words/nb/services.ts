import type { serviceOutcomes as english } from '../en/services.ts';

/** Hva utfallene for en kommunes tjenester heter, og hva som telles. */
export const serviceOutcomes = {
  'coordinator-queue': {
    name: 'personer som venter på koordinator',
    explanation:
      'Gjennomsnittlig antall som venter på koordinator ved slutten av en uke. Bare der det er begrenset.',
  },
  'coordinator-wait-weeks': {
    name: 'ventetid på koordinator',
    explanation:
      'Gjennomsnittlig antall uker de som fikk koordinator, hadde ventet. Bare der det er begrenset.',
  },
  'coordinator-served-share': {
    name: 'andel som fikk koordinator',
    explanation:
      'Andel av dem som ikke lenger venter på koordinator, som fikk en; de andre ga opp, ville ikke lenger, døde eller dro et annet sted. Bare der det er begrenset.',
  },
  caseload: {
    name: 'personer per koordinator',
    explanation:
      'Personer som følges opp, per koordinatorstilling som er besatt. Bare der stillingene er begrenset.',
  },
  'lar-queue': {
    name: 'personer som venter på LAR',
    explanation: 'Gjennomsnittlig antall som venter på LAR ved slutten av en uke. Bare der det er begrenset.',
  },
  'lar-wait-weeks': {
    name: 'ventetid på LAR',
    explanation: 'Gjennomsnittlig antall uker de som fikk LAR, hadde ventet. Bare der det er begrenset.',
  },
  'lar-served-share': {
    name: 'andel som fikk LAR',
    explanation:
      'Andel av dem som ikke lenger venter på LAR, som fikk det; de andre ga opp, ville ikke lenger, døde eller dro et annet sted. Bare der det er begrenset.',
  },
  'housing-queue': {
    name: 'personer som venter på kommunal bolig',
    explanation:
      'Gjennomsnittlig antall som venter på kommunal bolig ved slutten av en uke. Bare der det er begrenset.',
  },
  'housing-wait-weeks': {
    name: 'ventetid på kommunal bolig',
    explanation:
      'Gjennomsnittlig antall uker de som fikk kommunal bolig, hadde ventet. Bare der det er begrenset.',
  },
  'housing-served-share': {
    name: 'andel som fikk kommunal bolig',
    explanation:
      'Andel av dem som ikke lenger venter på kommunal bolig, som fikk en; de andre ga opp, ville ikke lenger, døde eller dro et annet sted. Bare der det er begrenset.',
  },
  'activity-queue': {
    name: 'personer som venter på plass i lavterskelaktivitet',
    explanation:
      'Gjennomsnittlig antall som venter på plass i lavterskelaktivitet ved slutten av en uke. Bare der det er begrenset.',
  },
  'activity-wait-weeks': {
    name: 'ventetid på plass i lavterskelaktivitet',
    explanation:
      'Gjennomsnittlig antall uker de som fikk plass i lavterskelaktivitet, hadde ventet. Bare der det er begrenset.',
  },
  'activity-served-share': {
    name: 'andel som fikk plass i lavterskelaktivitet',
    explanation:
      'Andel av dem som ikke lenger venter på plass i lavterskelaktivitet, som fikk en; de andre ga opp, ville ikke lenger, døde eller dro et annet sted. Bare der det er begrenset.',
  },
  'waiting-weeks': {
    name: 'uker i kø',
    explanation: 'Personuker i køene for koordinator, LAR, kommunal bolig og aktivitet.',
  },
  'bereaved-wait-weeks': {
    name: 'ventetid for etterlatte',
    explanation:
      'Gjennomsnittlig antall uker fra et dødsfall til de etterlatte følges opp. Bare der timene til det er begrenset.',
  },
} satisfies typeof english;
