import type { cli as en } from '../en/cli.ts';
import { calibrate } from './calibration.ts';
import { demo, demoHelp } from './demo-help.ts';
import { economics } from './economics.ts';
import { explainHelp } from './explain.ts';
import { reportHelp } from './report-help.ts';
import { sensitivity, sensitivityHelp } from './sensitivity.ts';
import { smallNumbers } from './small-numbers.ts';
import { store, storeHelp, sweep } from './sweep.ts';
import { uncertainty } from './uncertainty.ts';

/** Kommandolinjen: hjelp, valg, tabeller og merknader. */
export const cli = {
  description:
    'Simulerer overdoserisiko etter løslatelse fra fengsel eller utskrivning fra døgnbehandling (TSB), og sammenligner tiltak på de samme simulerte personene.',
  demo,
  error: 'Feil:',
  'more-problems_one': 'Det er ett problem til; `ettervern check` viser alle.',
  'more-problems_other': 'Det er {{n}} problemer til; `ettervern check` viser alle.',
  interrupted_one: 'Stoppet. Ett replikat av hvert alternativ var ferdig; ingenting er skrevet.',
  interrupted_other: 'Stoppet. {{n}} replikater av hvert alternativ var ferdige; ingenting er skrevet.',
  'interrupted-kept_one': storeHelp['interrupted-kept_one'],
  'interrupted-kept_other': storeHelp['interrupted-kept_other'],
  'interrupted-work': storeHelp['interrupted-work'],
  'interrupted-points_one': storeHelp['interrupted-points_one'],
  'interrupted-points_other': storeHelp['interrupted-points_other'],
  store,
  sweep,
  sensitivity,
  help: {
    usage: 'Bruk:',
    arguments: 'Argumenter:',
    options: 'Valg:',
    'global-options': 'Valg for alle kommandoer:',
    commands: 'Kommandoer:',
    'options-placeholder': '[valg]',
    'command-placeholder': '[kommando]',
    example: 'Eksempel:',
    after:
      'Begynn her:\n  ettervern init           skriver en scenariofil å begynne med\n  ettervern compare FIL    sammenligner tiltakene i den\n\nSluttkoder: 0 i orden, 1 mislyktes, 2 feil inndata, 130 stoppet med Ctrl-C.\nEt verktøy for planlegging og læring. Det gir ingen råd om enkeltpersoner.',
  },
  values: {
    ...storeHelp.values,
    ...sensitivityHelp.values,
    number: 'N',
    text: 'TEKST',
    folder: 'MAPPE',
    file: 'FIL',
    assignment: 'STI=VERDI',
  },
  options: {
    ...storeHelp.options,
    ...sensitivityHelp.options,
    ...explainHelp.options,
    ...reportHelp.options,
    ...demoHelp.options,
    help: 'vis denne hjelpen',
    version: 'vis versjonen',
    json: 'ett JSON-dokument på stdout, alt annet på stderr',
    quiet: 'ingen framdriftslinje og ingen merknader',
    lang: 'språket i tekstene; ellers følges miljøet (LANG)',
    seeds: 'antall replikater av hvert alternativ, i stedet for tallet i filen',
    seed: 'teksten som alle tilfeldige tall lages av, i stedet for den i filen',
    workers: 'antall prosessorkjerner (ellers alle); tallene blir de samme',
    engine:
      'det som simulerer: den kompilerte modellen (standard) eller, for feilsøking, det samme i JavaScript; tallene blir de samme',
    precision:
      'fortsett til 95 %-intervallet for forskjellen er innenfor ± så mye: for antall per 1000 løslatelser og utskrivninger, eller per år i en kommune, ellers i utfallets enhet',
    uncertainty:
      'hva intervallene viser: `chance` (tilfeldigheter, det vanlige) eller `parameters`: tilfeldigheter og det som ikke er kjent om parameterne, og hvor stor del hver av dem er; trenger minst 32 replikater',
    out: 'skriv resultatene til denne mappen: CSV-filer, det ferdige scenariet og et manifest',
    force: 'la --out skrive i en mappe som ikke er tom; filer med samme navn erstattes',
    set: 'endre en verdi i filen, for eksempel population.size=500 (kan gjentas)',
    costs:
      'vis hva et avverget dødsfall og et kvalitetsjustert leveår koster, per tjeneste, og hvor sikkert det er',
    'no-neutral': 'dropp den andre kjøringen, der virkninger som bare bygger på antakelser, er slått av',
    'validate-seeds': 'antall replikater av hver simulert gruppe (ellers 100); med --draws av hver trekning',
    'validate-seed': 'teksten som alle tilfeldige tall lages av',
    draws:
      'kjør med så mange trekninger av alle usikre parametere i stedet for grunnverdiene: intervallene viser da det som ikke er kjent, ikke bare tilfeldigheter',
    'validate-out': 'skriv validation.csv, validation.json og et bilde, validation.svg, til denne mappen',
    points: 'i hvor mange punkter over forhåndsfordelingene modellen simuleres, i stedet for 400',
    'out-draws': 'skriv de beholdte trekningene til denne filen (JSON)',
    'force-file': 'la --out erstatte en fil som finnes',
    check:
      'si om de beholdte trekningene er de som --uncertainty parameters bruker; avslutningskode 1 hvis ikke',
    grade: 'bare parametere med denne evidensgraden',
    effects: 'bare virkninger som ingen studie støtter: de som `assumptions: neutral` slår av',
  },
  arguments: {
    ...storeHelp.arguments,
    ...reportHelp.arguments,
    'init-folder': 'mappe for filen (ellers her)',
    file: 'scenariofil',
    files: 'scenariofiler',
    parameter: 'id-en til en parameter, eller nummeret i evidensen, for eksempel p7',
  },
  commands: {
    ...storeHelp.commands,
    ...sensitivityHelp.commands,
    ...explainHelp.commands,
    ...reportHelp.commands,
    ...demoHelp.commands,
    init: {
      summary: 'skriv en kommentert scenariofil å begynne med',
      description: 'Skriver ettervern.yaml, et lite kommentert scenario. Skriver aldri over en fil.',
      example: '  ettervern init min-kommune',
    },
    check: {
      summary: 'finn alle problemer i scenariofiler',
      description:
        'Leser scenariofiler og viser hvert problem med sted. Kjører ingenting. Sluttkode 2 hvis det er noen.',
      example: '  ettervern check ettervern.yaml',
    },
    run: {
      summary: 'simuler hvert alternativ og vis hva som skjer',
      description:
        'Simulerer hvert alternativ i et scenario og viser resultatene for hvert, per 1000 løslatelser og utskrivninger eller per år i en kommune, med 95 %-intervaller.',
      example: '  ettervern run ettervern.yaml --seeds 500 --out resultater',
    },
    compare: {
      summary: 'sammenlign hvert alternativ med det første',
      description:
        'Simulerer hvert alternativ i et scenario og sammenligner det med det første (utgangspunktet) under de samme simulerte tilfeldighetene, med modellens antakelser og en gang til uten dem. Alternativene står i filens rekkefølge og rangeres ikke. Med flere filer: én sammenligning for hver, og --json gir én liste.',
      example:
        '  ettervern compare ettervern.yaml\n  ettervern compare ettervern.yaml --precision 0.5 --set population.size=500',
    },
    validate: {
      summary: 'sammenlign modellen med publiserte resultater som den aldri er tilpasset',
      description:
        'Etterligner publiserte studier i simuleringen og setter resultatene deres ved siden av de samme størrelsene i modellen: mål, publisert verdi og intervall, simulert verdi og intervall, og om de stemmer. Ingenting er tilpasset disse resultatene; avvik er forklart i docs/explanation/validation.md. --out skriver tabellen som CSV og JSON, og et bilde (SVG).',
      example: '  ettervern validate\n  ettervern validate --seeds 200 --out validering',
    },
    calibrate: {
      summary: 'tilpass de frie parameterne til publiserte tall',
      description:
        'Tilpasser de frie parameterne til kalibreringsmålene og viser publiserte tall mot simulerte, og hvor langt parameterne flytter seg. Tar noen minutter. Trekningene som beholdes, er de som --uncertainty parameters bruker.',
      example: '  ettervern calibrate --check\n  ettervern calibrate --out accepted-draws.json',
    },
    params: {
      summary: 'vis parametrene med kilder, eller forklar én',
      description:
        'Viser alle parametrene i modellen: verdi, enhet, evidensgrad og kilde. Med en id forklares den ene.\nGrader: A norsk register eller forsøk, B samlet internasjonalt, C enkelt utenlandsk studie, D antakelse.',
      example:
        '  ettervern params overdose-hazard\n  ettervern params --grade D\n  ettervern params --effects',
    },
    schema: {
      summary: 'JSON Schema for scenariofiler, til redigeringsprogrammer',
      description:
        'Skriver JSON Schema for scenariofiler. Et redigeringsprogram som kjenner det, fullfører navn og merker feil mens du skriver: lagre det ved siden av filen din og la første linje i filen være\n  # yaml-language-server: $schema=ettervern.schema.json',
      example: '  ettervern schema > ettervern.schema.json',
    },
  },
  init: {
    written: 'Skrev {{file}}. Åpne den i et redigeringsprogram, og skriv så:\n  ettervern compare {{file}}',
  },
  check: {
    good: '{{file}}: ingen problemer',
    problems_one: '{{file}}: ett problem',
    problems_other: '{{file}}: {{n}} problemer',
  },
  fallback:
    'Noen replikater ble kjørt i JavaScript, noe som tar omtrent dobbelt så lang tid; tallene er de samme. Årsak: {{reasons}}.',
  progress: {
    settling: 'Finner likevekten på stedet …',
    begun_one: 'Simulerer ett replikat, talt over alle alternativene.',
    begun_other: 'Simulerer {{n}} replikater, talt over alle alternativene.',
    done: 'simulert {{percent}}',
    left: '{{time}} igjen',
    seconds: '{{n}} s',
    minutes: '{{n}} min',
  },
  tables: {
    arm: 'alternativ',
    base: '{{arm}} (utgangspunkt)',
    range: '{{lo}} til {{hi}}',
    within: '± {{half}}',
    none: '-',
    followed_one: '{{persons}} personer følges i én uke etter løslatelse eller utskrivning',
    followed_other: '{{persons}} personer følges i {{n}} uker etter løslatelse eller utskrivning',
    followed_municipality_one:
      'Et sted med {{inhabitants}} innbyggere, der {{persons}} personer har risiko for opioidoverdose ved starten, følges i én uke',
    followed_municipality_other:
      'Et sted med {{inhabitants}} innbyggere, der {{persons}} personer har risiko for opioidoverdose ved starten, følges i {{n}} uker',
    'burn-in-detected_one':
      'Før uke 0 simuleres stedet i én uke uten tiltakene i noe alternativ (innkjøring), som viste seg å være nok til likevekt. Om lag {{arrivals}} personer får risiko hvert år.',
    'burn-in-detected_other':
      'Før uke 0 simuleres stedet i {{n}} uker uten tiltakene i noe alternativ (innkjøring), som viste seg å være nok til likevekt. Om lag {{arrivals}} personer får risiko hvert år.',
    'burn-in-given_one':
      'Før uke 0 simuleres stedet i én uke uten tiltakene i noe alternativ (innkjøring, slik scenariet sier). Om lag {{arrivals}} personer får risiko hvert år.',
    'burn-in-given_other':
      'Før uke 0 simuleres stedet i {{n}} uker uten tiltakene i noe alternativ (innkjøring, slik scenariet sier). Om lag {{arrivals}} personer får risiko hvert år.',
    'burn-in-not-enough_one':
      'Før uke 0 simuleres stedet i én uke uten tiltakene i noe alternativ (innkjøring). Om lag {{arrivals}} personer får risiko hvert år.',
    'burn-in-not-enough_other':
      'Før uke 0 simuleres stedet i {{n}} uker uten tiltakene i noe alternativ (innkjøring). Om lag {{arrivals}} personer får risiko hvert år.',
    'not-steady':
      'Advarsel: det ble ikke funnet noen likevekt. Da innkjøringen var slutt, steg eller sank noen tall (personer i LAR, uten bolig og så videre) fortsatt av seg selv. Se på forskjellene mellom alternativene; nivået i hvert av dem kan være feil.',
    replicates_one: 'én gang (ett replikat)',
    replicates_other: '{{n}} ganger med ulike tilfeldigheter (replikater)',
    'run-lead': '{{followed}}, {{replicates}}. Tallene er gjennomsnitt med 95 %-intervaller (Students t).',
    'compare-lead':
      '{{followed}}, {{replicates}}. Hvert alternativ møter de samme tilfeldighetene som utgangspunktet, replikat for replikat (paret), så bare tiltakene er ulike. Intervallene er på 95 % (Students t på de parede forskjellene): hvor nøyaktig simuleringen kjenner sitt eget gjennomsnitt, ikke hvor sikker modellen er.',
    'neutral-lead': 'Virkninger som bare bygger på antakelser (grad D), er slått av (assumptions: neutral).',
    deaths: 'overdose-\ndødsfall',
    'deaths-first-weeks': 'av disse i\nuke 1-4',
    averted: 'avvergede dødsfall',
    ratio: 'forhold',
    better: 'sjanse\nfor færre',
    'effect-title': 'Overdosedødsfall per 1000 løslatelser og utskrivninger, mot utgangspunktet',
    'effect-title_municipality': 'Overdosedødsfall i året på stedet, mot utgangspunktet',
    'effect-note_municipality':
      'Sjanse for færre: andelen av replikatene, hvert av dem hele perioden på stedet, der alternativet har færre overdosedødsfall enn utgangspunktet (likt teller en halv).',
    'effect-note':
      'Sjanse for færre: andelen av replikatene, hvert med {{persons}} personer, der alternativet har færre overdosedødsfall enn utgangspunktet (likt teller en halv).',
    'neutral-title': 'Bygger det på antakelser? Avvergede dødsfall per 1000',
    'neutral-title_municipality': 'Bygger det på antakelser? Avvergede dødsfall i året på stedet',
    'with-assumptions': 'med\nantakelser',
    'without-assumptions': 'uten\n(nøytralt)',
    effect: 'virkning',
    assumed: '* antakelse',
    remains: 'består',
    'not-clear': 'ikke klar',
    'neutral-note':
      'Uten: alle virkninger som ingen studie støtter (grad D, `ettervern params --effects`), er slått av, både i alternativet og i utgangspunktet; de samme replikatene.',
    'arms-assumed':
      '* Bygger bare på antakelser: {{arms}}. Med modellens antakelser er det en klar forskjell; uten dem er den ikke lenger klar. Jevne tilfeller kan endre seg med flere replikater (--precision).',
    'arms-remaining': 'Består uten antakelsene: {{arms}}.',
    quoted: '«{{arm}}»',
    'seen-title': 'Hva det krever, og om dere ville sett det',
    'reached-per-1000': 'nådd\nper 1000',
    'reached-per-1000_municipality': 'nådd\ni året',
    'reached-per-death': 'nådd per\navverget\ndødsfall',
    years_one: 'sett på\n{{n}} år',
    years_other: 'sett på\n{{n}} år',
    'seen-note_one':
      'Nådd: personer som får noe av alternativet utover det utgangspunktet gir. Sett: sjansen for at deres egen statistikk, på et sted med {{n}} løslatelse eller utskrivning i året, ville vist en forskjell om dere telte dødsfall så lenge før og så lenge etter.',
    'seen-note_other':
      'Nådd: personer som får noe av alternativet utover det utgangspunktet gir. Sett: sjansen for at deres egen statistikk, på et sted med {{n}} løslatelser og utskrivninger i året, ville vist en forskjell om dere telte dødsfall så lenge før og så lenge etter.',
    'seen-note_municipality':
      'Nådd: personer som får noe av alternativet utover det utgangspunktet gir. Sett: sjansen for at statistikken på stedet ville vist en forskjell om dere telte dødsfall så lenge før og så lenge etter.',
    'process-title': 'Underveis: forskjell fra utgangspunktet',
    'run-title': 'Hva som skjer, per 1000 løslatelser og utskrivninger',
    'run-title_municipality': 'Hva som skjer på stedet i løpet av et år',
    'weeks-after-exit':
      'Uke 1-4 er regnet fra hver persons egen siste løslatelse eller utskrivning; de fleste dødsfallene gjelder personer som kom ut for lenge siden, eller som aldri har vært inne.',
    'run-process-title': 'Underveis',
    'days-to-contact': 'dager til\nførste\nkontakt',
    'lar-weeks': 'uker\ni LAR',
    'homeless-weeks': 'uker\nuten\nbolig',
    'kits-used': 'brukte\nnalokson-\nsett',
    'nonfatal-overdoses': 'ikke-\ndødelige\noverdoser',
    'other-deaths': 'andre\ndødsfall',
    'process-note':
      'Dager er et gjennomsnitt; resten er per 1000 løslatelser og utskrivninger. ± gir 95 %-intervallet.',
    'process-note_municipality':
      'Dager er et gjennomsnitt; resten er per år på stedet. ± gir 95 %-intervallet.',
    'queues-title': 'Køer: uker til det er en plass',
    'wait-coordinator': 'koordi-\nnator',
    'wait-lar': 'LAR',
    'wait-housing': 'kommunal\nbolig',
    'wait-activity': 'aktivitet',
    'weeks-waited': 'uker i kø\ni året',
    'queues-note':
      'Uker er gjennomsnitt for dem som fikk en plass. Uker i kø i året: for alle i disse køene til sammen. ± gir 95 %-intervallet.',
    'chosen-title': 'Utfallene som scenariet ber om',
    outcome: 'utfall',
    mean: 'gjennomsnitt',
    difference: 'forskjell',
    'chosen-note': 'Antall er per 1000 løslatelser og utskrivninger; dager og andeler er gjennomsnitt.',
    'chosen-note_municipality': 'Antall er per år på stedet; dager og andeler er gjennomsnitt.',
    unclear:
      'Ingen klar forskjell i overdosedødsfall med så mange replikater: {{arms}}. Prøv --precision for flere replikater.',
    same: 'Ikke i noe replikat var det flere eller færre overdosedødsfall enn i utgangspunktet: {{arms}}.',
    'not-ranked':
      'Dette kan ikke si: hva som vil skje med én person, eller hvilken kommune som er best. Alternativene står i filens rekkefølge; ingenting er rangert.',
    next: 'Videre: --out MAPPE lagrer tabellene og hvert replikat; --precision N ber om smalere intervaller.',
    written: 'Resultatene er i {{folder}}.',
    'not-precise_one':
      'Den ønskede nøyaktigheten ble ikke nådd med ett replikat, som er det meste som er tillatt.',
    'not-precise_other':
      'Den ønskede nøyaktigheten ble ikke nådd med {{n}} replikater, som er det meste som er tillatt; scenariet kan tillate flere med run.precision.maxSeeds.',
  },
  calibrate,
  uncertainty,
  small: smallNumbers,
  economics,
  validation: {
    title: 'Publiserte resultater som ingenting er tilpasset',
    'lead-chance':
      'Hver studie etterlignes med {{persons}} simulerte personer i hvert av {{replicates}} replikater (kommuneundersøkelsen med små steder), med grunnverdiene til parameterne. Simulerte intervaller er 95 % (jackknife over replikater): bare tilfeldigheter. Et mål stemmer når den simulerte verdien ligger i det publiserte intervallet.',
    'lead-draws':
      'Hver studie etterlignes med {{persons}} simulerte personer i hvert av {{replicates}} replikater (kommuneundersøkelsen med små steder) av hver av {{draws}} trekninger av alle usikre parametere. Simulerte verdier er medianer over trekninger, intervallene går fra 2,5 %- til 97,5 %-kvantilen: de omfatter usikkerheten i parameterne og tilfeldigheter, som betyr mer jo færre replikatene er. Et mål stemmer når de to intervallene har et punkt felles.',
    units:
      'Under hver verdi står intervallet; publiserte intervaller er på 95 % når kilden ikke sier noe annet. Verdier uten prosenttegn er forholdstall eller dødsfall per 100 personår.',
    number: 'nr.',
    target: 'mål',
    published: 'publisert',
    simulated: 'simulert',
    verdict: 'dom',
    percent: '{{value}} %',
    counts: '{{agrees}} stemmer, {{disagrees}} stemmer ikke, {{untested}} er ikke prøvd.',
    reasons: 'Ikke prøvd, og hvorfor',
    reason: '{{target}}: {{reason}}.',
    sources: 'Kilder',
    source: '{{number}} {{source}} ({{address}}; {{status}}; intervall: {{interval}})',
    explained: 'Avvik blir forklart, ikke justert bort: docs/explanation/validation.md.',
    'picture-title': 'Modellen og publiserte resultater som ingenting er tilpasset',
    'picture-subtitle': 'Alt er delt på den publiserte verdien (1), logaritmisk skala',
    'picture-published': 'publisert, 95 %-intervall',
    'picture-simulated': 'simulert, 95 %-intervall',
    'picture-row': '{{target}}: publisert {{published}}, simulert {{simulated}}, {{verdict}}.',
  },
  params: {
    id: 'id',
    value: 'verdi',
    unit: 'enhet',
    grade: 'grad',
    source: 'kilde',
    range: '90 %-intervall',
    allowed: 'et scenario kan sette',
    neutral: 'uten virkning',
    evidence: 'nummer i evidensen',
    fixed: 'fast: ingen usikkerhet er uttrykt',
    between: '{{lo}} til {{hi}} ({{kind}})',
    count_one: 'Én parameter. `ettervern params ID` forklarer én.',
    count_other: '{{n}} parametere. `ettervern params ID` forklarer én.',
    'none-such': 'Ingen parameter er slik.',
    set: 'For å endre den i et scenario: parameters: { {{id}}: … }, eller --set parameters.{{id}}=…',
    kinds: { lognormal: 'lognormal', normal: 'normal', beta: 'beta', uniform: 'uniform' },
  },
  units: {
    'per week': 'per uke',
    'per year': 'per år',
    weeks: 'uker',
    days: 'dager',
    years: 'år',
    share: 'andel',
    ratio: 'forhold',
    'log ratio': 'log-forhold',
    variance: 'varians',
    persons: 'personer',
    hours: 'timer',
    utility: 'livskvalitet',
    NOK: 'kr',
    'NOK 2008': '2008-kr',
    'NOK 2009': '2009-kr',
    'NOK 2020': '2020-kr',
    'NOK 2024': '2024-kr',
  },
} satisfies typeof en;
