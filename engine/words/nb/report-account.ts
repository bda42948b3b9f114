import type { reportAccount as en, reportErrors as errorsEn } from '../en/report-account.ts';

/** Det rapporten sier om evidens, metode og hvordan det gjøres igjen. */
export const reportAccount = {
  evidence: {
    title: 'Hva det bygger på: evidens',
    intro:
      'Grader: {{grades}}. Alternativene virker gjennom {{total}} parametere, og {{assumed}} av dem er antakelser (grad D).',
    grade: '{{grade}} {{meaning}}',
    caption: 'Parametere som tiltakene i alternativene virker gjennom',
    always: 'Antakelser og mengder som betyr noe uansett alternativ',
    parameter: 'parameter',
    value: 'verdi',
    range: '90 %-intervall',
    letter: 'grad',
    source: 'kilde',
    used: 'brukes av',
    fixed: 'fast',
    none: 'Alternativene har ingen tiltak og sier ingenting om organisering: de skiller seg bare i parametere.',
    'no-effect': 'Uten virkning på noens risiko: {{interventions}}.',
    note: 'Kildene er oppgitt på det språket de ble notert på. `ettervern params ID` forklarer en parameter.',
  },
  method: {
    title: 'Metode og begrensninger',
    how: [
      'Syntetiske personer følges uke for uke mellom fengsel, døgnbehandling, løslatelse eller utskrivning, bolig, aktivitet, nettverk og LAR. Hver uke har hasarder for tilbakefall, overdose, død og endring, som avhenger av hvor en person er.',
      'Hvert alternativ møter de samme tilfeldighetene som utgangspunktet, replikat for replikat (felles tilfeldige tall), slik at bare tiltakene er ulike. Forskjellene er parede.',
    ],
    limits: 'Hva dette ikke kan si',
    cannot: [
      'Noe om én person: personene er syntetiske og trukket fra andeler.',
      'Hvilken kommune som er best: to steder gir ulike tall fordi det som er lagt inn, er ulikt.',
      'Hva som vil skje: det er ingen prognose. Tilgang på rusmidler, lov og tjenester endrer seg.',
      'Hvor sikker modellen er: at den kan være bygd feil, er ikke med i noe intervall. Den stemmer med noen publiserte resultater som ingenting er tilpasset, og ikke med andre; framfor alt undervurderer den risikoen rett etter døgnbehandling.',
      'At det ene er årsak til det andre: leddene er hasarder, for det meste fra observasjonsstudier.',
      'Hva alt er verdt: verdighet, fellesskap og et hjem er ikke tallfestet her, men er ikke uten verdi.',
    ],
    more: 'Hele redegjørelsen, med valideringen og begrensningene, står i dokumentasjonen til Ettervern.',
  },
  again: {
    title: 'Gjenta kjøringen',
    intro: 'Samme versjon, scenario og frø gir de samme tallene til siste bit på alle maskiner.',
    facts: 'Hvordan det ble kjørt',
    what: 'hva',
    value: 'verdi',
    command: 'kommandolinje',
    seed: 'frø',
    seeds: 'replikater av hvert alternativ',
    version: 'versjon av Ettervern',
    commit: 'commit',
    scenario: 'hash av scenariet',
    hash: 'hash av resultatene',
    'neutral-hash': 'hash av resultatene til den nøytrale tvillingen',
    platform: 'plattform',
    started: 'påbegynt (UTC)',
    duration: 'varighet',
    seconds: '{{n}} s',
    'not-known': 'ikke kjent',
    files: 'Filene som rapporten er laget av',
    file: 'fil',
    bytes: 'byte',
    sha: 'SHA-256',
    check: '`ettervern compare scenario.yaml --json` på filen i resultatmappen gir de samme hashene.',
  },
} satisfies typeof en;

/** Hva som kan gå galt når en rapport lages. */
export const reportErrors = {
  'no-folder': 'Mappen finnes ikke. Oppgi mappen som `ettervern compare FIL --out MAPPE` skrev.',
  'no-run':
    'Dette er ingen mappe med resultatene av en kjøring. Oppgi en som `ettervern compare FIL --out MAPPE` skrev.',
  'other-version':
    'Disse resultatene er laget med versjon {{found}}, og dette er versjon {{own}}. Kjør sammenligningen på nytt, med samme fil og frø.',
  incomplete:
    'Filen «{{name}}» er ikke blant filene til denne kjøringen, som kan være laget med en eldre Ettervern. Kjør sammenligningen på nytt.',
  changed:
    'Filen er ikke slik kjøringen skrev den, så ingen kan gå god for tallene. Kjør sammenligningen på nytt.',
  damaged: 'Filen er ikke slik kjøringen skrev den. Kjør sammenligningen på nytt.',
  'one-arm':
    'Denne kjøringen har ett alternativ og ingenting å sammenligne det med. En rapport trenger minst to.',
} satisfies typeof errorsEn;
