import type { money as en } from '../../../en/page/exercises/money.ts';

/** Øvelser om stillinger og penger. */
export const money: typeof en = {
  'three-pillars': {
    title: 'Tre pilarer, ett budsjett',
    purpose: 'Ett budsjett til nalokson, LAR og Switch. Fordel det, og se etter ett, fem og ti år.',
    steps: {
      1: 'Hver gruppe fordeler 100 prosent på de tre pilarene, og sier etter hvor mange år valget skal bedømmes.',
      2: 'Skriv hvor mange overdosedødsfall dere tror blir avverget av 1000 ut etter fem år.',
      3: 'Vis svaret for ett, fem og ti år.',
      4: 'Endre fordelingen én gang, og si hva som fikk dere til å endre.',
    },
    questions: {
      1: 'Avhenger den beste fordelingen av når dere måler?',
      2: 'Hvem nås ikke av noen av de tre pilarene?',
      3: 'Hvilken av antakelsene om hva pengene rekker til, ville dere endret først?',
    },
    note: 'Hva budsjettet rekker til, er antatt, likt for alle grupper. Intervallene etter ti år er brede og overlapper: si det før noen kårer en vinner. Folk som mest bruker sentralstimulerende midler, får ikke noe av LAR.',
    pillars: { naloxone: 'Nalokson', lar: 'Lavterskel-LAR', switch: 'Switch' },
    left: 'Ikke brukt',
    expected: 'Forventet etter {{years}} år',
    today: 'Dødsfall av 1000 ut med tjenester som i dag',
    averted: 'Overdosedødsfall avverget av 1000 ut mot tjenester som i dag, talt fram til hvert år',
    assumed:
      'Antatt: hele budsjettet når {{naloxone}} med nalokson ({{today}} har det i dag), eller {{lar}} med lavterskel-LAR, eller {{foil}} med Switch. Virkningen av Switch er en antakelse. {{persons}} personer, {{seeds}} replikater, 95 %-intervaller.',
  },
  'half-post': {
    title: 'Halv stilling',
    purpose:
      'Mye henger på en halv stilling og en ildsjel. Hva står igjen når stillingen blir ledig og pengene tar slutt?',
    steps: {
      1: 'Nevn en halv stilling hos dere som mye henger på. Hva ville vært borte om en måned, og hva om et år?',
      2: 'Hver gruppe skriver hvor mange uker uten koordinator den forventer i hver runde.',
      3: 'Vis svaret. Sammenlign «borte» med «borte, men forankret».',
      4: 'Skriv én ting som ville forankret den halve stillingen: i en plan, i et budsjett, i noens jobb.',
    },
    questions: {
      1: 'Hva kan ikke forankres, fordi det er et menneske?',
      2: 'Hvem ville først merket at stillingen er borte?',
      3: 'Er en halv stilling i et år bedre enn ingenting, for dem som møtte den?',
    },
    note: 'Hvor fort ting svinner, er en antakelse (grad D). Øvelsen handler om å nevne hva som avhenger av hvem. Noen i rommet er kanskje den halve stillingen: vær vennlige.',
    rounds: {
      before: 'Uten den halve stillingen',
      lasts: 'Halv stilling hele året',
      ends: 'Borte etter et kvartal',
      anchored: 'Borte, men forankret',
    },
  },
  'sixty-percent': {
    title: '60 prosent',
    purpose: 'Én stilling. Skal alle ha en koordinator på papiret, eller 60 prosent en som har tid?',
    steps: {
      1: 'Tell: hvor mange følger en koordinator opp hos dere, på papiret og i virkeligheten?',
      2: 'Hver gruppe skriver hvor mange overdosedødsfall den forventer i hver runde.',
      3: 'Vis svaret. Se på kontakt og aktivitet også.',
    },
    questions: {
      1: 'Hvem er de andre 40 prosentene, og hvem velger?',
      2: 'Hva rekker en koordinator med tretti personer på en uke?',
      3: 'Hvilket tall ville dere vist politikerne, og hvilket helst ikke?',
    },
    note: 'Flere personer på hver gir mindre kontakt med den enkelte; den sammenhengen er i modellen, størrelsen er usikker. Forskjellen i dødsfall er liten og kanskje ikke klar: det er også et funn. Ikke la øvelsen bli et argument for å la 40 prosent stå utenfor; spør hva som skal til for å nå alle.',
    rounds: {
      none: 'Tjenestene som i dag',
      everybody: 'Én stilling, 30 personer',
      sixty: 'Én stilling, 60 %, 15 personer',
      'sixty-dense': '60 %, og tettere kontakt først',
      'two-posts': 'To stillinger, alle, 15 personer hver',
    },
  },
};
