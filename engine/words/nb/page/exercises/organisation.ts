import type { organisation as en } from '../../../en/page/exercises/organisation.ts';

/** Øvelser om hvordan hjelpen er organisert. */
export const organisation: typeof en = {
  'same-person': {
    title: 'Samme person, tre kommuner',
    purpose:
      'De samme personene møter tre måter å organisere hjelpen på: åpen dør, bestillerkontor, to siloer.',
    steps: {
      1: 'Les de tre måtene høyt. Hvilken ligner mest på den hos dere? (Ikke nevn andre kommuner.)',
      2: 'Hver gruppe skriver hvor mange dager den tror det tar til første kontakt.',
      3: 'Vis svaret, og følg så én person gjennom alle tre.',
    },
    questions: {
      1: 'Hvor ventet personen, og på hva?',
      2: 'Hva er bestillerkontoret godt for, og for hvem?',
      3: 'Hva av dette kunne endres uten å flytte noens kontor?',
    },
    note: 'De tre er typer, ikke steder. Alle virkninger av organisering er antakelser (grad D): uten antakelser er det ingen forskjell i det hele tatt. Bruk historien om den ene personen; tallene kommer i annen rekke her.',
    rounds: { 'open-door': 'Åpen dør', 'purchaser-gate': 'Bestillerkontor', 'two-silos': 'To siloer' },
  },
  'six-failure-points': {
    title: 'Seks sviktpunkter',
    purpose: 'Skår egne tjenester på de seks punktene der Helsetilsynet fant svikt, og ta med skåren hjem.',
    steps: {
      1: 'Alene: skår hvert punkt fra 0 (så godt som i gjennomsnitt) til 100 prosent (svikter helt).',
      2: 'I gruppen: bli enige om en skår, skriv ned hva dere var uenige om, og velg punktet dere tror gir mest.',
      3: 'Vis hva det kan gi å rette opp hvert punkt, og å rette opp alle.',
      4: 'Last ned scenariet: skåren deres er utgangspunktet for det dere prøver siden.',
    },
    questions: {
      1: 'Hvilket punkt var dere mest uenige om? Hvem vet svaret?',
      2: 'Hvilket punkt ville de som bruker tjenestene, skåret annerledes?',
      3: 'Hvilket punkt er billigst å rette opp?',
    },
    note: 'Ingen har målt hva ett punkt koster: alle størrelser er antakelser (grad D). Bruk rekkefølgen med varsomhet, samtalen med trygghet. Skårene er for rommet og sendes ikke noe sted; sammenlign aldri skår mellom kommuner.',
    guess: 'Hvilket punkt tror dere gir mest når det rettes opp?',
    guessed: 'Dere trodde dette ga mest å rette opp: {{point}}.',
    mended: 'Rettet opp: {{point}}',
    'as-scored': 'Slik det er skåret',
    'all-mended': 'Alle rettet opp',
  },
};
