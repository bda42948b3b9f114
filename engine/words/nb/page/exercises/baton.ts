import type { baton as en } from '../../../en/page/exercises/baton.ts';

export const baton: typeof en = {
  title: 'Stafettpinnen',
  purpose:
    'Løslatelsesdatoen flyttes. Hvem vet hva, fra fire uker før til tolv uker etter, og hvem holder pinnen: fengselet, kommunen, spesialisthelsetjenesten eller ingen?',
  steps: {
    1: 'Del ut rollekortene. Alle sier hva rollen vet fire uker før, dagen før, selve dagen, og én, fire og tolv uker etter.',
    2: 'Trekk et kort: hva skjer med datoen? Si på nytt hva hver rolle vet nå.',
    3: 'Hver gruppe skriver for hvor mange av 100 personer ingen holder pinnen, ved porten og senere; deretter dager til første kontakt i hver runde.',
    4: 'Vis svaret. Les intervallene først, og følg så én person fra ledd til ledd. Hvor falt pinnen?',
    5: 'Trekk et nytt kort, og se hvilken runde som holder uansett hva som skjer med datoen.',
  },
  questions: {
    1: 'Hvor var det ingen som holdt pinnen, og hvor lenge?',
    2: 'Hva krever samtykke, og når kunne det vært spurt om?',
    3: 'Hva er annerledes ved en kort dom?',
    4: 'En koordinator er utpekt, men har ikke møtt personen: hva skal til for at det skjer?',
  },
  note: 'Halvparten av alle som sitter i fengsel, er ute før det er gått 90 dager, så begynn med korte dommer. Hold dere til rollene: det er lettere å si hva en rolle ikke visste, enn hva en kollega ikke gjorde. Taushetsplikten er reell; snakk om tidlig samtykke, ikke om veier utenom. Hvor ofte datoer flyttes og varsel svikter, er antatt (grad D); derfor trekker dere kort. LAR regnes som å holde pinnen bare for dem som er i LAR.',
  rounds: {
    today: 'Tjenester som i dag',
    after: 'Koordinator fra løslatelsesdagen',
    through: 'Samme koordinator fra åtte uker før',
    notice: 'Tidlig varsel med samtykke',
    passed: 'Koordinator, varsel og time i hånden',
  },
  situations: {
    moves: {
      name: 'Datoen flyttes',
      text: 'Halvparten kommer ut uten et ord til noen utenfor; for én av fem er datoen kjent i god tid.',
    },
    'two-days': {
      name: 'I overmorgen',
      text: 'Løslatelsen framskyndes. Alle får beskjed en dag eller to i forveien.',
    },
    court: {
      name: 'Rett fra retten',
      text: 'Dommen er allerede sonet. Personen er fri i dag, og ingen utenfor får vite det.',
    },
    holds: {
      name: 'Datoen holder',
      text: 'Datoen ble satt for lenge siden, og alle det gjelder, har kjent den i uker.',
    },
  },
  request:
    'Med «{{round}}»: for hvor mange av 100 personer er det ingen som holder pinnen? (Et navn som personen ikke har møtt, regnes som ingen.)',
  gate: 'Ved porten',
  'after-weeks_one': 'Etter én uke',
  'after-weeks_other': 'Etter {{n}} uker',
  'who-holds': 'Hvem holder pinnen?',
  following: 'Alle følges, person for person …',
  told: 'Én uke etter løslatelsen er det ingen som holder pinnen for {{now}} av 100 personer med «{{round}}», og for {{changed}} med «{{other}}» (95 %-intervaller).',
  traced:
    'Av 100 personer, gjennomsnitt av {{count}} replikater med 95 %-intervall (Students t). Hvert ledd gjelder dem som hadde noe å overlevere. LAR: de som kom ut uten (de som mest bruker sentralstimulerende midler, får ikke tilbud). Kontakt i uke 12: de som ikke er inne igjen.',
  nobody: 'Ingen holder pinnen, av 100 personer',
  expected: 'Gruppe {{group}} forventet, med «{{round}}»',
  'links-held': 'Ledd som holdt, av 100 personer',
  links: {
    notice: 'Datoen kjent i god tid',
    name: 'Koordinator utpekt ved løslatelsen',
    meeting: 'Møtt i løpet av første uke',
    lar: 'Kommet i LAR innen uke 12',
    held: 'I kontakt i uke 12',
  },
  beside: 'Se «Tjenester som i dag» ved siden av',
  chart: 'Av 100 personer, uke for uke: {{round}}',
  'chart-label': '{{round}}. Ingen holder pinnen for {{first}} ved porten og for {{last}} etter tolv uker.',
  holders: {
    institution: { name: 'en institusjon, inne igjen', letter: 'I' },
    both: { name: 'kommunen og LAR', letter: 'B' },
    municipality: { name: 'kommunen', letter: 'K' },
    specialist: { name: 'LAR alene', letter: 'L' },
    named: { name: 'en koordinator på papiret, ikke møtt', letter: '?' },
    nobody: { name: 'ingen', letter: '–' },
    dead: { name: 'er død', letter: '†' },
  },
  path: 'Én person, ledd for ledd',
  'path-text':
    'Den samme syntetiske personen i hver runde, med de samme tilfeldighetene. Først kommer de som får flest nye ledd i den valgte runden, sammenlignet med i dag.',
  'links-of-one': 'Hvilke ledd som holdt for denne personen',
  kept: { true: 'holdt', false: 'falt', null: 'ingenting å overlevere' },
  'week-by-week': 'Hvem som holder pinnen for denne personen, uke for uke',
  cards: {
    prison: {
      name: 'Sosialkonsulent i fengselet',
      text: 'Du vet datoen når den er satt, og hører sent om endringer. Hvem sier du det til, og har du lov?',
    },
    'contact-officer': {
      name: 'Kontaktbetjent',
      text: 'Du kjenner personens dager inne, og hva som bekymrer om natten. Hva av dette når noen ute?',
    },
    coordinator: {
      name: 'Koordinator i kommunen',
      text: 'Du kjenner kanskje personen fra før, eller har aldri møtt vedkommende. Hva må du vite fire uker før?',
    },
    nav: {
      name: 'NAV',
      text: 'Penger, papirer, et midlertidig rom. Hva kan være klart på dagen, og hva først etterpå?',
    },
    lar: {
      name: 'LAR',
      text: 'Kan en dose gis på løslatelsesdagen og dagen etter? Hvem sjekker det?',
    },
    housing: {
      name: 'Boligkontoret',
      text: 'Du har en kø og få boliger. Når må du vite det for å ha en klar?',
    },
  },
};
