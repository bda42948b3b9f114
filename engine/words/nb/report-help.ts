import type { reportHelp as en } from '../en/report-help.ts';

/** Hjelpen til rapporten. */
export const reportHelp = {
  options: {
    report:
      'lag også en rapport av resultatene: report.html i mappen til --out, én side til å lese og skrive ut',
    'out-report': 'skriv rapporten til denne filen i stedet for report.html i mappen',
  },
  arguments: { 'run-folder': 'mappe som `compare --out MAPPE` skrev' },
  commands: {
    report: {
      summary: 'lag en rapport av resultater, én HTML-side',
      description:
        'Lager en rapport av resultatene som `compare --out MAPPE` skrev: spørsmålet, alternativene i ord, hva som er ulikt og hvor sikkert, evidens og begrensninger, og det som trengs for å gjøre det igjen. Én fil som ikke trenger noen annen, til å lese, skrive ut og gi videre; --lang velger språket.',
      example: '  ettervern report resultater\n  ettervern report resultater --lang nb --out rapport.html',
    },
  },
} satisfies typeof en;
