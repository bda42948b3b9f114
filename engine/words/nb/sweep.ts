import type {
  store as enStore,
  storeHelp as enStoreHelp,
  sweep as enSweep,
  sweepErrors as enSweepErrors,
} from '../en/sweep.ts';

/** Kommandoene `sweep` og `export`, og det som sies om resultater på disk. */
export const store = {
  'nothing-to-resume': 'Her er det ingen avbrutt kjøring; starter en ny.',
  'begun-anew':
    'En tidligere kjøring til denne mappen ble avbrutt. Starter en ny; bruk --resume for å fortsette den tidligere.',
  left: 'Det som var ferdig, er tatt vare på i {{folder}}; den samme kommandoen med --resume fortsetter derfra.',
  exported_one: 'Skrev én fil til {{folder}}.',
  exported_other: 'Skrev {{n}} filer til {{folder}}.',
} satisfies typeof enStore;

export const sweep = {
  lead_one:
    'I ett punkt ({{design}}) simuleres hvert alternativ {{replicates}}, de samme i alle alternativer. Forskjeller er mot utgangspunktet i samme punkt; intervallene er 95 % (Students t over replikatene i ett punkt).',
  lead_other:
    'I {{n}} punkter ({{design}}) simuleres hvert alternativ {{replicates}}, de samme i alle alternativer og punkter. Forskjeller er mot utgangspunktet i samme punkt; intervallene er 95 % (Students t over replikatene i ett punkt).',
  design: { grid: 'et rutenett', lhs: 'en latinsk hyperkube', sobol: 'en Sobol-følge' },
  shard: 'Dette er del {{part}} av {{of}}.',
  varied: 'Varieres: {{settings}}.',
  'varied-range': '{{path}} fra {{from}} til {{to}}',
  'varied-list': '{{path}} ({{values}})',
  point: 'punkt',
  settings: 'innstillinger',
  estimate: 'nivå eller\nforskjell',
  which: { lowest: 'lavest', middle: 'midten', highest: 'høyest' },
  title: 'Per 1000 løslatelser og utskrivninger: {{outcome}}',
  title_municipality: 'Per år på dette stedet: {{outcome}}',
  title_mean: 'Gjennomsnitt over replikatene: {{outcome}}',
  'picked-note':
    'Av hvert alternativ vises punktene med det laveste, det midterste og det høyeste anslaget. De er plukket ut etter anslagene, så det laveste og det høyeste ser mer ytterliggående ut enn de er; intervallene tar ikke hensyn til det.',
  'points-note': 'Den første raden i et punkt er nivået i utgangspunktet; de andre er forskjeller fra det.',
  failed_one:
    'Ett punkt mislyktes og er utelatt; tabellen `points` i results.duckdb sier hvorfor. Det første: {{sentence}}',
  failed_other:
    '{{n}} punkter mislyktes og er utelatt; tabellen `points` i results.duckdb sier hvorfor. Det første: {{sentence}}',
  'going-on-pieces':
    'Fortsetter på sveipet i {{folder}}: ingen punkter er ferdige, men deler av noen er det.',
  'going-on_one': 'Fortsetter på sveipet i {{folder}}: ett punkt er ferdig.',
  'going-on_other': 'Fortsetter på sveipet i {{folder}}: {{n}} punkter er ferdige.',
  rate: '{{rate}} punkter i sekundet.',
} satisfies typeof enSweep;

