import type {
  economics as economicsEn,
  economicOutcomes as outcomesEn,
  costParameters as parametersEn,
} from '../en/economics.ts';

/** Kostnader og helse: parametere, utfall og det tabellene sier. */
export const costParameters = {
  'prison-day-cost-high': 'Hva et døgn i fengsel med høyt sikkerhetsnivå koster.',
  'prison-day-cost-low': 'Hva et døgn i fengsel med lavere sikkerhetsnivå koster.',
  'prison-high-security-share': 'Andel av døgnene i fengsel som er på høyt sikkerhetsnivå.',
  'inpatient-day-cost': 'Hva et døgn i døgnbehandling (TSB) koster.',
  'lar-year-cost': 'Hva et år i LAR koster for én person.',
  'price-rise-2008': 'Prisene i 2024 delt på prisene i 2008.',
  'price-rise-2009': 'Prisene i 2024 delt på prisene i 2009.',
  'price-rise-2020': 'Prisene i 2024 delt på prisene i 2020.',
  'temporary-housing-week-cost': 'Hva en uke i midlertidig bolig koster kommunen.',
  'coordinator-post-cost':
    'Hva en hel stilling koster i året; en person med koordinator koster dette delt på antall personer per stilling.',
  'hours-per-post': 'Arbeidstimer i en hel stilling i året; avgjør hva en time oppfølging koster.',
  'housing-first-year-cost': 'Hva oppfølgingen i Housing First koster for én person i året.',
  'naloxone-kit-cost': 'Hva et naloksonsett som deles ut, koster.',
  'ambulance-cost': 'Hva en ambulanse koster ved en overdose.',
  'emergency-visit-cost': 'Hva et besøk på legevakt eller akuttmottak koster etter en overdose.',
  'emergency-visit-share':
    'Andel av dem ambulansen kommer til, som blir tatt med til legevakt eller akuttmottak.',
  'discount-rate': 'Hvor mye mindre kostnader og helse teller for hvert år de ligger fram i tid.',
  'qaly-threshold': 'Hvor mye et kvalitetsjustert leveår kan koste; avgjør netto nytte i sammenligningene.',
  'utility-general':
    'Livskvaliteten til folk flest, som livskvaliteten i hver tilstand ganges med (1 er full helse).',
  'utility-use-injecting': 'Livskvalitet i aktiv bruk med injisering, utenfor LAR.',
  'utility-use-other': 'Livskvalitet i aktiv bruk uten injisering, utenfor LAR.',
  'utility-abstinent': 'Livskvalitet uten bruk, utenfor LAR.',
  'utility-buprenorphine-use': 'Livskvalitet i LAR med buprenorfin og aktiv bruk.',
  'utility-buprenorphine': 'Livskvalitet i LAR med buprenorfin og ingen annen bruk.',
  'utility-methadone-use': 'Livskvalitet i LAR med metadon og aktiv bruk.',
  'utility-methadone': 'Livskvalitet i LAR med metadon og ingen annen bruk.',
  'lar-buprenorphine-share':
    'Andel av dem i LAR som har buprenorfin; de andre har metadon. Bare for livskvaliteten.',
  'utility-inpatient': 'Hva et opphold i døgnbehandling gjør med livskvaliteten.',
  'utility-prison': 'Hva et opphold i fengsel gjør med livskvaliteten.',
} satisfies Record<keyof typeof parametersEn, string>;

export const economicOutcomes = {
  'life-years': {
    name: 'leveår',
    explanation: 'År folk lever før perioden er over.',
  },
  qalys: {
    name: 'kvalitetsjusterte leveår',
    explanation:
      'Leveår vektet etter livskvalitet: mindre i aktiv bruk og i institusjon, mer i LAR og uten bruk.',
  },
  'life-years-discounted': {
    name: 'leveår, neddiskontert',
    explanation: 'Leveår som teller mindre jo senere de kommer.',
  },
  'qalys-discounted': {
    name: 'kvalitetsjusterte leveår, neddiskontert',
    explanation: 'Kvalitetsjusterte leveår som teller mindre jo senere de kommer.',
  },
  costs: {
    name: 'kostnader',
    explanation:
      'Hva helse- og velferdstjenestene og fengslene koster før perioden er over, neddiskontert, i 2024-kroner.',
  },
  'costs-institutions': {
    name: 'kostnader til fengsel og døgnbehandling',
    explanation: 'Døgn i fengsel og i døgnbehandling, neddiskontert, i 2024-kroner.',
  },
  'costs-lar': {
    name: 'kostnader til LAR',
    explanation: 'Uker i LAR, neddiskontert, i 2024-kroner.',
  },
  'costs-housing': {
    name: 'kostnader til bolig',
    explanation:
      'Uker i midlertidig bolig og med oppfølging i Housing First, neddiskontert, i 2024-kroner. Husleie er ikke med.',
  },
  'costs-support': {
    name: 'kostnader til koordinatorer',
    explanation:
      'Uker med koordinator, til det en stilling koster delt på antall personer per stilling, neddiskontert, i 2024-kroner.',
  },
  'costs-interventions': {
    name: 'kostnader til tiltak og nalokson',
    explanation:
      'Naloksonsett, timer med etterlatte og enhetskostnadene som står i scenariet, neddiskontert, i 2024-kroner.',
  },
  'costs-emergency': {
    name: 'kostnader til akutthjelp',
    explanation:
      'Ambulanser og besøk på legevakt og akuttmottak ved overdoser, neddiskontert, i 2024-kroner.',
  },
} satisfies typeof outcomesEn;

