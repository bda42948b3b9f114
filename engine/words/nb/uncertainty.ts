/** Kjøringer over parametertrekninger: hva tabellene sier om det som ikke er kjent. */
export const uncertainty = {
  drawn:
    'med {{sourced}} trekninger av parameterne som har en kilde og {{assumptions}} av antakelsene, hvert par {{count}} ganger',
  'run-lead':
    '{{followed}}, {{drawn}}. Tallene er gjennomsnitt over trekningene med 95 %-intervaller (toveis oppsett): hvor nøyaktig simuleringen kjenner gjennomsnittet.',
  'compare-lead':
    '{{followed}}, {{drawn}}. Hvert alternativ møter de samme tilfeldighetene og de samme parameterne som utgangspunktet, replikat for replikat (paret). Intervallene er på 95 % (toveis oppsett): hvor nøyaktig simuleringen kjenner den gjennomsnittlige forskjellen. Det som ikke er kjent, står i en egen tabell.',
  'averted-title': 'Det som ikke er kjent: avvergede dødsfall per 1000',
  'deaths-title': 'Det som ikke er kjent: overdosedødsfall per 1000',
  'averted-title_municipality': 'Det som ikke er kjent: avvergede dødsfall i året på stedet',
  'deaths-title_municipality': 'Det som ikke er kjent: overdosedødsfall i året på stedet',
  mean: 'gjennom-\nsnitt',
  truth: 'sann verdi\n(95 %)',
  chance: 'tilfeldig-\nheter',
  sourced: 'parametere\nmed kilde',
  assumptions: 'anta-\nkelser',
  interaction: 'de to\nsammen',
  note: 'Sann verdi: der den ligger med 95 % når parameterne ikke er kjent; flere replikater gjør dette ikke smalere. Andelene: hvor variansen i ett replikat, med {{persons}} personer, kommer fra: tilfeldighetene, parameterne med kilde (grad A til C og de kalibrerte), antakelsene (grad D), og det disse to gjør sammen utover summen. Under hver står 95 %-intervallet. 0 % kan være et anslag under 0.',
  note_municipality:
    'Sann verdi: der den ligger med 95 % når parameterne ikke er kjent; flere replikater gjør dette ikke smalere. Andelene: hvor variansen i ett replikat av stedet kommer fra: tilfeldighetene, parameterne med kilde (grad A til C og de kalibrerte), antakelsene (grad D), og det disse to gjør sammen utover summen. Under hver står 95 %-intervallet. 0 % kan være et anslag under 0.',
  'truth-unclear':
    'Den sanne virkningen kan være ingen, eller motsatt: {{arms}}. Med få trekninger kan det være tilfeldig; prøv flere (--seeds).',
  unclear:
    'Ingen klar gjennomsnittlig forskjell i overdosedødsfall med disse trekningene: {{arms}}. Prøv flere (--seeds).',
  neutral:
    'Vises ikke med dette valget: den andre kjøringen, uten antakelser. Andelen til antakelsene sier hva de betyr.',
  next: 'Videre: --out MAPPE lagrer tabellene og hvert replikat; --seeds N tar flere trekninger.',
};
