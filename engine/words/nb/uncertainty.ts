/** Kjøringer over parametertrekninger: hva tabellene sier om usikkerheten i parameterne. */
export const uncertainty = {
  drawn:
    'med {{sourced}} trekninger av parameterne som har en kilde og {{assumptions}} av antakelsene, hvert par {{count}} ganger',
  'run-lead':
    '{{followed}}, {{drawn}}. Tallene er gjennomsnitt over trekningene med 95 %-intervaller (toveis oppsett): hvor nøyaktig simuleringen kjenner gjennomsnittet.',
  'compare-lead':
    '{{followed}}, {{drawn}}. Hvert alternativ møter de samme tilfeldighetene og de samme parameterne som utgangspunktet, replikat for replikat (paret). Intervallene er på 95 % (toveis oppsett): hvor nøyaktig simuleringen kjenner den gjennomsnittlige forskjellen. Usikkerheten i parameterne vises i en egen tabell.',
  'averted-title': 'Usikkerhet i parameterne: avvergede dødsfall per 1000',
  'deaths-title': 'Usikkerhet i parameterne: overdosedødsfall per 1000',
  'averted-title_municipality': 'Usikkerhet i parameterne: avvergede dødsfall i året på stedet',
  'deaths-title_municipality': 'Usikkerhet i parameterne: overdosedødsfall i året på stedet',
  mean: 'gjennom-\nsnitt',
  truth: 'sann verdi\n(95 %)',
  chance: 'tilfeldig-\nheter',
  sourced: 'parametere\nmed kilde',
  assumptions: 'anta-\nkelser',
  interaction: 'sam-\nspill',
  note: 'Sann verdi: 95 %-intervallet for den sanne verdien, gitt usikkerheten i parameterne; flere replikater gjør det ikke smalere. Andelene: deler av variansen i ett replikat med {{persons}} personer som kommer fra tilfeldighetene, fra parameterne med kilde (grad A til C og de kalibrerte), fra antakelsene (grad D), og fra samspillet mellom de to siste. Under hver står 95 %-intervallet. 0 % kan være et anslag under 0.',
  note_municipality:
    'Sann verdi: 95 %-intervallet for den sanne verdien, gitt usikkerheten i parameterne; flere replikater gjør det ikke smalere. Andelene: deler av variansen i ett replikat av stedet som kommer fra tilfeldighetene, fra parameterne med kilde (grad A til C og de kalibrerte), fra antakelsene (grad D), og fra samspillet mellom de to siste. Under hver står 95 %-intervallet. 0 % kan være et anslag under 0.',
  'truth-unclear':
    'Den sanne virkningen kan være null eller motsatt: {{arms}}. Med få trekninger kan det være tilfeldig; prøv flere (--seeds).',
  unclear:
    'Ingen klar gjennomsnittlig forskjell i overdosedødsfall med disse trekningene: {{arms}}. Prøv flere (--seeds).',
  neutral:
    'Kjøringen uten antakelser vises ikke med dette valget. Antakelsenes andel viser hvor mye de betyr.',
  next: 'Videre: --out MAPPE lagrer tabellene og hvert replikat; --seeds N tar flere trekninger.',
};
