import type { baton as en } from '../../../en/page/exercises/baton.ts';

/** Stafettpinnen. */
export const baton: typeof en = {
  title: 'Stafettpinnen',
  purpose:
    'Løslatelsesdatoen flyttes. Hvem vet hva, fra fire uker før til tolv uker etter, og hvem holder pinnen?',
  steps: {
    1: 'Del ut kortene. Alle sier hva rollen vet fire uker før, dagen før, selve dagen, og én, fire og tolv uker etter.',
    2: 'Den som leder, trekker: løslatelsen flyttes til i overmorgen. Si på nytt hva hver rolle vet.',
    3: 'Hver gruppe skriver hvor mange dager til første kontakt den venter i hver runde.',
    4: 'Vis svaret, og merk av hvor pinnen falt.',
  },
  questions: {
    1: 'Hvor var det ingen som holdt pinnen, og hvor lenge?',
    2: 'Hva krever samtykke, og når kunne det vært spurt om?',
    3: 'Hva er annerledes ved en kort dom?',
  },
  note: 'Halvparten av alle som sitter i fengsel, er ute før det er gått 90 dager, så begynn med korte dommer. Hold dere til rollene: det er lettere å si hva en rolle ikke visste, enn hva en kollega ikke gjorde. Taushetsplikten er reell; snakk om tidlig samtykke, ikke om veier utenom.',
  rounds: {
    dropped: 'Datoen flyttes, ingen får vite det',
    after: 'Koordinator fra løslatelsesdagen',
    through: 'Samme koordinator fra åtte uker før',
    notice: 'Tidlig varsel med samtykke',
    passed: 'Koordinator, varsel og time i hånden',
  },
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
