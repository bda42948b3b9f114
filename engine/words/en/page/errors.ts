/** Faults of files and links, on the workshop page. */
export const pageErrors = {
  demo: {
    'not-built': 'The workshop page has not been built. Run `npm run build` first.',
    port: 'The page could not be served: {{reason}}. Choose another port with --port.',
  },
  page: {
    'too-slow': 'The file took too long to read.',
    municipality:
      'The file is about a municipality with queues. The page shows people who leave an institution (release-cohort); use the command line for this file.',
    'one-arm': 'The file has only one arm, so there is nothing to compare.',
  },
};
