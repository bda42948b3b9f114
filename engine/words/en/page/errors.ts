/** Faults of files and links, on the workshop page. */
export const pageErrors = {
  page: {
    'too-slow': 'The file took too long to read.',
    municipality:
      'The file is about a municipality with queues. The page shows people who leave an institution (release-cohort); use the command line for this file.',
    'one-arm': 'The file has only one arm, so there is nothing to compare.',
  },
};
