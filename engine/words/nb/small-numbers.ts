import type { smallNumbers as en } from '../en/small-numbers.ts';

/** Hvordan tallene for enkeltår på et sted ser ut: tabeller i terminalen. */
export const smallNumbers = {
  title: 'Små tall: overdosedødsfall i ett år på dette stedet',
  'simulated-exits':
    'Et år: dødsfall innen {{weeks}} uker etter løslatelse eller utskrivning blant så mange av de simulerte personene som løslates eller skrives ut i året ({{exits}}).',
  'simulated-years':
    'Telt i {{years}} simulerte år på 52 uker, for utgangspunktet og for alternativet hver for seg.',
  poisson:
    'De simulerte personene og ukene rekker ikke til et år, så årstallet regnes som poissonfordelt med det simulerte gjennomsnittet.',
  draws: 'Årene dekker trekningene av parameterne, så usikkerheten i dem er med.',
  'poisson-draws': 'Usikkerheten i parameterne er ikke med i disse årene.',
  note: 'De fleste år: fra 5 %- til 95 %-kvantilen. En økning: sjansen for at ett år med alternativet har flere dødsfall enn ett år uten, uansett hva alternativet gjør. Merkes: år før og etter til en test av antallene ser forskjellen med 80 % sjanse. Under: 95 %-intervaller ({{method}}; for sjanser Wilsons; for årene de som hører til hver ende av intervallet for forskjellen).',
  'a-year': 'dødsfall\ni året',
  'most-years': 'de fleste\når',
  zero: 'ingen\ndødsfall',
  rise: 'en\nøkning',
  noticed: 'merkes\netter',
  'years-count_one': '{{n}} år',
  'years-count_other': '{{n}} år',
  'more-than': 'over {{years}} år',
  over: 'over {{years}}',
} satisfies typeof en;
