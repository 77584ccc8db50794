/** Reminders in one's browsers. */
export const push = {
  title: 'Reminders in this browser',
  lead: 'A message on the screen when something is owed and you are asked, also while no console is open. Mail comes as well. It ends when you sign out here.',
  states: {
    insecure: 'Browsers let themselves be woken by pages over https only. This console is reached over plain http.',
    missing: 'This browser cannot be woken by a page. Current versions of Firefox, Chrome, Edge and Safari can, on an iPhone not yet.',
    'no-keys': 'The server has not made its keys yet. Load this page again in a moment.',
    blocked:
      'This browser blocks messages from here. Allow notifications for this site in its settings (often behind the sign beside the address), then come back.',
    off: 'This browser is not subscribed.',
    on: 'This browser is subscribed.',
  },
  subscribe: 'Remind me in this browser',
  subscribed: 'This browser is subscribed.',
  refused: 'You gave no permission, so nothing was changed.',
  unanswered:
    'The browser could not subscribe: the push service of its maker did not answer, or is switched off. Some companies and private windows block it.',
  list: 'Your subscribed browsers',
  here: 'here',
  since: 'since',
  reached: 'last reached',
  never: 'not reached yet',
  test: 'Send a test',
  testOf: (name: string): string => `Send a test: ${name}`,
  tested: 'The test is on its way. If nothing comes up, look whether the system itself is set not to disturb you.',
  remove: 'Remove',
  removeOf: (name: string): string => `Remove ${name}`,
  removed: 'Removed.',
  name: (browser: string, system: string): string => `${browser} on ${system}`,
  unknown: 'A browser',
}
