import type { explain as en, explainErrors as enErrors, explainHelp as enHelp } from '../en/explain.ts';

/**
 * Hvem som ble reddet eller skadet, når, og gjennom hvilket ledd; risiko etter løslatelse; dødsfall
 * i enkeltår.
 */
export const explain: typeof en = {
  lead: '{{followed}}, {{replicates}}. Utgangspunktet og alternativet bruker de samme tilfeldige tallene person for person, så programmet kan si hvem det går annerledes for, og hvorfor. ± og spenn er 95 %-intervaller (Students t over replikater).',
  arm: '{{arm}}, mot {{base}}',
  sums: 'Overdosedødsfall {{unit}}: {{base}} i utgangspunktet, {{own}} i alternativet. Reddet {{saved}}, skadet {{harmed}}, netto {{net}}.',
  unit: 'per 1000 løslatelser og utskrivninger',
  unit_municipality: 'i året på dette stedet',
  shifted:
    'I tillegg dør {{later}} personer av overdose senere i alternativet, og {{earlier}} tidligere; de regnes verken som reddet eller skadet.',
  'not-reached':
    'Av nettotallet er {{net}} personer som ingen tiltak hadde nådd: de ble hjulpet eller skadet gjennom andre.',
  'links-title': 'Gjennom hvilket ledd, {{unit}}',
  'links-note':
    'Reddet: døde i utgangspunktet, men ikke i alternativet, der første kolonne sier hva som gjorde forskjellen. Skadet: omvendt; da gjelder første kolonne utgangspunktet. Radene utelukker hverandre og kan legges sammen. Overdoser: hvor mange færre, dødelige eller ikke.',
  'antecedents-title': 'Det første som skilte de to livene, {{unit}}',
  'when-title': 'Tid siden siste løslatelse eller utskrivning ved dødsfallet, {{unit}}',
  link: 'ledd',
  antecedent: 'første forskjell',
  band: 'tid siden ut',
  saved: 'reddet',
  harmed: 'skadet',
  net: 'netto',
  overdoses: 'færre\noverdoser',
  all: 'alle',
  nobody: 'I ingen av disse replikatene er det forskjell på hvem som dør av overdose, eller når.',
  links: {
    room: 'det skjedde i et brukerrom',
    witnessed: 'noen var til stede',
    'kit-at-hand': 'nalokson var for hånden',
    'kit-used': 'naloksonet for hånden ble brukt',
    ambulance: '113 ble ringt',
    survival: 'høyere toleranse, så den ble overlevd',
    'other-death': 'var død av en annen årsak',
    'overdose-death': 'var død av overdose før',
    gone: 'var ikke i risiko på stedet',
    institution: 'var i fengsel eller behandling, eller ikke',
    'no-use': 'brukte ikke (ikke noe tilbakefall)',
    lar: 'var i LAR',
    tolerance: 'høyere toleranse, så ingen overdose',
    home: 'hadde bolig',
    activity: 'hadde en aktivitet',
    route: 'røykte i stedet for å injisere',
    benzodiazepines: 'holdt en benzodiazepinplan',
    'earlier-overdose': 'ingen overdose kort tid før',
    warning: 'var varslet, eller annen tilgang',
    numbers: 'andre parameterverdier i alternativet',
  },
  antecedents: {
    stay: 'fengsel eller behandling',
    coordinator: 'en koordinator',
    contact: 'kontakt (en time som ble holdt)',
    lar: 'LAR, søkt eller nådd',
    home: 'boligen',
    kit: 'eget nalokson',
    activity: 'en aktivitet',
    network: 'menneskene rundt',
    use: 'bruk',
    route: 'injisering eller røyking',
    nothing: 'ingenting eget',
  },
  bands: {
    'week-1': 'uke 1',
    'week-2': 'uke 2',
    'weeks-3-4': 'uke 3-4',
    'weeks-5-26': 'uke 5-26',
    later: 'senere',
    inside: 'inne, eller aldri vært inne',
  },
  'risk-title': 'Risiko for overdosedød etter løslatelse eller utskrivning',
  'risk-lead':
    'Overdosedødsfall per uke per 1000 levende, og mot uke 1 (Fiellers intervaller). Publisert: {{source}} ({{address}}). Studien telte alle som ble løslatt fra fengsel, og modellen er kalibrert mot den; {{share}} av dem som følges her, løslates fra fengsel, de andre skrives ut fra døgnbehandling.',
  weeks: 'uker',
  risk: 'dødsfall per uke\nper 1000',
  'against-first': 'mot\nuke 1',
  published: 'publisert',
  'picture-axis': 'uker siden løslatelse eller utskrivning',
  'picture-published':
    'publisert forhold til uke 1, ganger simulert uke 1 i utgangspunktet (95 % av antallene)',
  'picture-base': 'utgangspunkt (95 %)',
  'picture-arm': 'alternativ: {{arm}} (95 %)',
  'picture-row':
    'Uke {{weeks}}: utgangspunkt {{base}}, alternativ {{own}}, publisert mot uke 1 {{published}}.',
  'people-title': 'Noen av dem det går annerledes for',
  'people-row': 'replikat {{replicate}}, person {{person}}, uke {{week}}: {{fate}}: {{link}}',
  'fate-base': 'dør i utgangspunktet, ikke i alternativet',
  'fate-arm': 'dør i alternativet, ikke i utgangspunktet',
  'people-next':
    'For å lese ett liv: ettervern explain {{file}} --arm {{arm}} --replicate {{replicate}} --person {{person}}',
  'lives-title': 'Person {{person}} i replikat {{replicate}}, i to alternativer',
  'never-parted': 'De to alternativene gjør ingen forskjell i dette livet.',
  parted: 'De to livene skilles i uke {{week}}.',
  'parted-first': 'Den første forskjellen: {{antecedent}}.',
  'same-end': 'Om og når personen dør, avhenger ikke av alternativet her.',
  'decided-survival':
    'Uke {{week}}: en overdose i begge liv, med de samme tilfeldighetene. Tallet som trekkes, er {{draw}}; overdosen er dødelig der det er under {{base}} (utgangspunkt), {{own}} (alternativ). Det som gjorde forskjellen i det andre livet: {{link}}.',
  'decided-overdose':
    'Uke {{week}}: de samme tilfeldighetene i begge liv. Tallet som trekkes, er {{draw}}; en overdose skjer der det er under {{base}} (utgangspunkt), {{own}} (alternativ). Det som gjorde forskjellen i det andre livet: {{link}}.',
  'life-base': 'Utgangspunkt: {{arm}}',
  'life-arm': 'Alternativ: {{arm}}',
  start: 'følges herfra, med:',
  'not-there': 'Ikke blant dem som er i risiko på stedet.',
};

