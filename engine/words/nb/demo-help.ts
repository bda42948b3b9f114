import type { demo as enDemo, demoHelp as enHelp } from '../en/demo-help.ts';

/** Hjelp og linjer til kommandoen som viser siden til arbeidsverksteder. */
export const demoHelp: typeof enHelp = {
  options: {
    port: 'porten siden vises på (ellers 8017, eller den neste som er ledig)',
    room: 'vis siden til andre maskiner i rommet også, som telefoner som leser QR-koden',
    'no-open': 'ikke åpne nettleseren',
  },
  commands: {
    demo: {
      summary: 'vis siden til arbeidsverksteder og åpne den i nettleseren',
      description:
        'Viser siden til arbeidsverksteder på denne maskinen til Ctrl-C, og åpner den i nettleseren. Ingenting sendes noe sted. Med --room kan andre maskiner på samme nett også åpne den.',
      example: '  ettervern demo\n  ettervern demo --room --port 8080',
    },
  },
};

export const demo: typeof enDemo = {
  serving: 'Siden til arbeidsverksteder er på {{url}}',
  room: 'For andre i rommet: {{url}}',
  file: 'Som én enkelt fil, til å kopiere til en annen maskin: {{file}}',
  stop: 'Stopp med Ctrl-C.',
};
