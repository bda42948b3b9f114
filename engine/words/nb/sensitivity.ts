import type {
  sensitivity as en,
  sensitivityErrors as enErrors,
  sensitivityHelp as enHelp,
} from '../en/sensitivity.ts';

/** `ettervern sensitivity`: tabeller, bilder og merknader. */
export const sensitivity = {
  lead: 'Hvert alternativ ble simulert i {{points}} punkter over {{factors}} usikre faktorer, med {{count}} replikater i hvert punkt. Alle punkter bruker de samme tilfeldige tallene (felles tilfeldige tall), så forskjeller mellom punktene skyldes parameterne; det tilfeldighetene legger til, er trukket fra eller vist.',
  level: '{{outcome}}: nivået i «{{arm}}» (utgangspunkt)',
  difference: '{{outcome}}: forskjellen mellom «{{arm}}» og utgangspunktet',
  per: '{{name}}, per 1000 løslatelser og utskrivninger',
  per_municipality: '{{name}}, per år på stedet',
  'net-benefit': 'netto nytte i kroner (helse verdsatt i penger, minus kostnader)',
  parameter: 'parameter',
  'mu-star': 'inn-\nflytelse µ*',
  mu: 'ret-\nning µ',
  sigma: 'ikke-\nlineær σ',
  noise: 'støy-\ngulv',
  first: 'alene',
  total: 'med\nandre',
  correlation: 'partiell rang-\nkorrelasjon',
  nothing: 'Ingen parameter endrer noe her.',
  count: 'De {{shown}} med størst innflytelse av {{all}}; {{none}} har ingen i det hele tatt.',
  luck: 'Tilfeldighetenes andel av variansen mellom punktene: {{share}}.',
  'much-luck':
    'Det meste av variansen mellom punktene er tilfeldigheter. Bruk flere replikater (--seeds) eller en større befolkning (--set population.size=N).',
  reduced:
    'Designet er redusert til {{points}} × {{replicates}} (--points × --seeds) for å bli ferdig på omtrent to minutter; det vanlige er {{usualPoints}} × {{usualReplicates}}. Intervallene er bredere av den grunn. --points {{usualPoints}} --seeds {{usualReplicates}} tar omtrent {{times}} ganger så lang tid.',
  clear:
    '{{clear}} av de {{shown}} som vises, skiller seg klart fra det tilfeldigheter og design alene kunne gi.',
  imprecise:
    'Det er for få til å si hvilken rekkefølge de andre står i. Fire ganger så stor --points ({{points}}) halverer intervallene; større --seeds gjør tilfeldighetene mindre.',
  'morris-note':
    'Morris-siling. Innflytelse: hvor mye tallet endrer seg i gjennomsnitt, opp eller ned, når parameteren flyttes over halve fordelingen sin, med 95 %-intervall (bootstrap over baner). Retning: det samme med fortegn. Ikke-linearitet: hvor mye endringen varierer mellom steder i parameterrommet (ikke-linearitet og samspill). Støygulv: innflytelsen som tilfeldigheter alene ville gitt en parameter uten noen. Under støygulvet kan en innflytelse ikke skilles fra 0.',
  'sobol-note':
    'Sobol-indekser (Jansens estimatorer): andelen av variansen som kommer fra parameteren alene, og fra den sammen med andre. 95 %-intervaller (bootstrap over rader); for små andeler kan de nå under 0. Tilfeldighetene er trukket fra begge.',
  'prcc-note':
    'Partiell rangkorrelasjon: fra -1 til 1, om tallet stiger eller synker med parameteren når de andre holdes fast; den overser det som stiger og synker igjen. 95 %-intervaller (Fishers skala). Tilfeldighetene gjør alle mindre.',
  'calibrated-note':
    'calibrated: parameterne som kalibreringen tilpasset sammen; de flytter seg sammen, fra en godtatt trekning til en annen. Parametere som scenariet angir, varierer ikke.',
  next: 'Videre: --method sobol --parameters A,B,C for noen få av dem; --evppi for hva som er verdt å kartlegge først; --out MAPPE for tabeller og bilder.',
  never:
    '«{{arm}}» er det beste valget i hver eneste av de {{points}} trekningene når tilfeldighetene er trukket fra: ingen lokale tall ville endret dette valget, og heller ingen andre, så langt disse trekningene viser. Det en vet, er nok til å velge mellom disse alternativene. (Kartlegging kan likevel være verdt det av andre grunner.)',
  shares: 'Best i denne andelen av trekningene, når tilfeldighetene er trukket fra: {{shares}}.',
  share: '«{{arm}}» {{share}}',
  judgement:
    'Hvilke tall som kan telles lokalt, er en vurdering i dette prosjektet (en antakelse, grad D); med --mappable A,B,C sier dere det for deres sted.',
  chosen: 'Tallene som kan telles lokalt, er de som er oppgitt med --mappable.',
  'arms-title': 'Mot utgangspunktet: {{worth}}',
  beyond: 'ut over ut-\ngangspunktet',
  best: 'Med det en vet nå, er «{{arm}}» det beste valget.',
  'information-title': 'Informasjonsverdi før en velger: {{worth}}',
  perfect: 'alt (ingen rad er verdt mer)',
  'group-calibrated': 'alle de kalibrerte parameterne',
  'group-mappable': 'alt som kan telles lokalt',
  local: 'kan telles\nlokalt',
  'local-yes': 'ja',
  worth: 'verdt',
  se: 'standard-\nfeil',
  'information-note':
    'Forventet verdi av delvis perfekt informasjon (EVPPI): hvor mye bedre valget mellom alternativene ville falle ut i gjennomsnitt hvis tallet var kjent først. Den er 0 der valget blir det samme uansett hva tallet er. Anslått ved regresjon (additive splines) på de simulerte punktene. For parametere som ikke vises, er det ikke funnet noen verdi.',
  threshold: 'Et kvalitetsjustert leveår er verdsatt til {{threshold}} kroner (qaly-threshold).',
  'short-horizon_one':
    'Helse er bare regnet over én uke: senere år for dem som reddes, er ikke med, så nesten enhver kostnad ser for høy ut. Prøv en lengre periode, eller --outcome overdose-deaths.',
  'short-horizon_other':
    'Helse er bare regnet over {{n}} uker: senere år for dem som reddes, er ikke med, så nesten enhver kostnad ser for høy ut. Prøv en lengre periode, eller --outcome overdose-deaths.',
  'map-first': 'Av tallene som en kommune kan telle selv, er {{id}} verdt å kartlegge først: {{meaning}}',
  'map-none':
    'Ingen av tallene som en kommune kan telle selv, er klart verdt noe for dette valget. Mest er {{id}} verdt, og det krever forskning.',
  'know-none':
    'Ingenting en kunne finne ut, ville klart endre valget mellom disse alternativene, så langt disse punktene kan vise. Det betyr ikke at tallene er godt kjent, bare at valget ikke henger på dem.',
  'tornado-title': 'Hva det avhenger av: {{target}}',
  'scatter-title': 'Punkt for punkt: {{target}}',
  'morris-axis': 'innflytelse µ*: endringen når parameteren flyttes over halve fordelingen',
  'sobol-axis': 'andel av variansen: alene (mørk) og med andre (lys)',
  'prcc-axis': 'partiell rangkorrelasjon',
  'rank-axis': 'parameterverdiens plass blant alle punktene, lavest til høyest',
  'information-axis': 'informasjonsverdi: {{worth}}',
  spoken: '{{id}} {{value}}.',
} satisfies typeof en;

