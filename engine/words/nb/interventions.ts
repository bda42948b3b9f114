import type { interventions as en } from '../en/interventions.ts';

/** Hvert slags tiltak: navnet, og hva det gjør, i én setning. */
export const interventions = {
  'naloxone-at-exit': {
    name: 'nalokson ved løslatelse og utskrivning',
    sentence: 'Folk forlater fengsel eller behandling med et naloksonsett og vet hvordan det brukes.',
  },
  'naloxone-in-community': {
    name: 'nalokson ute i kommunen',
    sentence:
      'Personer som bruker rusmidler, pårørende og ansatte har naloksonsett, og brukte eller mistede sett blir erstattet.',
  },
  coordinator: {
    name: 'koordinator før og etter',
    sentence:
      'Én fast person tar kontakt før løslatelse eller utskrivning og blir med videre; det hjelper bare gjennom det kontakten fører til, som en time som holdes, LAR eller bolig.',
  },
  'appointment-in-hand': {
    name: 'time i hånden',
    sentence: 'Folk går ut med en konkret time i hånden, og der det er valgt, kriseplan og overdosekort.',
  },
  'early-notice': {
    name: 'tidlig varsel',
    sentence:
      'Med personens samtykke får kommunen vite om løslatelsen eller utskrivningen i tide til å forberede seg.',
  },
  'lar-before-exit': {
    name: 'LAR før løslatelse og utskrivning',
    sentence: 'LAR beholdes eller startes før løslatelse eller utskrivning for dem det passer for.',
  },
  'housing-at-exit': {
    name: 'egnet bolig fra første dag',
    sentence:
      'De som ellers ville gått ut uten egnet bolig, får en, med eller uten oppfølging etter Housing First.',
  },
  'denser-contact': {
    name: 'tettere kontakt de første ukene',
    sentence: 'De som følger opp en person, møter personen oftere de første ukene.',
  },
} satisfies typeof en;