/** Hjelpetekster. */
export const storeHelp = {
  options: {
    resume: 'fortsett en avbrutt kjøring av samme kommando, eller start en ny',
    'sweep-resume': 'fortsett et avbrutt sveip; trengs ikke når mappen har det samme sveipet',
    'sweep-out': 'mappe for sveipet; hver ferdige del av arbeidet tas vare på der',
    'sweep-force': 'begynn på nytt i en mappe som har andre ting; filer med samme navn erstattes',
    vary: 'det som skal varieres: STI=FRA..TIL, med :N nivåer, :log eller :whole, eller STI=A,B,C (kan gjentas); i stedet for det som står i filen',
    design:
      'hvordan punktene plasseres: grid (alle kombinasjoner), lhs (latinsk hyperkube) eller sobol (Sobol-følge)',
    'sweep-points': 'hvor mange punkter, for lhs og sobol (ellers 100)',
    'on-error': 'når et punkt mislykkes: collect (ellers: noter det og fortsett) eller stop',
    shard: 'bare del K av N like deler, for eksempel 3/10, til en egen maskin; hver del har sin egen mappe',
    outcome: 'utfall som skal oppsummeres (kan gjentas); ellers de i filen, eller overdose-deaths',
    format: 'parquet (ellers) eller csv',
    table: 'bare denne tabellen (kan gjentas)',
    'export-out': 'mappe for filene (ellers: `tables` inne i mappen)',
  },
  arguments: { 'run-directory': 'mappe som --out har laget' },
  values: { vary: 'STI=FRA..TIL', shard: 'K/N', id: 'ID', table: 'TABELL' },
  commands: {
    sweep: {
      summary: 'simuler i mange punkter i et rom av innstillinger',
      description:
        'Simulerer hvert alternativ i mange punkter: parametre, tiltak eller tjenester varieres slik filen eller --vary sier, over et rutenett, en latinsk hyperkube eller en Sobol-følge. Hvert replikat havner i results.duckdb. Skriv den samme kommandoen igjen for å fortsette et sveip som er avbrutt på noen måte.',
      example:
        '  ettervern sweep ettervern.yaml --vary parameters.overdose-hazard=0.001..0.004:5 --out sveip\n  ettervern sweep ettervern.yaml --design sobol --points 256 --vary parameters.overdose-hazard=0.001..0.004:log --vary parameters.lar-referral=0.001..0.008 --out sveip\n  ettervern sweep ettervern.yaml --shard $SLURM_ARRAY_TASK_ID/20 --out del-$SLURM_ARRAY_TASK_ID',
    },
    export: {
      summary: 'skriv tabellene i en resultatmappe som Parquet eller CSV',
      description:
        'Skriver tabellene i results.duckdb fra en kjøring eller et sveip som filer som R, Python og regneark åpner.',
      example:
        '  ettervern export resultater --format parquet\n  ettervern export sveip --table runs --format csv',
    },
  },
  usage: {
    vary: 'Valget «--vary» skrives STI=FRA..TIL, for eksempel parameters.overdose-hazard=0.001..0.004:5, eller STI=A,B,C; fant «{{found}}».',
    'nothing-to-vary': 'Det er ingenting å variere. Legg til en `sweep:`-del i filen, eller bruk --vary.',
    'sweep-out': 'Et sveip trenger en mappe for resultatene: legg til --out MAPPE.',
    shard: 'Valget «--shard» skrives K/N, for eksempel 3/10, med K fra 1 til N; fant «{{found}}».',
    'empty-shard': 'Det er færre punkter enn deler, så denne delen har ingen. Bruk høyst {{points}} deler.',
    'unknown-outcome': 'Det finnes ikke noe utfall «{{found}}». docs/reference/outcomes.md lister alle.',
    'unknown-outcome-similar': 'Det finnes ikke noe utfall «{{found}}». Mente du «{{similar}}»?',
    'unknown-table': 'Det er ingen tabell «{{found}}» her. Det finnes: {{allowed}}.',
  },
  output: {
    'is-sweep':
      'Mappen har et sveip, så ingenting er skrevet. Velg en annen mappe, eller legg til --force for å erstatte det.',
    'is-run':
      'Mappen har resultatene av en kjøring, så ingenting er skrevet. Velg en annen mappe, eller legg til --force for å erstatte dem.',
  },
  'interrupted-kept_one':
    'Stoppet. Ett replikat av hvert alternativ var ferdig; det som var ferdig, er tatt vare på i {{folder}}, og den samme kommandoen med --resume fortsetter.',
  'interrupted-kept_other':
    'Stoppet. {{n}} replikater av hvert alternativ var ferdige; det som var ferdig, er tatt vare på i {{folder}}, og den samme kommandoen med --resume fortsetter.',
  'interrupted-work':
    'Stoppet. Det som var ferdig, er tatt vare på i {{folder}}; den samme kommandoen med --resume går videre.',
  'interrupted-points_one':
    'Stoppet. Ett punkt var ferdig; det som var ferdig, er tatt vare på i {{folder}}, og den samme kommandoen fortsetter.',
  'interrupted-points_other':
    'Stoppet. {{n}} punkter var ferdige; det som var ferdig, er tatt vare på i {{folder}}, og den samme kommandoen fortsetter.',
} satisfies typeof enStoreHelp;

/** Det som kan gå galt med sveip, hvor enn scenariet leses. */
export const sweepErrors = {
  sweep: {
    'too-many-points':
      'Rutenettet har {{found}} punkter; høyst {{most}} er tillatt. Oppgi færre nivåer, eller bruk --design sobol.',
  },
} satisfies typeof enSweepErrors;