/** Tekster i hjelpen. */
export const sensitivityHelp = {
  options: {
    method:
      'morris (det vanlige: en siling, rask), sobol (andeler av variansen) eller prcc (partielle rangkorrelasjoner)',
    evppi:
      'hva det er verdt å kjenne hver parameter før en velger mellom alternativene: hvilket tall som bør kartlegges først',
    'sensitivity-outcome':
      'utfallet som skal forklares (ellers overdose-deaths); med --evppi det som gjør et alternativ bedre (ellers netto nytte der alle kostnader er kjent, og avvergede overdosedødsfall der de ikke er det)',
    parameters:
      'bare disse parameterne, skilt med komma; `calibrated` står for dem som er tilpasset sammen. Med --evppi varierer alt, og det spørres om disse',
    'sensitivity-points':
      'baner (morris), rader (sobol) eller punkter (prcc og evppi); ellers 10, 64, 400 og 400, eller færre der det ville tatt mer enn omtrent to minutter på to kjerner',
    mappable:
      'med --evppi: tallene dere kan telle selv, skilt med komma, i stedet for listen i dette prosjektet (se docs/how-to/map-first.md)',
    'sensitivity-seeds':
      'replikater av hvert alternativ i hvert punkt; ellers 8, eller færre der det ville tatt lang tid',
    'sensitivity-out':
      'skriv tabeller (JSON, CSV) og bilder (SVG) til denne mappen; til de er skrevet, tas ferdig arbeid vare på ved siden av, for --resume',
  },
  values: { ids: 'A,B,C' },
  commands: {
    sensitivity: {
      summary: 'hvilke parametere svaret avhenger av, og hva som er verdt å kartlegge først',
      description:
        'Varierer alle usikre parametere og sier hvilke av dem nivået i utgangspunktet og forskjellen for hvert alternativ avhenger av. Med --evppi: hva det er verdt å kjenne en parameter før en velger mellom alternativene, og dermed hvilket tall en kommune bør kartlegge først.',
      example:
        '  ettervern sensitivity ettervern.yaml\n  ettervern sensitivity ettervern.yaml --method sobol --parameters calibrated,kit-ownership,lar-wait\n  ettervern sensitivity ettervern.yaml --evppi --out kartlegging',
    },
  },
  usage: {
    'evppi-and-method': 'Valgene «--evppi» og «--method» stiller ulike spørsmål; gi ett av dem.',
    'mappable-without-evppi':
      'Valget «--mappable» sier hvilke tall som kan telles lokalt, og det spørres det bare om med --evppi. Legg til --evppi, eller utelat det.',
  },
} satisfies typeof enHelp;

/** Hva som kan være galt med det som spørres om. */
export const sensitivityErrors = {
  'nothing-to-vary': 'Scenariet angir alle parametere som er usikre, så det er ingenting igjen å variere.',
  'fitted-together':
    'Parameteren «{{found}}» er kalibrert sammen med andre og kan ikke variere alene. «{{group}}» varierer alle sammen.',
  'no-distribution': 'Parameteren «{{found}}» har ingen fordeling og kan derfor ikke variere. Ta den ut.',
  'is-set':
    'Parameteren «{{found}}» er angitt i scenariet og varierer derfor ikke. Ta den ut av scenariet for å variere den.',
  'too-few-points':
    'Partielle rangkorrelasjoner for så mange parametere trenger minst {{least}} punkter; fant {{found}}. Gi flere med --points, eller færre parametere med --parameters.',
  'not-defined':
    'Utfallet «{{outcome}}» er ikke definert i alle replikater av dette scenariet. Velg et annet med --outcome, eller en større befolkning.',
  'no-direction':
    'Mer av «{{outcome}}» er verken bedre eller verre, så alternativene kan ikke sammenlignes på det. Velg et annet utfall.',
} satisfies typeof enErrors;
