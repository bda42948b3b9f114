import type { interventions as en, levers as enLevers } from '../en/interventions.ts';

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
  'low-threshold-lar': {
    name: 'lavterskel LAR',
    sentence:
      'LAR uten formell søknad, med kortere ventetid og mindre kontroll, slik at flere begynner og færre slutter.',
  },
  'lar-intake-capacity': {
    name: 'inntakskapasitet i LAR',
    sentence:
      'Flere kan begynne i LAR med en gang, slik at køen er kort og mindre motivasjon går tapt i den.',
  },
  'activity-support': {
    name: 'støtte inn i aktivitet',
    sentence:
      'Individuell jobbstøtte (IPS) mot arbeid, og noen som blir med over dørstokken til en lavterskelaktivitet.',
  },
  'peer-worker': {
    name: 'erfaringskonsulent',
    sentence:
      'En med egen erfaring møter personen ved utgangen, blir med til den første timen og holder kontakten.',
  },
  'responsibility-group': {
    name: 'ansvarsgruppe og individuell plan',
    sentence:
      'Tjenestene rundt en person møtes i en ansvarsgruppe, med en individuell plan; planen alene antas ikke å ha noen effekt.',
  },
  'switch-campaign': {
    name: 'Switch-kampanjen',
    sentence: 'Folie og opplæring hjelper personer som injiserer, over til røyking; langsomt og usikkert.',
  },
  'consumption-room': {
    name: 'brukerrom',
    sentence:
      'Der det finnes et brukerrom, skjer en del av injiseringen under tilsyn, og en overdose der er nesten aldri dødelig.',
  },
  'next-day-contact': {
    name: 'kontakt dagen etter',
    sentence:
      'Etter en ikke-dødelig overdose får et team vite om det, oppsøker personen dagen etter, oppretter kontakt og åpner veien til LAR.',
  },
  'fact-team': {
    name: 'FACT-team',
    sentence:
      'Et ambulant team følger personer med samtidig psykisk lidelse der de er; kontakten går nesten aldri tapt, og døgnoppholdene blir kortere.',
  },
  'retention-in-treatment': {
    name: 'holde på i behandling',
    sentence:
      'Færre avbryter døgnbehandlingen, og oppholdet fortsetter noen uker når det ikke finnes en bolig å dra til.',
  },
  'benzodiazepine-plan': {
    name: 'avgrenset benzodiazepinplan',
    sentence:
      'Personer i LAR som bruker illegale benzodiazepiner, får tilbud om en forskrevet dose under kontroll i stedet.',
  },
  'bereaved-follow-up': {
    name: 'oppfølging av etterlatte',
    sentence:
      'De etterlatte kontaktes etter et overdosedødsfall og følges opp en tid; det vises hvor mange og hvor mye arbeid, og ingen effekt på overdoser.',
  },
  'supply-alert': {
    name: 'varsel om farlige stoffer',
    sentence:
      'Mens farligere stoffer er i omløp, blir personer med risiko varslet; effekten er en antakelse.',
  },
} satisfies typeof en;

/** What the page calls the fields that one can change. */
export const levers = {
  coverage: 'Tilbys til',
  uptake: 'Andel som takker ja',
  anchoring: 'Forankret i ledelsen',
  turnoverPerYear: 'Koordinatorer som slutter i året',
  weeksBeforeExit: 'Kontakt før ut',
  caseload: 'Personer per stilling',
  posts: 'Årsverk',
  weeksHeld: 'Følges i',
  contactsPerWeek: 'Kontakter i uken',
  weeks: 'I de første',
  waitWeeks: 'Ventetid på LAR',
  mostExtraWeeks: 'Oppholdet forlenges med høyst',
  delayDays: 'Dager før kontakt',
  contactsPerPerson: 'Kontakter med hver person',
  hoursPerContact: 'Timer per kontakt',
  'as-needed': 'så mange som trengs',
} satisfies typeof enLevers;
