import type { pageErrors as en } from '../../en/page/errors.ts';

/** Feil på siden til arbeidsverksteder, og når den skal vises. */
export const pageErrors: typeof en = {
  demo: {
    'not-built': 'Siden til arbeidsverksteder er ikke bygget. Kjør `npm run build` først.',
    port: 'Siden kunne ikke vises: {{reason}}. Velg en annen port med --port.',
  },
  page: {
    'too-slow': 'Det tok for lang tid å lese filen.',
    'one-arm': 'Filen har bare ett alternativ, så det er ingenting å sammenligne.',
  },
};
