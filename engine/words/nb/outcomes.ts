import type { outcomes as en } from '../en/outcomes.ts';
import { economicOutcomes } from './economics.ts';
import { serviceOutcomes } from './services.ts';

/** Hva hvert utfall heter, og hva som telles. */
export const outcomes = {
  'overdose-deaths': {
    name: 'overdosedødsfall',
    explanation: 'Personer som dør av overdose før perioden er over.',
  },
  'overdose-deaths-week-1': {
    name: 'overdosedødsfall i uke 1',
    explanation:
      'Personer som dør av overdose i den første uken etter løslatelse eller utskrivning, den farligste uken.',
  },
  'overdose-deaths-week-2': {
    name: 'overdosedødsfall i uke 2',
    explanation: 'Personer som dør av overdose i den andre uken etter løslatelse eller utskrivning.',
  },
  'overdose-deaths-weeks-1-4': {
    name: 'overdosedødsfall i uke 1-4',
    explanation: 'Personer som dør av overdose i de fire første ukene etter løslatelse eller utskrivning.',
  },
  'overdose-deaths-weeks-5-26': {
    name: 'overdosedødsfall i uke 5-26',
    explanation: 'Personer som dør av overdose fra den femte uken og ut det første halvåret.',
  },
  'nonfatal-overdoses': {
    name: 'ikke-dødelige overdoser',
    explanation: 'Overdoser som personen overlever. Én person kan ha flere.',
  },
  'other-deaths': {
    name: 'andre dødsfall',
    explanation: 'Personer som dør av noe annet enn overdose.',
  },
  relapses: {
    name: 'tilbakefall',
    explanation: 'Ganger en person som ikke bruker opioider, begynner å bruke igjen.',
  },
  'returns-to-prison': {
    name: 'nye fengslinger',
    explanation: 'Ganger en person blir fengslet på nytt.',
  },
  admissions: {
    name: 'innleggelser i behandling',
    explanation: 'Ganger en person blir innlagt i tverrfaglig spesialisert rusbehandling (TSB).',
  },
  'lar-weeks': {
    name: 'uker i LAR',
    explanation: 'Personuker i legemiddelassistert rehabilitering (LAR).',
  },
  'lar-starts': {
    name: 'oppstarter i LAR',
    explanation: 'Ganger en person starter i LAR, før eller etter løslatelse eller utskrivning.',
  },
  'homeless-weeks': {
    name: 'uker uten bolig',
    explanation: 'Personuker i samfunnet uten noen bolig.',
  },
  'temporary-housing-weeks': {
    name: 'uker i midlertidig bolig',
    explanation: 'Personuker i midlertidig bolig.',
  },
  'own-home-weeks': {
    name: 'uker i egen bolig',
    explanation: 'Personuker i egen bolig, enten den er egnet eller ligger i et område med mye rusmidler.',
  },
  'activity-weeks': {
    name: 'uker i aktivitet',
    explanation: 'Personuker i lavterskel aktivitet, NAV-tiltak, arbeid eller skole.',
  },
  'active-use-weeks': {
    name: 'uker med aktiv bruk',
    explanation: 'Personuker med bruk av illegale opioider.',
  },
  'community-weeks': {
    name: 'uker i samfunnet',
    explanation: 'Personuker i live og utenfor institusjon.',
  },
  'days-to-first-contact': {
    name: 'dager til første kontakt',
    explanation:
      'Gjennomsnittlig antall dager fra løslatelse eller utskrivning til første kontakt med kommunens tjenester.',
  },
  'contact-within-7-days': {
    name: 'kontakt innen 7 dager',
    explanation: 'Andel som har møtt kommunens tjenester innen sju dager.',
  },
  'contact-within-30-days': {
    name: 'kontakt innen 30 dager',
    explanation: 'Andel som har møtt kommunens tjenester innen tretti dager.',
  },
  'appointment-at-exit': {
    name: 'time i hånden',
    explanation: 'Andel som går ut med en konkret time i hånden.',
  },
  'weeks-without-coordinator': {
    name: 'uker uten koordinator',
    explanation: 'Personuker blant de levende uten koordinator, også i institusjon.',
  },
  'kits-handed-out': {
    name: 'utdelte naloksonsett',
    explanation: 'Utdelte nesesprayer med nalokson, påfyll medregnet.',
  },
  'kits-used': {
    name: 'brukte naloksonsett',
    explanation: 'Overdoser der noen til stede brukte nalokson.',
  },
  'kit-weeks': {
    name: 'uker med naloksonsett',
    explanation: 'Personuker der personen har et naloksonsett.',
  },
  'persons-reached': {
    name: 'personer nådd',
    explanation:
      'Personer som fikk noe av minst ett av tiltakene i alternativet; etterlatte som følges opp, telles også.',
  },
  'supervised-overdoses': {
    name: 'overdoser i brukerrom',
    explanation: 'Overdoser som skjer i brukerrom og møtes av de ansatte der.',
  },
  'next-day-contacts': {
    name: 'kontakter dagen etter overdose',
    explanation: 'Ganger et team nådde en person etter en ikke-dødelig overdose.',
  },
  'bereaved-persons': {
    name: 'etterlatte',
    explanation: 'Nærstående som overdosedødsfallene etterlater.',
  },
  'bereaved-followed-up': {
    name: 'etterlatte fulgt opp',
    explanation: 'De av dem som følges opp, av de vanlige tjenestene eller av tiltaket i alternativet.',
  },
  'follow-up-hours': {
    name: 'timer til oppfølging av etterlatte',
    explanation:
      'Arbeidstimer som oppfølgingen av etterlatte i alternativet tar; det de vanlige tjenestene gjør, er ikke talt med.',
  },
  exits: {
    name: 'løslatelser og utskrivninger',
    explanation: 'Hvor ofte noen forlot fengsel eller døgnbehandling.',
  },
  'bereaved-ties': {
    name: 'personer i risiko som mistet en de kjente',
    explanation:
      'Ganger en person i simuleringen mistet en i omgangskretsen sin til en overdose; bare der personene har bånd til hverandre.',
  },
  'kits-used-by-tie': {
    name: 'nalokson brukt av en i omgangskretsen',
    explanation:
      'Naloksonsett som en i omgangskretsen hadde, og som ble brukt ved en overdose; del av settene som ble brukt. Bare der personene har bånd til hverandre.',
  },
  ...economicOutcomes,
  ...serviceOutcomes,
} satisfies typeof en;
