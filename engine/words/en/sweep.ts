/** The commands `sweep` and `export`, and what is said of results on disk. */
export const store = {
  'nothing-to-resume': 'There is no interrupted run here; starting a new one.',
  'begun-anew':
    'An earlier run into this folder was interrupted. Starting a new one; use --resume to continue the earlier one.',
  left: 'Finished work is kept in {{folder}}; the same command with --resume goes on from there.',
  exported_one: 'Wrote one file to {{folder}}.',
  exported_other: 'Wrote {{n}} files to {{folder}}.',
};

export const sweep = {
  lead_one:
    'At one point ({{design}}), every arm is simulated {{replicates}}, the same in all arms. Differences are against the base arm of the same point; intervals are 95 % (Student’s t over the replicates of one point).',
  lead_other:
    'At {{n}} points ({{design}}), every arm is simulated {{replicates}}, the same in all arms and at all points. Differences are against the base arm of the same point; intervals are 95 % (Student’s t over the replicates of one point).',
  design: { grid: 'a grid', lhs: 'a Latin hypercube', sobol: 'a Sobol sequence' },
  shard: 'This is part {{part}} of {{of}}.',
  varied: 'Varied: {{settings}}.',
  'varied-range': '{{path}} from {{from}} to {{to}}',
  'varied-list': '{{path}} ({{values}})',
  point: 'point',
  settings: 'settings',
  estimate: 'level, or\ndifference',
  which: { lowest: 'lowest', middle: 'middle', highest: 'highest' },
  title: 'Per 1,000 exits: {{outcome}}',
  title_municipality: 'Per year in this place: {{outcome}}',
  title_mean: 'Mean over replicates: {{outcome}}',
  'picked-note':
    'For every arm, the points with the lowest, the middle and the highest estimate. Because they were selected by their estimates, the lowest and the highest look more extreme than they are; their intervals do not correct for this.',
  'points-note': 'The first row of a point is the level of its base arm; the others are differences from it.',
  failed_one:
    'One point failed and is left out; the table `points` in results.duckdb says why. The first: {{sentence}}',
  failed_other:
    '{{n}} points failed and are left out; the table `points` in results.duckdb says why. The first: {{sentence}}',
  'going-on-pieces': 'Resuming the sweep in {{folder}}: no point is done, but pieces of some are.',
  'going-on_one': 'Resuming the sweep in {{folder}}: one point is done.',
  'going-on_other': 'Resuming the sweep in {{folder}}: {{n}} points are done.',
  rate: '{{rate}} points a second.',
};

/** Texts of the help. */
export const storeHelp = {
  options: {
    resume: 'resume an interrupted run of the same command, or start a new one',
    'sweep-resume': 'resume an interrupted sweep; not needed if the folder holds the same sweep',
    'sweep-out': 'folder of the sweep; every finished piece of work is kept there',
    'sweep-force': 'start anew in a folder that holds other things; files with the same names are replaced',
    vary: 'what to vary, instead of what the file says: PATH=FROM..TO, with :N levels, :log or :whole, or PATH=A,B,C (may be repeated)',
    design:
      'how points are placed: grid (every combination), lhs (Latin hypercube) or sobol (Sobol sequence)',
    'sweep-points': 'how many points, for lhs and sobol (default 100)',
    'on-error': 'what to do when a point fails: collect (default: note it and go on) or stop',
    shard:
      'only part K of N equal parts, such as 3/10, to share a sweep between machines; each part needs its own folder',
    outcome: 'outcome to summarise (may be repeated); default: those of the file, else overdose-deaths',
    format: 'parquet (default) or csv',
    table: 'only this table (may be repeated)',
    'export-out': 'folder for the files (default: `tables` inside the folder)',
  },
  arguments: { 'run-directory': 'folder that --out has made' },
  values: { vary: 'PATH=FROM..TO', shard: 'K/N', id: 'ID', table: 'TABLE' },
  commands: {
    sweep: {
      summary: 'simulate at many points of a space of settings',
      description:
        'Simulates every arm at many points: parameters, interventions or services are varied as the file or --vary says, over a grid, a Latin hypercube or a Sobol sequence. Every replicate goes into results.duckdb. Type the same command again to resume a sweep that was interrupted in any way.',
      example:
        '  ettervern sweep ettervern.yaml --vary parameters.overdose-hazard=0.001..0.004:5 --out sweep\n  ettervern sweep ettervern.yaml --design sobol --points 256 --vary parameters.overdose-hazard=0.001..0.004:log --vary parameters.lar-referral=0.001..0.008 --out sweep\n  ettervern sweep ettervern.yaml --shard $SLURM_ARRAY_TASK_ID/20 --out part-$SLURM_ARRAY_TASK_ID',
    },
    export: {
      summary: 'write the tables of a run directory as Parquet or CSV',
      description:
        'Writes the tables in results.duckdb of a run or a sweep as files that R, Python and spreadsheets open.',
      example:
        '  ettervern export results --format parquet\n  ettervern export sweep --table runs --format csv',
    },
  },
  usage: {
    vary: 'Option “--vary” is written PATH=FROM..TO, such as parameters.overdose-hazard=0.001..0.004:5, or PATH=A,B,C; found “{{found}}”.',
    'nothing-to-vary': 'There is nothing to vary. Add a `sweep:` section to the file, or use --vary.',
    'sweep-out': 'A sweep needs a folder for its results: add --out DIR.',
    shard: 'Option “--shard” is written K/N, such as 3/10, with K from 1 to N; found “{{found}}”.',
    'empty-shard': 'There are fewer points than parts, so this part has none. Use at most {{points}} parts.',
    'unknown-outcome': 'There is no outcome “{{found}}”. docs/reference/outcomes.md lists them all.',
    'unknown-outcome-similar': 'There is no outcome “{{found}}”. Did you mean “{{similar}}”?',
    'unknown-table': 'There is no table “{{found}}” here. There are: {{allowed}}.',
  },
  output: {
    'is-sweep':
      'The folder holds a sweep, so nothing was written. Choose another folder, or add --force to replace it.',
    'is-run':
      'The folder holds the results of a run, so nothing was written. Choose another folder, or add --force to replace them.',
  },
  'interrupted-kept_one':
    'Stopped. One replicate of every arm is kept in {{folder}}; the same command with --resume goes on.',
  'interrupted-kept_other':
    'Stopped. {{n}} replicates of every arm are kept in {{folder}}; the same command with --resume goes on.',
  'interrupted-work': 'Stopped. Finished work is kept in {{folder}}; the same command with --resume goes on.',
  'interrupted-points_one': 'Stopped. One point is kept in {{folder}}; the same command goes on.',
  'interrupted-points_other': 'Stopped. {{n}} points are kept in {{folder}}; the same command goes on.',
};

/** What can go wrong with sweeps, wherever their scenario is read. */
export const sweepErrors = {
  sweep: {
    'too-many-points':
      'The grid has {{found}} points; at most {{most}} are allowed. Give fewer levels, or use --design sobol.',
  },
};
