import type { storeErrors as en } from '../en/store.ts';

/** Det som kan gå galt med resultater på disk. */
export const storeErrors = {
  store: {
    locked:
      'En annen prosess skriver resultater her. Vent til den er ferdig, eller velg en annen mappe. Hvis ingenting annet ser ut til å kjøre, kan en stoppet prosess henge igjen.',
    other:
      'Mappen har resultater av noe annet: et annet scenario, design, frø, antall replikater eller en annen versjon av Ettervern. Velg en annen mappe, eller legg til --force for å begynne på nytt her.',
    full: 'Disken er full, eller en grense for filstørrelse er nådd. Det som var ferdig, er tatt vare på: skaff plass, og skriv så den samme kommandoen med --resume.',
    'not-a-database':
      'results.duckdb er her, men kan ikke leses: filen er skadet eller fra et annet program. Velg en annen mappe, eller flytt filen.',
    unavailable:
      'DuckDB, som --out, sweep og export trenger, kan ikke lastes: {{message}}. Installer Ettervern på nytt uten å utelate valgfrie pakker, eller kjør uten --out.',
    failed:
      'Resultatene kunne ikke lagres: {{message}}. Det som var ferdig, er tatt vare på; prøv igjen med --resume.',
    missing: 'Det er ingen results.duckdb her. Oppgi en mappe som `--out` har laget.',
  },
} satisfies typeof en;
