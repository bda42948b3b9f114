/** Publiserte resultater som ingenting er tilpasset, og hva som sies om dem. */
export const validation = {
  targets: {
    'inpatient-four-weeks-ratio':
      'Overdosedødsfall de første 4 ukene etter utskrivning fra døgnbehandling, mot senere',
    'inpatient-four-weeks-risk': 'Overdosedødsfall de første 4 ukene etter utskrivning fra døgnbehandling',
    'inpatient-drop-out-share': 'Andel av disse dødsfallene blant dem som hadde avbrutt behandlingen',
    'lar-all-cause-ratio': 'Død av alle årsaker i LAR, mot før og etter LAR',
    'lar-overdose-ratio': 'Overdosedødsfall i LAR, mot før og etter LAR',
    'lar-start-stop-bump': 'Overdosedødsfall de første ukene i LAR og etter LAR, mot andre uker',
    'deaths-at-residence': 'Overdosedødsfall på et privat sted',
    'deaths-soon-after-prison': 'Overdosedødsfall innen 6 måneder etter løslatelse fra fengsel',
    'deaths-alone': 'Overdosedødsfall uten andre til stede',
    'past-year-overdose': 'Personer som injiserer, med ikke-dødelig overdose det siste året',
    'street-mortality': 'Død av alle årsaker blant personer i aktiv bruk',
    'lar-at-release-four-weeks': 'Død av alle årsaker i uke 1-4, LAR ved løslatelse mot ikke',
    'lar-at-release-four-months': 'Død av alle årsaker fra uke 5 til måned 4, LAR ved løslatelse mot ikke',
    'lar-at-release-one-year': 'Død av alle årsaker i måned 5-12, LAR ved løslatelse mot ikke',
    'lar-at-release-six-months': 'Overdosedødsfall på 6 måneder, LAR ved løslatelse mot ikke',
    'naloxone-on-release':
      'Overdosedødsfall innen 4 uker etter løslatelse, med nalokson ved løslatelse mot ikke',
    'overdose-share-week-1': 'Overdoser blant dødsfall i uke 1 etter løslatelse',
    'overdose-share-week-2': 'Overdoser blant dødsfall i uke 2 etter løslatelse',
    'overdose-share-weeks-3-4': 'Overdoser blant dødsfall i uke 3-4 etter løslatelse',
    'overdose-share-weeks-5-26': 'Overdoser blant dødsfall i uke 5-26 etter løslatelse',
    'supply-2023': 'Overdosedødsfall i Norge i 2023, mot 2013-2022',
    'municipalities-with-deaths': 'Kommuner med overdosedødsfall på fem år',
    'large-municipalities-with-deaths': 'Kommuner over 20 000 innbyggere med overdosedødsfall på fem år',
    'municipalities-and-districts-with-deaths':
      'Kommuner med overdosedødsfall på fem år, den største som 15 bydeler',
    'municipalities-with-deaths-equal-shares':
      'Kommuner med overdosedødsfall på fem år, like stor andel i risiko i små og store',
    'deaths-in-largest': 'Overdosedødsfall i de 30 største kommunene, av alle',
    'deaths-in-largest-equal-shares':
      'Overdosedødsfall i de 30 største kommunene, like stor andel i risiko i små og store',
    'consumption-room': 'Overdosedødsfall med brukerrom mot uten',
  },
  verdicts: { agrees: 'stemmer', disagrees: 'stemmer ikke', untested: 'ikke prøvd' },
  reasons: {
    'no-interval':
      'det er ikke publisert eller sett noe intervall, så ingenting sier hvor langt unna som er for langt',
    'not-independent': 'modellen er bygd på dette resultatet',
    'no-geography': 'resultatet gjelder et nabolag, og modellen har ikke noe kart',
    'unknown-exposure': 'hvor farlig tilbudet av rusmidler var, er bare kjent fra dødsfallene selv',
    sensitivity: 'viser hva en antakelse gjør; en annen rad prøver resultatet',
    'too-few-events': 'for få hendelser i disse replikatene',
  },
  intervals: {
    published: 'som publisert',
    binomial: 'eksakt, fra de publiserte antallene',
    'assumed-count': 'eksakt, fra et antatt antall',
    poisson: 'fra antallet dødsfall',
    'ratio-of-shares': 'fra de publiserte antallene',
    range: 'spennet mellom kildene',
    none: 'ingen',
  },
};
