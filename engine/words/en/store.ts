/** What can go wrong with results on disk. */
export const storeErrors = {
  store: {
    locked:
      'Another process is writing results here. Wait until it is done, or choose another folder. If nothing else seems to be running, look for a suspended process.',
    other:
      'The folder holds results of something else: another scenario, design, seed, number of replicates or version of Ettervern. Choose another folder, or add --force to start anew here.',
    full: 'The disk is full, or a limit of file size was reached. Finished work is kept: free some space, then type the same command with --resume.',
    'not-a-database':
      'results.duckdb cannot be read: it is damaged, or from another program. Choose another folder, or move the file.',
    unavailable:
      'DuckDB, which --out, sweep and export need, cannot be loaded: {{message}}. Reinstall Ettervern with its optional packages, or run without --out.',
    failed: 'The results could not be stored: {{message}}. Finished work is kept; try again with --resume.',
    missing: 'There is no results.duckdb here. Give a folder that `--out` has made.',
  },
};
