import type { didItWork as en } from '../../../en/page/exercises/did-it-work.ts';

export const didItWork: typeof en = {
  title: 'Virket det?',
  purpose: 'Ti steder, to års tall fra hvert. Døm ut fra tallene, slik dere ofte må.',
  steps: {
    1: 'Se på dødsfallene i året før og året etter. Omtrent 300 kommer ut i året på hvert sted.',
    2: 'Bli enige i gruppen om hvert sted: virket tiltaket, virket det ikke, eller er det ikke mulig å si?',
    3: 'Når halvparten av stedene er vurdert, viser dere svaret.',
  },
  questions: {
    1: 'Hva så dere etter, og hva så dere?',
    2: 'Hvilke beslutninger hos dere tas på slike tall?',
    3: 'Hva kunne dere telle i stedet som sier noe før, for eksempel dager til første kontakt?',
  },
  note: 'Ikke gi hint. La gruppene forsvare vurderingene før svaret vises. Ta god tid etterpå: ingen var dumme, tallene så ut som virkninger. Gå videre til prosessmål og til å vente i flere år. Bruk det aldri til å si at tiltak ikke betyr noe.',
  place: 'Sted',
  before: 'Dødsfall, år 1',
  after: 'Dødsfall, år 2',
  judgement: 'Deres vurdering',
  judge: 'Vurdering av sted {{place}}',
  judgements: { worked: 'det virket', failed: 'det virket ikke', unsure: 'ikke mulig å si' },
  nothing:
    'Ingenting ble endret. Alle ti steder hadde de samme tjenestene begge år; bare tilfeldighetene var ulike.',
  you: 'Dere mente at det virket på {{worked}} av {{places}} steder.',
  fell: 'Blant {{pairs}} slike par av år gikk tallet ned i {{share}} prosent (95 %-intervall {{interval}}), uten noe tiltak.',
  real: 'Om et tiltak virkelig avverger ett av fem dødsfall, er sjansen {{chance}} for at en test på ett år før og ett år etter viser det.',
};
