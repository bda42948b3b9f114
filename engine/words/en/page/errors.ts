/** Errors of the workshop page, and of serving it. */
export const pageErrors = {
  demo: {
    'not-built': 'The workshop page has not been built. Run `npm run build` first.',
    port: 'The page could not be served: {{reason}}. Choose another port with --port.',
  },
  page: {
    'too-slow': 'The file took too long to read.',
    'one-arm': 'The file has only one arm, so there is nothing to compare.',
  },
};
