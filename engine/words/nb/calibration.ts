/** `ettervern calibrate`: tabeller og merknader. */
export const calibrate = {
  lead: 'Modellen ble simulert i {{points}} punkter over forhåndsfordelingene, etterlignet av en emulator og tilpasset de publiserte tallene ved viktighetsutvalg ({{samples}} punkter, effektivt antall {{effective}}). {{accepted}} trekninger ble beholdt og simulert en gang til, uten emulatoren.',
  target: 'mål',
  published: 'publisert',
  simulated: 'simulert',
  agrees: 'stemmer',
  yes: 'ja',
  no: 'nei',
  'targets-title': 'Målene: det som er publisert, og det de beholdte trekningene gir',
  'targets-note':
    'Under hvert tall står 95 %-intervallet. Publisert: feilen i tallet og det antatte avviket i modellen. Simulert: over de beholdte trekningene, med tilfeldighetene i de simulerte kohortene. Stemmer: det publiserte intervallet rommer den simulerte medianen. Modellen er tilpasset disse tallene: at de stemmer, er derfor ingen test av modellen.',
  'fitted-title': 'Parameterne: hva målene gjør med dem',
  'fitted-note':
    'Median og 95 %-intervall. Kjøringer uten --uncertainty parameters bruker fortsatt grunnverdien. (+) har egne kilder og ble trukket med, siden målene avhenger av den.',
  base: 'grunn-\nverdi',
  prior: 'før',
  posterior: 'etter',
  'against-base': 'median/\ngrunnv.',
  carried: '{{id}} (+)',
  unknowns:
    'Tilpasset samtidig: andelen av løslatelsene som gjelder personer i risiko, {{share}}, og personer utenfor LAR, {{outside}}.',
  emulators:
    'Den minst nøyaktige emulatoren bommer med {{error}} % (ett standardavvik); feilen er med i likelihooden.',
  written: 'De beholdte trekningene er i {{file}}.',
  same: 'De beholdte trekningene er, til siste siffer, de som --uncertainty parameters bruker.',
  different:
    'De beholdte trekningene er ikke de som --uncertainty parameters bruker. Modellen, målene eller valgene er endret siden de ble laget.',
};

/** Navn på kalibreringsmålene. */
export const calibration = {
  targets: {
    'deaths-week-1': 'overdosedødsfall i uke 1 etter løslatelse, 2000-2014',
    'deaths-week-2': 'i uke 2',
    'deaths-weeks-3-4': 'i uke 3-4',
    'deaths-weeks-5-26': 'i uke 5-26',
    'national-deaths': 'opioiddødsfall i året i Norge blant personer i risiko',
    'lar-intake': 'personer som begynner i eller kommer tilbake til LAR på et år',
    'lar-exits-alive': 'personer som forlater LAR i live på et år',
    'death-rate-inside-lar': 'overdosedødsfall per 100 personår i LAR',
    'returned-in-two-years': 'andel tilbake i fengsel innen to år',
    'relapsed-in-three-months': 'andel med tilbakefall tre måneder etter døgnbehandling',
  },
};
