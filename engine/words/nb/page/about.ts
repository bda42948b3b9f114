import type { about as en } from '../../en/page/about.ts';

/** Hva siden er, begrepene på den, og hvor det står mer. */
export const about: typeof en = {
  title: 'Om modellen og siden',
  what: {
    title: 'Hva dette er',
    text: 'En simulering av personer med risiko for opioidoverdose som løslates fra fengsel eller utskrives fra døgnbehandling (TSB). De følges uke for uke: bolig, bruk, LAR, kontakt, aktivitet, nettverk, overdoser. To alternativer prøves på de samme personene.',
  },
  how: {
    title: 'Slik leses det',
    text: 'Begynn med et spørsmål dere selv har. Velg sted og tiltak, flytt tiden, og se på intervallet før tallet. Når intervallet omfatter 0, kan simuleringen ikke skille alternativene.',
  },
  luck: {
    title: 'Flaks',
    text: 'Hvert replikat gjentar de samme ukene med annen flaks. I hvert av dem har A og B samme flaks, person for person og uke for uke. Bare tiltakene er ulike.',
  },
  evidence: {
    title: 'Kunnskapsgrunnlag',
    text: 'Hvert tall bak modellen har en kilde og en grad: A norsk register eller forsøk, B sammenfattede internasjonale studier, C en enkelt utenlandsk studie, D antakelse. Bokstavene ved et tiltak viser hva virkningen bygger på.',
  },
  privacy: {
    title: 'Ingenting sendes',
    text: 'Alt regnes ut i denne nettleseren. Det finnes ingen konto, ingen informasjonskapsler og ingen telling av besøk. Lenken inneholder det dere har stilt inn, og ikke noe annet.',
  },
  more: {
    title: 'Mer',
    text: 'Kommandolinjen til Ettervern kjører den samme scenariofilen med samme resultat, følger kommuner med egne tjenester, og viser hvert tall med kilde.',
  },
  terms: {
    title: 'Ord',
    lar: {
      name: 'LAR',
      text: 'Legemiddelassistert rehabilitering: metadon eller buprenorfin på resept, med oppfølging.',
    },
    tsb: { name: 'TSB', text: 'Tverrfaglig spesialisert rusbehandling; her døgnopphold.' },
    naloxone: {
      name: 'Nalokson',
      text: 'En nesespray som motvirker en opioidoverdose, gitt av den som er til stede.',
    },
    replicate: { name: 'Replikat', text: 'Én kjøring av alle ukene med sin egen flaks.' },
    arm: {
      name: 'Alternativ',
      text: 'Det som gjøres i en av kjøringene som sammenlignes; A er utgangspunktet.',
    },
    interval: {
      name: '95 %-intervall',
      text: '95 av 100 slike intervaller omfatter gjennomsnittet som simuleringen ville gitt om den gikk i det uendelige.',
    },
    housing: {
      name: 'Typer bolig',
      text: 'Egnet egen bolig, egen bolig i et område med mye rusbruk, midlertidig bolig, eller ingen.',
    },
    contact: {
      name: 'Kontakt',
      text: 'Kommunens tjenester har møtt personen etterpå og har fortsatt kontakt.',
    },
  },
  'evidence-table': 'Tiltakene og kunnskapsgrunnlaget',
  intervention: 'Tiltak',
  does: 'Hva det er',
  grades: 'Grader',
};
