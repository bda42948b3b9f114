import type { runErrors as en } from '../en/run-errors.ts';
import { sensitivityErrors, sensitivityHelp } from './sensitivity.ts';
import { storeHelp } from './sweep.ts';

/**
 * Hva som kan gå galt på kommandolinjen og mens en simulering kjører. Hver setning sier hva man kan
 * gjøre.
 */
export const runErrors = {
  model: 'Feil i modellen: {{sentence}}',
  breach: {
    population:
      'Kjøringen fikk populasjonen «{{found}}» der «{{expected}}» hører hjemme. Dette er en feil i Ettervern; meld gjerne fra.',
    unsettled:
      'En kommune ble kjørt før innkjøringstiden var kjent. Dette er en feil i Ettervern; meld gjerne fra.',
    'no-room':
      'Simuleringen stoppet seg selv i uke {{week}}: flere kom i risiko enn kjøringen har plass til ({{persons}}). Sett ned `population.arrivalsPerYear` i scenariet.',
    plan: 'Planen for kjøringen har {{arms}} alternativer og {{seeds}} replikater; den trenger minst ett av hvert. Dette er en feil i Ettervern; meld gjerne fra.',
    study:
      'En arbeidsprosess i valideringen fikk et alternativ som ikke hører til noen studie. Dette er en feil i Ettervern; meld gjerne fra.',
    'plan-arms':
      'Alternativet «{{arm}}» kan ikke sammenlignes med «{{base}}»: de har ulik befolkning eller tidshorisont. Dette er en feil i Ettervern; meld gjerne fra.',
    pairing:
      'To serier som skulle vært paret, har {{arm}} og {{base}} verdier. Dette er en feil i Ettervern; meld gjerne fra.',
    rate: 'Raten {{value}} er ikke et antall dødsfall i året. Dette er en feil i Ettervern; meld gjerne fra.',
    'pool-busy':
      'Arbeidsprosessene fikk en ny kjøring før den første var ferdig. Dette er en feil i Ettervern; meld gjerne fra.',
    'pool-closed':
      'Arbeidsprosessene fikk en kjøring etter at de var stoppet. Dette er en feil i Ettervern; meld gjerne fra.',
    'pool-order':
      'En arbeidsprosess fikk arbeid før den fikk planen. Dette er en feil i Ettervern; meld gjerne fra.',
    compiled:
      'Simuleringen stoppet seg selv da den ble kjørt kompilert ({{message}}), men ikke da den ble kjørt på nytt i JavaScript. Dette er en feil i Ettervern; meld gjerne fra.',
    bound:
      'Simuleringen stoppet seg selv i uke {{week}}: prosessen «{{process}}» ga {{value}} som grense for en hasard for person {{person}}. Se på disse parameterne i scenariet: {{parameters}}.',
    timer:
      'Simuleringen stoppet seg selv i uke {{now}}: noe skulle skje med person {{person}} i uke {{week}}, som ikke er en hel uke fram i tid. Dette er en feil i modellen; meld gjerne fra.',
    probability:
      'Simuleringen stoppet seg selv i uke {{week}}: prosessen «{{process}}» ga verdien {{value}} for person {{person}}, utenfor 0 til {{most}}. Se på disse parameterne i scenariet: {{parameters}}.',
    'state-probability':
      'Prosessen «{{process}}» ga verdien {{value}} som sannsynlighet for en tilstand, utenfor 0 til {{most}}. Se på disse parameterne i scenariet: {{parameters}}.',
    'touched-in-draw':
      'Simuleringen stoppet seg selv i uke {{week}}: en hendelse hos en annen person forsøkte å endre tilstandene til person {{person}}. Dette er en feil i modellen; meld gjerne fra.',
    'negative-count':
      'Simuleringen stoppet seg selv i uke {{week}}: færre enn null personer var i tilstanden «{{state}}» av «{{dimension}}». Dette er en feil i modellen; meld gjerne fra.',
    'not-conserved':
      'Simuleringen stoppet seg selv i uke {{week}}: tilstandene i «{{dimension}}» summerer til {{found}} personer, men det er {{persons}}. Dette er en feil i modellen; meld gjerne fra.',
  },
  usage: {
    ...storeHelp.usage,
    ...sensitivityHelp.usage,
    'unknown-command': 'Kommandoen «{{found}}» finnes ikke. `ettervern --help` viser kommandoene.',
    'unknown-command-similar': 'Kommandoen «{{found}}» finnes ikke. Mente du «{{similar}}»?',
    'unknown-option': 'Valget «{{found}}» finnes ikke her. `{{command}} --help` viser valgene.',
    'unknown-option-similar': 'Valget «{{found}}» finnes ikke her. Mente du «{{similar}}»?',
    'missing-argument': '«{{argument}}» mangler. Se `{{command}} --help`.',
    'missing-value': 'Valget «{{option}}» trenger en verdi.',
    'excess-arguments': '«{{found}}» er ett argument for mye. Se `{{command}} --help`.',
    'whole-number': 'Valget «{{option}}» trenger et helt tall fra {{least}} til {{most}}; fant «{{found}}».',
    'positive-number': 'Valget «{{option}}» trenger et tall over 0; fant «{{found}}».',
    choice: 'Valget «{{option}}» kan være {{allowed}}; fant «{{found}}».',
    'uncertainty-and-precision':
      'Med «--uncertainty parameters» er antallet replikater gitt: utelat «--precision» og bruk --seeds.',
    'out-and-several-files': 'Valget «--out» tar ett scenario om gangen: kjør filene én og én.',
    'report-without-out': 'Rapporten skrives ved siden av resultatene: oppgi en mappe til dem med «--out».',
    'too-few-arms':
      'En sammenligning trenger minst to alternativer. Legg til ett i filen, eller bruk `ettervern run`.',
  },
  file: {
    'not-found':
      'Filen finnes ikke. Sjekk navnet, eller skriv `ettervern init` for å få en fil å begynne med.',
    'no-folder': 'Mappen som filen skal ligge i, finnes ikke. Lag den først, eller velg et annet sted.',
    'not-readable': 'Filen kan ikke leses ({{reason}}).',
    'is-folder': 'Dette er en mappe; oppgi navnet på en scenariofil.',
    exists: 'Filen finnes fra før og er ikke endret. Velg en annen mappe, eller flytt filen.',
    'not-writable': 'Kan ikke skrive her ({{reason}}).',
  },
  output: {
    ...storeHelp.output,
    'not-empty':
      'Mappen er ikke tom og er ikke laget av Ettervern, så ingenting er skrevet. Velg en annen mappe, eller legg til --force for å skrive i den likevel.',
    exists: 'Filen finnes allerede. Velg et annet navn, eller legg til --force for å erstatte den.',
    'not-a-folder': 'Dette er en fil; --out trenger navnet på en mappe.',
  },
  sensitivity: sensitivityErrors,
  parameter: {
    unknown: 'Parameteren «{{found}}» finnes ikke. `ettervern params` viser alle.',
    'unknown-similar': 'Parameteren «{{found}}» finnes ikke. Mente du «{{similar}}»?',
  },
  run: {
    cancelled: 'Kjøringen ble stoppet før den var ferdig.',
    'too-few-seeds':
      'Trekninger av parameterne trenger minst {{least}} replikater; fant {{found}}. Gi flere med --seeds.',
    'too-many-to-queue':
      'Kommunen har {{persons}} personer, med dem som kan komme til, over {{weeks}} uker med innkjøringen; over så mange uker rommer køene {{most}}. Sett ned `population.size`, `population.arrivalsPerYear` eller `horizon` i scenariet ditt.',
  },
  worker: {
    exception:
      'Simuleringen mislyktes: {{message}}. Dette er en feil i Ettervern; meld gjerne fra med scenariofilen.',
    crashed:
      'En arbeidsprosess stoppet to ganger på samme arbeid (alternativ «{{arm}}», replikat fra {{first}}): {{reason}}. Prøv færre arbeidsprosesser (--workers 1) eller en mindre befolkning.',
  },
  unexpected:
    'Noe uventet skjedde: {{message}}. Dette er en feil i Ettervern. Meld gjerne fra med denne linjen, kommandoen du skrev og scenariofilen.',
} satisfies typeof en;
