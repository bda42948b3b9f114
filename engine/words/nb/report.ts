import type { report as en } from '../en/report.ts';
import { reportAccount } from './report-account.ts';
import { reportNumbers } from './report-numbers.ts';
import { reportSettings } from './report-settings.ts';

/** Rapporten: én side som lages av en resultatmappe. */
export const report = {
  title: '{{title}}: en sammenligning av tiltak',
  kind: 'Rapport fra en simulering',
  made: 'Simulert {{date}} med Ettervern {{version}}.',
  purpose:
    'Et verktøy for planlegging og læring. Personene i det er syntetiske. Det gir ingen råd om enkeltpersoner og rangerer ingen kommuner.',
  skip: 'Til innholdet i rapporten',
  contents: 'Innhold',
  written: 'Rapporten er i {{file}}.',
  numbers: 'Tallene i figuren som tabell',
  download: 'Last ned tallene ({{file}})',
  arm: 'alternativ',
  base: '{{arm}} (utgangspunkt)',
  interval: '{{value}} ({{interval}})',
  methods: {
    'student-t-95': 'Students t, {{replicates}} replikater',
    'two-way-95':
      'toveis oppsett over trekninger: {{sourced}} av parametere med kilde × {{assumptions}} av antakelser, {{each}} replikater av hvert par',
  },
  settings: reportSettings,
  short: {
    title: 'Kort sagt',
    base: '{{deaths}} overdosedødsfall per 1000 løslatelser og utskrivninger.',
    base_municipality: '{{deaths}} overdosedødsfall i året på stedet.',
    fewer: '{{value}} færre overdosedødsfall per 1000 løslatelser og utskrivninger ({{interval}}).',
    fewer_municipality: '{{value}} færre overdosedødsfall i året på stedet ({{interval}}).',
    more: '{{value}} flere overdosedødsfall per 1000 løslatelser og utskrivninger ({{interval}}).',
    more_municipality: '{{value}} flere overdosedødsfall i året på stedet ({{interval}}).',
    unclear: 'ingen klar forskjell; avvergede dødsfall per 1000 {{value}} ({{interval}}).',
    unclear_municipality:
      'ingen klar forskjell; avvergede dødsfall i året på stedet {{value}} ({{interval}}).',
    same: 'overdosedødsfallene er de samme som i utgangspunktet i hvert replikat.',
    interval: '95 %-intervall {{lo}} til {{hi}}',
    'interval-truth': '95 %-intervall med usikkerheten i parameterne, {{lo}} til {{hi}}',
    assumed: 'Bygger bare på antakelser.',
    remains: 'Består uten antakelsene.',
    seen: 'Sjansen for at stedets egen statistikk ville vist det etter 5 år: {{percent}}.',
    note: 'Intervallene kommer fra {{replicates}} replikater av hvert alternativ. De sier hvor nøyaktig simuleringen kjenner sitt eget gjennomsnitt, ikke hvor sikker modellen er. Alternativene står i filens rekkefølge; ingenting er rangert.',
    'note-truth':
      'Intervallene omfatter tilfeldigheter og usikkerheten i parameterne, men ikke at selve modellen kan være feil. Alternativene står i filens rekkefølge; ingenting er rangert.',
  },
  question: {
    title: 'Spørsmålet',
    asks: 'Hva blir annerledes om bare tiltakene er ulike? {{arms}} sammenlignes med utgangspunktet, «{{base}}».',
    leave:
      '{{share}} av personene forlater fengsel, de andre døgnbehandling. Stedet har {{exits}} løslatelser og utskrivninger i året.',
    ties: 'Personene har bånd til hverandre: for selskap ved bruk, for naloksonsett og for tap etter et dødsfall.',
    neutral: 'Virkninger som bare bygger på antakelser (grad D), er slått av i hele sammenligningen.',
    incomplete: 'Kjøringen ble stoppet før planen var gjennomført.',
  },
  arms: {
    title: 'Alternativene i ord',
    intro:
      'Utgangspunktet er det de andre sammenlignes med. Tiltakene i et alternativ kommer i tillegg til dagens tjenester, slik modellens parametere beskriver dem.',
    shared: 'I alle alternativene',
    nothing: 'Ingenting legges til: tjenestene er slik modellens parametere beskriver dem.',
    changed: 'Parametere som er andre enn modellens egne',
    parameter: 'parameter',
    usual: 'vanlig verdi',
    here: 'verdi her',
    why: 'hvorfor',
    'not-said': 'ikke oppgitt',
  },
  curves: {
    title: 'Overlevelse og ukentlig hasard',
    'title-municipality': 'Personer med risiko og ukentlig hasard',
    survival: 'Hvor mange som lever, prosent av dem som gikk ut',
    'survival-note':
      'Blått: alternativet. Grått og stiplet: utgangspunktet. Båndene er 95 %-intervaller for gjennomsnittet ({{method}}). Alle dødsårsaker teller. Aksen begynner ikke på 0.',
    alive: 'Personer med risiko på stedet',
    'alive-note':
      'Blått: alternativet. Grått og stiplet: utgangspunktet. Båndene er 95 %-intervaller for gjennomsnittet ({{method}}). Personer får risiko og forlater stedet, så dette er ingen overlevelseskurve. Aksen begynner ikke på 0.',
    hazard: 'Overdosedødsfall i uken per 1000 som lever',
    'hazard-note':
      'Blått: alternativet. Grått og stiplet: utgangspunktet. Dødsfall i en uke delt på dem som lever når den begynner, gjennomsnittet av flere uker der linjen er flat. Båndene er 95 %-intervaller ({{method}}, på de ukentlige tallene, ulike uker regnet som uavhengige; der ingen døde i noe replikat, er den øvre enden etter treerregelen). To bånd kan overlappe selv om den parede forskjellen er klar.',
    'hazard-draws':
      'Blått: alternativet. Grått og stiplet: utgangspunktet. Dødsfall i en uke delt på dem som lever når den begynner, gjennomsnittet av flere uker der linjen er flat. Båndene er 95 %-intervaller for de ukentlige tallene ({{method}}). Uker med de samme trekningene beveger seg sammen, så der linjen er flat, er breddene lagt sammen. Det gjør båndet heller for bredt enn for smalt; der ingen døde i noe replikat, er den øvre enden etter treerregelen. To bånd kan overlappe selv om den parede forskjellen er klar.',
    'axis-exit': 'uker siden løslatelse eller utskrivning',
    'axis-start': 'uker siden starten',
    described: '{{arm}}: {{last}} til slutt, uke {{week}}; utgangspunktet: {{base}}.',
    'described-hazard':
      '{{arm}}: {{first}} i begynnelsen, {{last}} til slutt; utgangspunktet: {{baseFirst}} og {{baseLast}}.',
    period: 'uker',
    weeks: '{{from}}-{{to}}',
    thinned: 'Hver {{n}}. rad; filen har alle.',
  },
  effect: {
    title: 'Avvergede dødsfall',
    picture: 'Avvergede overdosedødsfall per 1000 løslatelser og utskrivninger',
    picture_municipality: 'Avvergede overdosedødsfall i året på stedet',
    'picture-note':
      'Prikker: gjennomsnitt. Streker: 95 %-intervaller for den parede forskjellen ({{method}}). Til høyre for linjen ved 0: færre dødsfall enn i utgangspunktet.',
    'picture-neutral': 'Hule prikker: det samme med de antatte virkningene slått av (grad D).',
    'with-assumptions': 'med antakelsene',
    'without-assumptions': 'uten (nøytralt)',
    table: 'Overdosedødsfall per 1000 løslatelser og utskrivninger, mot utgangspunktet',
    table_municipality: 'Overdosedødsfall i året på stedet, mot utgangspunktet',
    deaths: 'overdosedødsfall',
    averted: 'avvergede dødsfall',
    ratio: 'forhold',
    better: 'sjanse for færre',
    note: 'Under hver verdi står 95 %-intervallet (parede forskjeller: {{method}}; for forholdet Fiellers). Sjanse for færre: andelen av replikatene, hvert med {{persons}} personer, der alternativet har færre overdosedødsfall enn utgangspunktet; likt teller en halv.',
    note_municipality:
      'Under hver verdi står 95 %-intervallet (parede forskjeller: {{method}}; for forholdet Fiellers). Sjanse for færre: andelen av replikatene, hvert av dem hele perioden på stedet, der alternativet har færre overdosedødsfall enn utgangspunktet; likt teller en halv.',
  },
  neutral: {
    title: 'Bygger det på antakelser?',
    intro:
      'Hvert alternativ, og utgangspunktet, ble kjørt en gang til med de samme tilfeldighetene og med alle virkninger som ingen studie støtter (evidensgrad D), slått av: den nøytrale tvillingen.',
    caption: 'Avvergede overdosedødsfall per 1000 løslatelser og utskrivninger',
    caption_municipality: 'Avvergede overdosedødsfall i året på stedet',
    verdict: 'virkningen',
    assumed: 'bygger på antakelser',
    remains: 'består',
    'not-clear': 'er ikke klar',
    note: 'Bygger på antakelser: klar med dem, ikke lenger klar uten. Jevne tilfeller kan endre seg med flere replikater. Antatte mengder, som hvor mange som har risiko, står som de er.',
    none: 'Den nøytrale tvillingen, der virkninger som bare bygger på antakelser, er slått av, ble ikke kjørt. Utelat `--no-neutral` for å få den.',
    itself:
      'Hele sammenligningen ble kjørt med nøytrale antakelser: virkninger som bare bygger på antakelser, er slått av i alle alternativene.',
    draws:
      'Kjøringen ble gjort over trekninger av parameterne, antakelsene blant dem: deres andel av usikkerheten står nedenfor, i stedet for en nøytral tvilling.',
  },
  uncertainty: {
    title: 'Usikkerhet i parameterne',
    caption: 'Avvergede dødsfall per 1000, og hvor usikkerheten kommer fra',
    caption_municipality: 'Avvergede dødsfall i året på stedet, og hvor usikkerheten kommer fra',
    truth: 'sann verdi',
    chance: 'tilfeldigheter',
    sourced: 'parametere med kilde',
    assumptions: 'antakelser',
    interaction: 'de to siste sammen',
    note: 'Sann verdi: gjennomsnittet over trekningene, og under det 95 %-intervallet for den sanne verdien, gitt usikkerheten i parameterne; flere replikater gjør det ikke smalere. Andelene: kildene til variansen i ett replikat, med 95 %-intervaller (jackknife).',
  },
  process: {
    title: 'Underveis',
    caption: 'Forskjell fra utgangspunktet; antall per 1000 løslatelser og utskrivninger',
    caption_municipality: 'Forskjell fra utgangspunktet; antall per år på stedet',
    share: '{{name}}, %',
    level: '{{arm}}: nivået selv',
    note: 'Første rad er nivået i utgangspunktet, de andre er forskjeller fra det. Dager er gjennomsnitt, andeler i prosent og forskjellene mellom dem i prosentpoeng. ± gir 95 %-intervallet ({{method}}).',
  },
  queues: {
    title: 'Køer',
    caption: 'Uker til det er en plass',
    waited: 'Uker i kø i løpet av et år',
    note: 'Uker er gjennomsnitt for dem som fikk en plass; siste kolonne er for alle i disse køene til sammen. ± gir 95 %-intervallet ({{method}}).',
  },
  small: {
    title: 'Ville dere sett det i egen statistikk?',
    caption: 'Sjansen for at statistikken på stedet ville vist forskjellen, og hva det krever',
    seen_one: 'sett etter {{n}} år',
    seen_other: 'sett etter {{n}} år',
    wrong: 'ser feil ut etter {{n}} år',
    reached: 'nådd per 1000',
    reached_municipality: 'nådd i året',
    'per-death': 'nådd per avverget dødsfall',
    note: 'Små tall skjuler virkelige forskjeller. Sett: sjansen for en signifikant forskjell når en teller dødsfall i så mange år før og like mange år etter (eksakt test av to poissonfordelte antall, 5 %). Ser feil ut: sjansen for at tallene er like eller går motsatt vei selv om tiltaket virker som simulert. Nådd: personer som får noe av alternativet utover det utgangspunktet gir; under nådd per dødsfall står 95 %-intervallet.',
    exits_one: 'Stedet har {{n}} løslatelse eller utskrivning i året.',
    exits_other: 'Stedet har {{n}} løslatelser og utskrivninger i året.',
    none: 'At et sted ikke kan se forskjellen, betyr ikke at det ikke er noen.',
  },
  costs: {
    title: 'Kostnader og helse',
    caption: 'Kostnader og helse per 1000 løslatelser og utskrivninger, mot utgangspunktet',
    caption_municipality: 'Kostnader og helse i året på stedet, mot utgangspunktet',
    cost: 'kostnader, mill. kr',
    qalys: 'kvalitetsjusterte leveår (QALY)',
    'per-death': 'mill. kr per avverget dødsfall',
    'per-qaly': '1000 kr per vunnet QALY',
    saves: 'sparer penger',
    loses: 'taper helse',
    note_one:
      'Hva helse- og velferdstjenester og fengsler koster i {{n}} uke, i {{year}}-kroner, og kvalitetsjusterte leveår i den, begge neddiskontert med {{rate}} i året. ± gir 95 %-intervallet ({{method}}); forholdstall har Fiellers, og oppgis ikke (-) der det ikke er klart at helse vinnes eller tapes. De fleste priser og vekter er antakelser.',
    note_other:
      'Hva helse- og velferdstjenester og fengsler koster i {{n}} uker, i {{year}}-kroner, og kvalitetsjusterte leveår i dem, begge neddiskontert med {{rate}} i året. ± gir 95 %-intervallet ({{method}}); forholdstall har Fiellers, og oppgis ikke (-) der det ikke er klart at helse vinnes eller tapes. De fleste priser og vekter er antakelser.',
    short_one:
      'Kort periode: et liv som reddes, teller i høyst {{n}} uke, så en QALY ser dyr ut. Bruk en lengre periode for å se hva den koster.',
    short_other:
      'Kort periode: et liv som reddes, teller i høyst {{n}} uker, så en QALY ser dyr ut. Bruk en lengre periode for å se hva den koster.',
    free: 'Regnet som gratis, fordi ingenting sier hva det koster: {{interventions}}.',
    services: 'Hva forskjellen i kostnader består av, mill. kr per 1000 løslatelser og utskrivninger',
    services_municipality: 'Hva forskjellen i kostnader består av, mill. kr i året på stedet',
    institutions: 'fengsel og døgnbehandling',
    lar: 'LAR',
    housing: 'bolig',
    support: 'koordinatorer',
    interventions: 'tiltak',
    emergency: 'akutthjelp',
    'services-note':
      'Ikke med: husleie, trygd, tapt produksjon, kostnader ved kriminalitet og det som kommer etter perioden. Det som ikke er med, er ikke uten verdi. ± gir 95 %-intervallet ({{method}}).',
    curve: 'Sjansen for at det er verdt kostnaden, etter hva en QALY kan koste',
    'curve-note':
      'Andelen av replikatene der helsen som vinnes, er verdt mer enn den koster når en QALY verdsettes til så mye; båndet er Wilsons 95 %-intervall ({{replicates}} replikater). Stiplet: parameteren qaly-threshold, {{threshold}} kr. Det handler om tilfeldigheter blant så mange mennesker, ikke om hvor sikre prisene er.',
    axis: '1000 kr per QALY',
    described: '{{arm}}: {{share}} ved {{threshold}} kr per QALY.',
    threshold: 'kr per QALY',
  },
  ...reportNumbers,
  ...reportAccount,
} satisfies typeof en;
