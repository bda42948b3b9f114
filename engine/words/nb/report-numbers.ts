import type { reportNumbers as en } from '../en/report-numbers.ts';

/** Det rapporten sier om enkeltår, og om planet av kostnader og helse. */
export const reportNumbers = {
  years: {
    caption: 'Overdosedødsfall i ett år på stedet',
    mean: 'dødsfall i året',
    most: 'de fleste år',
    zero: 'ingen dødsfall',
    rise: 'en økning',
    noticed: 'merkes etter',
    note: 'De fleste år: fra 5 %- til 95 %-kvantilen. En økning: sjansen for at ett år med alternativet har flere dødsfall enn ett år uten det, uansett hva alternativet gjør; tilfeldighetene i de to årene er uavhengige. Merkes: så mange år må telles før og etter for at en test skal oppdage forskjellen med 80 % sjanse. Under: 95 %-intervaller ({{method}}; for sjanser Wilsons; for årene de som hører til hver ende av intervallet for forskjellen).',
    picture: 'Hvor ofte et år har så mange overdosedødsfall',
    'picture-note':
      'Blått: alternativet. Grått: utgangspunktet. Tynne streker eller bånd: 95 %-intervaller for sjansene (Wilsons; {{method}}). Det som ser likt ut her, ser likt ut i stedets egen statistikk.',
    axis: 'overdosedødsfall i et år',
    described:
      '{{arm}}: ingen dødsfall i {{zero}} av årene, {{most}} dødsfall i de fleste; utgangspunktet: {{baseZero}} og {{baseMost}}.',
  },
  plane: {
    title: 'Kostnader mot helse, replikat for replikat',
    caption: 'Gjennomsnitt med 95 %-intervaller, og andelen av replikatene i hver del av planet',
    note: 'Punkter: forskjellen fra utgangspunktet i hvert av {{replicates}} replikater. Ringen er gjennomsnittet, korset 95 %-intervallene for det ({{method}}).',
    'note-draws':
      'Punkter: forskjellen fra utgangspunktet i hvert av {{replicates}} replikater, som er ulike ved tilfeldigheter og ved trekningene av parameterne. Ringen er gjennomsnittet, korset 95 %-intervallene for det ({{method}}).',
    some: 'Av punktene er {{drawn}} tegnet; `plane.csv` har alle.',
    read: 'Mot høyre: mer helse; oppover: høyere kostnader. Under den stiplede linjen koster en QALY mindre enn {{threshold}} kr. Hvert bilde har sin egen skala. Tabellen: andeler med Wilsons intervaller.',
    'axis-qalys': 'vunne QALY per 1000 ut',
    'axis-qalys_municipality': 'vunne QALY i året på stedet',
    'axis-cost': 'mill. kr per 1000 ut',
    'axis-cost_municipality': 'mill. kr i året på stedet',
    'gains-costs': 'vinner helse, koster penger',
    'gains-saves': 'vinner helse, sparer penger',
    'loses-costs': 'taper helse, koster penger',
    'loses-saves': 'taper helse, sparer penger',
    described:
      '{{arm}}: QALY {{qalys}}, mill. kr {{cost}}. Av replikatene vinner {{dear}} helse og koster penger, {{cheap}} vinner helse og sparer penger, {{worse}} taper helse og koster penger, {{less}} taper helse og sparer penger.',
    'curve-draws':
      'Andelen av replikatene, over tilfeldigheter og trekninger av parameterne, der helsen som vinnes, er verdt mer enn den koster når en QALY verdsettes til så mye; båndet er Wilsons 95 %-intervall for det effektive antallet uavhengige replikater. Der alle replikatene er enige, er dette antallet {{draws}}, de uavhengige trekningene. Stiplet: parameteren qaly-threshold, {{threshold}} kr.',
  },
} satisfies typeof en;
