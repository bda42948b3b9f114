import type { afterTheDeath as en } from '../../../en/page/exercises/after-the-death.ts';

export const afterTheDeath: typeof en = {
  title: 'Etter dødsfallet',
  purpose:
    'Hvert overdosedødsfall etterlater noen. Hvem ringer, fra dag 1 til måned 12, og hvor mye arbeid er det?',
  steps: {
    1: 'Et stille minutt. Si at alle kan gå fra bordet, og hvem som er der å snakke med.',
    2: 'Del ut kortene. Legg dem langs en linje: dag 1, uke 1, måned 1, måned 3, måned 12.',
    3: 'Hver gruppe skriver hvor mange arbeidstimer den forventer i hver runde, for 1000 ut.',
    4: 'Vis svaret. Hvor mange etterlatte blir det i året hos dere, og hvem har dem som oppgave?',
  },
  questions: {
    1: 'Hvem blir aldri ringt: en venn, et søsken, en tidligere partner, en som var til stede?',
    2: 'Hva tilbys etter tre måneder, når andre er tilbake i sine liv?',
    3: 'Hva gjør et dødsfall med dem som arbeider med folk med risiko?',
  },
  note: 'Ingen virkning på overdoser er antatt, og ingen vises: det gjøres fordi det er rett. Timene gjelder det som er nytt i en runde, ikke det tjenestene alt gjør. Noen i rommet er etterlatte. Si på forhånd hva øvelsen handler om, la folk velge et annet bord, og avslutt den sammen.',
  rounds: {
    usual: 'Som vanlig',
    letter: 'Et brev og én samtale',
    half: 'Oppfølging etter halvparten av dødsfallene',
    year: 'Åtte kontakter gjennom det første året',
  },
  cards: {
    emergency: {
      name: 'Ambulanse og politi',
      text: 'Dere er der først. Hva sier dere, og hvem gir dere beskjed til?',
    },
    gp: { name: 'Fastlege', text: 'Den etterlatte er kanskje din pasient, og kanskje vet du det ikke.' },
    municipality: {
      name: 'Kommunens kriseteam',
      text: 'Får dere beskjed om et dødsfall som ikke er en trafikkulykke? Av hvem?',
    },
    peer: {
      name: 'Organisasjon for etterlatte',
      text: 'Dere vet hvordan måned tre er. Hvordan finner folk dere?',
    },
    workplace: { name: 'Arbeid eller skole', text: 'Noen er tilbake etter en uke. Hva spør du om?' },
    family: { name: 'Mor, bror, venn', text: 'Hva ville du ønsket på dag 1, i måned 1, i måned 12?' },
  },
};
