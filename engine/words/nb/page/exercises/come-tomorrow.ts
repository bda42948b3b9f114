import type { comeTomorrow as en } from '../../../en/page/exercises/come-tomorrow.ts';

export const comeTomorrow: typeof en = {
  title: '«Kan dere komme i morgen?»',
  purpose: 'Klar torsdag, beskjed onsdag, ingen leilighet. Endre ett ledd om gangen: hvilket bærer mest?',
  steps: {
    1: 'Les situasjonen høyt: behandlingen er ferdig, kommunen blir ringt dagen før, det finnes ingen bolig.',
    2: 'Hver gruppe skriver hvor mange overdosedødsfall den forventer i hver runde, og hvorfor.',
    3: 'Vis svaret. Se på dager til første kontakt før dere ser på dødsfall.',
    4: 'Velg ett ledd som dere kan endre hos dere innen en måned. Hvem, når, for hvem?',
  },
  questions: {
    1: 'Hvem hos dere får telefonen, og hva kan den personen bestemme?',
    2: 'Hvilket ledd tror dere på, selv om simuleringen viser lite? Hva kan modellen mangle?',
    3: 'Hva koster en uke til i behandling, og hvem betaler?',
  },
  note: 'Størrelsene bygger på antakelser (grad D) mer enn i de fleste øvelser; si det. Poenget er rekkefølgen av ledd, og hvilke tall som endrer seg først. Folk med egen erfaring i rommet kjenner denne dagen; spør dem først, om de vil.',
  rounds: {
    tomorrow: 'Beskjed dagen før, ingen leilighet',
    appointment: 'Time i hånden, uten beskjed',
    notice: 'Beskjed i god tid',
    'notice-appointment': 'Beskjed og time',
    'notice-flat': 'Beskjed og leilighet',
    wait: 'Oppholdet varer til det finnes en bolig',
    all: 'Alle ledd',
  },
};