/** Det `compare --costs` sier. */
export const economics = {
  title: 'Kostnader og helse per 1000, mot utgangspunktet',
  title_municipality: 'Kostnader og helse i året på stedet, mot utgangspunktet',
  cost: 'kostnader,\nmill. kr',
  qalys: 'QALY',
  'per-death': 'mill. kr per\navverget\ndødsfall',
  'per-qaly': '1000 kr per\nvunnet\nQALY',
  saves: 'sparer\npenger',
  loses: 'taper\nhelse',
  note_one:
    'Hva helse- og velferdstjenester og fengsler koster i {{n}} uke, i {{year}}-kroner, og kvalitetsjusterte leveår (QALY) i den; begge neddiskontert med {{rate}} i året. De fleste priser og vekter er antakelser (`ettervern params --grade D`). Forholdstall har Fiellers 95 %-intervall og oppgis ikke (-) der det ikke er klart at helse vinnes eller tapes.',
  note_other:
    'Hva helse- og velferdstjenester og fengsler koster i {{n}} uker, i {{year}}-kroner, og kvalitetsjusterte leveår (QALY) i dem; begge neddiskontert med {{rate}} i året. De fleste priser og vekter er antakelser (`ettervern params --grade D`). Forholdstall har Fiellers 95 %-intervall og oppgis ikke (-) der det ikke er klart at helse vinnes eller tapes.',
  'short-horizon_one':
    'Kort periode: et liv som reddes, teller i høyst {{n}} uke, så en QALY ser dyr ut. Bruk en lengre periode for å se hva den koster, for eksempel --set horizon=1040.',
  'short-horizon_other':
    'Kort periode: et liv som reddes, teller i høyst {{n}} uker, så en QALY ser dyr ut. Bruk en lengre periode for å se hva den koster, for eksempel --set horizon=1040.',
  'without-cost':
    'Regnet som gratis, fordi ingenting sier hva det koster: {{interventions}}. Gi tiltaket en unitCost i scenariet.',
  'services-title': 'Hva forskjellen i kostnader består av, mill. kr per 1000',
  'services-title_municipality': 'Hva forskjellen i kostnader består av, mill. kr i året på stedet',
  institutions: 'fengsel,\ndøgnbeh.',
  lar: 'LAR',
  housing: 'bolig',
  support: 'koordi-\nnatorer',
  interventions: 'tiltak',
  emergency: 'akutt-\nhjelp',
  'services-note':
    'Ikke med: husleie, trygd, tapt produksjon, kostnader ved kriminalitet og det som kommer etter perioden. ± gir 95 %-intervallet.',
  'plane-title': 'Hvor replikatene ligger: helse mot penger',
  'gains-costs': 'vinner helse,\nkoster mer',
  'gains-saves': 'vinner helse,\nkoster mindre',
  'loses-costs': 'taper helse,\nkoster mer',
  'loses-saves': 'taper helse,\nkoster mindre',
  'plane-note': 'Andel av replikatene, med Wilsons 95 %-intervall.',
  'curve-title': 'Sjansen for at det er verdt kostnaden, etter hva en QALY kan koste',
  at: '{{threshold}}\nkr',
  'curve-note':
    'Andelen av replikatene der helsen som vinnes, er verdt mer enn den koster når en QALY verdsettes til så mye; med Wilsons 95 %-intervall. Andelen handler om tilfeldighet blant så mange mennesker, ikke om hvor sikre prisene er. Parameteren qaly-threshold er {{threshold}}.',
} satisfies typeof economicsEn;
