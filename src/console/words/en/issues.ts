import type { TrackerKind } from '../../../core/issue/issue-link.ts'
import type { IssueFault, IssueState } from '../../../core/issue/issue-state.ts'

const states: Readonly<Record<IssueState, string>> = {
  open: 'open',
  closed: 'closed',
  not_planned: 'closed, not planned',
  gone: 'not found: removed, or hidden from the token',
}

const faults: Readonly<Record<IssueFault, string>> = {
  no_tracker: 'Not read: an owner can enter its tracker in the settings.',
  key_missing: 'Not read: the key that opens the token is not on the server. Enter the token again.',
  refused: 'Not read: the server calls no such address. Addresses inside your network have to be opened on the server.',
  no_answer: 'Not read: the tracker did not answer.',
  not_allowed: 'Not read: the tracker does not accept the token, or it may not see this.',
  moved: 'Not read: the tracker points elsewhere, and Forthright does not follow.',
  busy: 'Not read: the tracker was asked too often and wants to rest.',
  trouble: 'Not read: the tracker has trouble of its own.',
  strange: 'Not read: what answered is no tracker of this kind.',
}

const kinds: Readonly<Record<TrackerKind, string>> = { github: 'GitHub', gitlab: 'GitLab', jira: 'Jira' }

/** Issues behind actions, and the trackers that they are in. */
export const issues = {
  states,
  faults,
  kinds,
  unread: 'not read yet',
  resting: 'not read: nobody waits for it any more',
  /** Before and behind how long ago that was, and all of it where that was just now. */
  readAt: { before: 'read ', behind: '', now: 'read just now' },
  tellDone: 'The issue is closed: tell readers that it is done.',
  tellDropped: 'The issue was closed without being done: tell readers what becomes of it.',
  lead: 'Actions of a postmortem can name an issue. Forthright reads whether it is open and reminds you to tell readers; it never writes there, and customers never see the state.',
  none: 'No tracker is entered yet.',
  add: 'Add a tracker',
  kind: 'Which one',
  baseUrl: 'Its address',
  baseUrlHint: 'As people open it. It cannot be changed later.',
  account: 'Account of the token',
  accountHint: 'Its e-mail address. Jira Cloud asks for it; on a server of your own leave it empty.',
  token: 'Token',
  tokenHint: 'One that may read issues and nothing else. It is sealed and never shown again. Leave it empty where everybody may read.',
  withoutToken: 'without a token',
  added: 'The tracker is added and tried.',
  tested: { before: 'It lets us in, tried ', behind: '.', now: 'It lets us in, tried just now.' },
  failed: { before: 'Tried ', behind: '.', now: 'Tried just now.' },
  trying: 'Being tried…',
  test: 'Try it',
  change: 'New token',
  changeTitle: (address: string): string => `New token for ${address}`,
  changed: 'The token is changed and tried.',
  renew: 'New webhook secret',
  renewTitle: (address: string): string => `New webhook secret for ${address}?`,
  renewText:
    'The secret in use ends at once. Until the new one stands in the tracker, what it tells is refused, and issues are read every quarter of an hour.',
  webhook: 'Webhook, with the secret that was shown for it:',
  secretTitle: 'Secret of the webhook',
  secretText:
    'If the tracker is to tell of changes at once, enter this address and this secret there as a webhook for issues. The secret is shown this once.',
  secretDone: 'I have kept it',
  address: 'Address of the webhook',
  remove: 'Remove',
  removeTitle: (address: string): string => `Remove ${address}?`,
  removeText: 'Its issues are read no more, and its token is forgotten. Links in postmortems stay.',
  removed: 'The tracker is removed.',
}
