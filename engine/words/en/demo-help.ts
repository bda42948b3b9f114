/** Help and lines of the command that serves the workshop page. */
export const demoHelp = {
  options: {
    port: 'port to serve at (otherwise 8017, or the next one that is free)',
    room: 'serve to other machines in the room too, such as phones that read the QR code',
    'no-open': 'do not open the browser',
  },
  commands: {
    demo: {
      summary: 'serve the workshop page and open it in the browser',
      description:
        'Serves the workshop page on this machine until Ctrl-C, and opens it in the browser. Nothing is sent anywhere. With --room other machines on the same network can open it too.',
      example: '  ettervern demo\n  ettervern demo --room --port 8080',
    },
  },
};

export const demo = {
  serving: 'The workshop page is at {{url}}',
  room: 'For others in the room: {{url}}',
  file: 'As one single file, to copy to another machine: {{file}}',
  stop: 'Stop with Ctrl-C.',
};
