/** Help of the report. */
export const reportHelp = {
  options: {
    report:
      'make a report of the results too: report.html in the folder of --out, one page for reading and printing',
    'out-report': 'write the report to this file instead of report.html in the folder',
  },
  arguments: { 'run-folder': 'folder that `compare --out DIR` wrote' },
  commands: {
    report: {
      summary: 'make a report of results, one page of HTML',
      description:
        'Makes a report of the results that `compare --out DIR` wrote: the question, the arms in words, the differences with intervals, evidence and limits, and how to reproduce it. One self-contained file for reading, printing and sharing; --lang chooses its language.',
      example: '  ettervern report results\n  ettervern report results --lang nb --out rapport.html',
    },
  },
};