/** Tekster i hjelpen. */
export const explainHelp: typeof enHelp = {
  options: {
    'explain-arm': 'forklar bare dette alternativet, med flere tabeller; med id-en',
    person: 'fortell livet til denne personen (fra 0) i utgangspunktet og i alternativet',
    replicate: 'i dette replikatet (fra 0; ellers 0)',
    risk: 'vis risikoen for overdosedød etter tid siden løslatelse eller utskrivning, ved siden av den publiserte',
    picture: 'skriv denne risikoen som et bilde (SVG) til denne filen',
  },
  commands: {
    explain: {
      summary: 'hvem ble reddet, når, og gjennom hvilket ledd',
      description:
        'Sammenligner hvert alternativ med det første person for person, med de samme tilfeldighetene: hvem det går annerledes for, gjennom hvilket ledd (vitne, nalokson, 113, LAR, bolig, ikke noe tilbakefall …), hva som først skilte livene, og hvordan enkeltår på dette stedet ser ut. Med --person: ett syntetisk liv i to alternativer, uke for uke. Definert i docs/explanation/attribution.md.',
      example:
        '  ettervern explain ettervern.yaml --seeds 100\n  ettervern explain ettervern.yaml --arm coordinator --replicate 0 --person 17\n  ettervern explain ettervern.yaml --risk --picture risiko.svg',
    },
  },
};

/** Det som kan gå galt. */
export const explainErrors: typeof enErrors = {
  unexplained:
    'Forskjellen i livet til person {{person}} i uke {{week}} kunne ikke føres tilbake til et ledd. Dette er en feil i Ettervern; meld den gjerne.',
  'not-an-arm':
    'En arbeidsprosess for forklaringer fikk et alternativ uten utgangspunkt. Dette er en feil i Ettervern; meld den gjerne.',
  'no-count': 'Antallet «{{name}}» finnes ikke. Dette er en feil i Ettervern; meld den gjerne.',
  'risk-of-municipality':
    'Risiko etter løslatelse vises for en løslatelseskohort, der alles uker telles fra en løslatelse eller utskrivning. Utelat --risk og --picture, eller bruk et scenario der populasjonen er en løslatelseskohort.',
};
