import type { FaultKind } from './fault-kind.ts'

interface FaultEntry {
  readonly kind: FaultKind
  readonly title: string
  readonly hint: string
}

/** Every refusal the product can give. The documentation page of problem types is generated from this table. */
export const faults = {
  'request.malformed': {
    kind: 'malformed',
    title: 'The request could not be read',
    hint: 'Check that the body is valid JSON (or form data where a form is expected) and that each parameter is given once.',
  },
  'request.too_large': {
    kind: 'too-large',
    title: 'The request is too large',
    hint: 'Send less in one request; the limits are in the API reference.',
  },
  'request.unsupported': { kind: 'unsupported', title: 'This kind of body is not accepted here', hint: 'Send application/json.' },
  'request.foreign_origin': {
    kind: 'forbidden',
    title: 'The request came from another site',
    hint: 'Open the page itself and send the form from there.',
  },
  'route.method_wrong': {
    kind: 'missing',
    title: 'This address does not take that method',
    hint: 'The methods that it takes are named in the Allow header.',
  },
  'route.missing': { kind: 'missing', title: 'There is nothing at this address', hint: 'The API reference lists every address.' },
  'input.invalid': {
    kind: 'invalid',
    title: 'Some of the input cannot be used',
    hint: 'Correct the fields named in "errors" and send again.',
  },
  'auth.missing': {
    kind: 'unauthenticated',
    title: 'Nobody is signed in, and no valid token was given',
    hint: 'Sign in in the console, or send "Authorization: Bearer <token>"; "forthright token" makes one.',
  },
  'auth.forbidden': {
    kind: 'forbidden',
    title: 'This token or role may not do that',
    hint: 'Ask an owner for a role or a token whose scopes include the act named in "detail".',
  },
  'auth.sign_in_failed': {
    kind: 'unauthenticated',
    title: 'Signing in did not work',
    hint: 'Check the address and the password or code, and that an owner has not suspended the account.',
  },
  'auth.code_wrong': {
    kind: 'forbidden',
    title: 'The code is not right',
    hint: 'Use the code that the app shows now, or a recovery code that was not used before.',
  },
  'auth.password_wrong': { kind: 'forbidden', title: 'The password is not right', hint: 'Type your present password again.' },
  'auth.not_fresh': {
    kind: 'forbidden',
    title: 'You signed in too long ago for this',
    hint: 'Give your password once more, or sign out and in again; then this can be done for an hour.',
  },
  'auth.ceremony_failed': {
    kind: 'malformed',
    title: 'This could not be completed',
    hint: 'Start again from the beginning; what was shown before has expired or does not fit.',
  },
  'auth.link_invalid': {
    kind: 'gone',
    title: 'This link lets nobody in any more',
    hint: 'It was used, has run out, or was replaced. Ask an owner for a new one; on an empty installation the server prints one at its next start.',
  },
  'operator.last_owner': {
    kind: 'conflict',
    title: 'There would be no owner left',
    hint: 'Make somebody else an owner first.',
  },
  'auth.secret_wrong': {
    kind: 'unauthenticated',
    title: 'The alert secret is missing or wrong',
    hint: 'Use the address or header shown when the alert source was set up.',
  },
  'entity.missing': { kind: 'missing', title: 'It does not exist', hint: 'Check the id; it may belong to another page.' },
  'entity.stale': {
    kind: 'stale',
    title: 'It was changed in the meantime',
    hint: 'Load it again, look at what changed, and send your change with the new ETag in If-Match.',
  },
  'entity.version_missing': {
    kind: 'precondition-required',
    title: 'If-Match is required here',
    hint: 'Send the ETag of the version that you are changing in If-Match.',
  },
  'entity.taken': { kind: 'conflict', title: 'That name or address is taken', hint: 'Choose another, or change the one that exists.' },
  'idempotency.reused': {
    kind: 'invalid',
    title: 'This idempotency key was used with other content',
    hint: 'Use a new key for a new request.',
  },
  'idempotency.malformed': {
    kind: 'malformed',
    title: 'The idempotency key cannot be read',
    hint: 'Send Idempotency-Key as a quoted string of at most 200 characters.',
  },
  'idempotency.missing': {
    kind: 'malformed',
    title: 'An idempotency key is required here',
    hint: 'Send a fresh Idempotency-Key header with each new intent to publish, and the same one when repeating it.',
  },
  'incident.transition': {
    kind: 'conflict',
    title: 'An incident cannot move that way',
    hint: 'The phases that are possible now are named in "detail".',
  },
  'incident.closed': { kind: 'conflict', title: 'This incident is closed', hint: 'Publish a correction, or open a new incident.' },
  'incident.not_public': { kind: 'conflict', title: 'This incident has no published notice yet', hint: 'Publish its first notice first.' },
  'notice.empty': { kind: 'invalid', title: 'The notice says nothing yet', hint: 'Fill in what customers cannot do, or write free text.' },
  'notice.blank_left': {
    kind: 'invalid',
    title: 'A blank of the template is not filled in',
    hint: 'Fill in or take out what stands between braces; "errors" says in which fields.',
  },
  'notice.permanence_missing': {
    kind: 'invalid',
    title: 'A closing notice must say whether anything was lost',
    hint: 'Choose lost, not lost, recoverable or still checking.',
  },
  'notice.policy_unmet': {
    kind: 'invalid',
    title: "The organisation's policy wants more settled first",
    hint: 'Change what "errors" names, answer it, or ignore it with a reason; an owner sets the policy on the page.',
  },
  'notice.approval_needed': {
    kind: 'conflict',
    title: 'The notice needs an approval first',
    hint: 'Ask for it (POST /api/drafts/{noticeId}/approval); a change of the words afterwards asks for it anew.',
  },
  'postmortem.not_over': {
    kind: 'conflict',
    title: 'A report is published when the incident is over',
    hint: 'Write on; publish it once the incident is closed.',
  },
  'postmortem.prepared': {
    kind: 'conflict',
    title: 'An edition waits to be published already',
    hint: 'Publish the notice that announces it, or discard that draft and prepare the edition anew.',
  },
  'question.off': {
    kind: 'conflict',
    title: 'Questions are switched off on this page',
    hint: 'An owner switches them on in the settings of the page.',
  },
  'question.closed': {
    kind: 'conflict',
    title: 'Questions about this are closed',
    hint: 'They close some days after the end. What was asked and answered can still be read.',
  },
  'question.not_shown': {
    kind: 'conflict',
    title: 'Nobody sees this question at the moment',
    hint: 'Let it through first, or choose the question that it was joined to.',
  },
  'question.answered': {
    kind: 'conflict',
    title: 'Somebody of the organisation has answered this meanwhile',
    hint: 'Read that answer; change it, or add one of your own under the question.',
  },
  'question.not_ours': {
    kind: 'conflict',
    title: 'Only what the organisation wrote goes into its notices',
    hint: 'Answer the question in your own words, and take that answer.',
  },
  'question.own_words': { kind: 'forbidden', title: 'Nobody votes on their own words', hint: 'Vote on what others wrote.' },
  'question.not_own': {
    kind: 'forbidden',
    title: 'Only whoever wrote it changes it',
    hint: 'Hide what has no business here, and say why.',
  },
  'question.too_many': { kind: 'too-many', title: 'Too much was written', hint: 'Wait as long as Retry-After says.' },
  'approval.not_needed': {
    kind: 'conflict',
    title: 'Nothing asks for an approval of this notice',
    hint: 'Publish it.',
  },
  'approval.own_words': {
    kind: 'forbidden',
    title: 'Nobody approves their own words',
    hint: 'Ask somebody whom the policy names. An owner whom nobody else can stand in for says so.',
  },
  'approval.not_asked': {
    kind: 'forbidden',
    title: 'This approval is asked of somebody else',
    hint: 'The policy of the page says who approves what.',
  },
  'approval.settled': { kind: 'conflict', title: 'This approval was already settled', hint: 'Look at what became of it.' },
  'approval.outdated': {
    kind: 'conflict',
    title: 'The notice changed after the approval was asked for',
    hint: 'Ask for the approval of the words as they stand now.',
  },
  'legal.begun': {
    kind: 'conflict',
    title: 'This regime was begun already',
    hint: 'Its deadlines stand in the legal part of the incident.',
  },
  'sealed_note.off': {
    kind: 'conflict',
    title: 'Sealed notes are switched off',
    hint: 'Ask an owner to switch them on in the settings; what was sealed before stays its author’s.',
  },
  'sealed_note.key_missing': {
    kind: 'conflict',
    title: 'The key that seals notes is not here',
    hint: 'Give this machine the key that the others have (FORTHRIGHT_SEAL_KEY), or have an owner switch sealed notes off and on again to begin a new one; what the lost key sealed stays unreadable.',
  },
  'tracker.secret_wrong': {
    kind: 'unauthenticated',
    title: 'The secret of the tracker’s webhook is missing or wrong',
    hint: 'Enter the secret that was shown when the tracker was added: as the secret of the webhook, in GitLab as its secret token or signing token.',
  },
  'tracker.key_missing': {
    kind: 'conflict',
    title: 'The key that seals tokens is not here',
    hint: 'Give this machine the key that the others have (FORTHRIGHT_SEAL_KEY), then enter the token again.',
  },
  'sealed_note.cooling': {
    kind: 'conflict',
    title: 'It has not cooled down yet',
    hint: 'It can be sent when the incident is over and the cool-down has passed. It can be discarded at any time.',
  },
  'sealed_note.sent': { kind: 'conflict', title: 'It was sent already', hint: 'Write a new note.' },
  'notice.not_draft': { kind: 'conflict', title: 'This notice is no longer a draft', hint: 'A published notice is corrected, not edited.' },
  'notice.not_pending': {
    kind: 'conflict',
    title: 'The undo window has closed',
    hint: 'The notice is public; publish a correction instead.',
  },
  'notice.followed': {
    kind: 'conflict',
    title: 'Another notice that is about to be public was written on this one',
    hint: 'Take the later notice back first.',
  },
  'notice.not_published': { kind: 'conflict', title: 'This notice has not been published', hint: 'Edit the draft instead.' },
  'due.settled': {
    kind: 'conflict',
    title: 'This is not due any more',
    hint: 'Look at the board again; somebody has probably said it.',
  },
  'due.not_moved': { kind: 'conflict', title: 'There is nothing to take back', hint: 'Look at the board again.' },
  'proposal.changed': {
    kind: 'conflict',
    title: 'The proposal changed since you looked',
    hint: 'Look at it again and publish what you see.',
  },
  'proposal.settled': { kind: 'conflict', title: 'This proposal was already dealt with', hint: 'Look at the incident it led to.' },
  'sending.held': {
    kind: 'conflict',
    title: 'Sending is held',
    hint: 'Release it with "forthright release" or PUT /api/sending when you are sure.',
  },
  'subscriber.not_active': {
    kind: 'conflict',
    title: 'This address is not sent anything at the moment',
    hint: 'Load it again and look at its state.',
  },
  'subscriber.not_suppressed': {
    kind: 'conflict',
    title: 'This address is not paused',
    hint: 'Whoever unsubscribed can only subscribe again themselves, by the form on the page.',
  },
  'subscriber.no_webhook': {
    kind: 'conflict',
    title: 'This subscriber is no webhook',
    hint: 'Only webhooks are signed; pick the subscriber whose "channel" is webhook.',
  },
  'audience.in_use': {
    kind: 'conflict',
    title: 'An open incident is addressed to this audience',
    hint: 'Close the incidents named in "detail", or address their notices to somebody else first.',
  },
  'template.as_shipped': {
    kind: 'conflict',
    title: 'This template is as it was shipped',
    hint: 'Hide it, if it is not to be offered; there is nothing to take back.',
  },
  'sample.not_empty': {
    kind: 'conflict',
    title: 'This installation is in use already',
    hint: 'Load the sample only on an empty installation, or start one on another data folder.',
  },
  'sample.missing': {
    kind: 'missing',
    title: 'No sample is loaded',
    hint: 'There is nothing to take out.',
  },
  'subscription.link_invalid': {
    kind: 'gone',
    title: 'This link does not work any more',
    hint: 'Subscribe again, or use the link in the newest mail.',
  },
  'rate.limited': { kind: 'too-many', title: 'Too many requests', hint: 'Wait as long as Retry-After says.' },
  'egress.refused': { kind: 'invalid', title: 'This address cannot be called', hint: 'Use a public https address.' },
  'store.unavailable': {
    kind: 'unavailable',
    title: 'The records cannot be reached right now',
    hint: 'The public page goes on from its last state. Try again shortly; the log and /healthz say why.',
  },
  'store.full': { kind: 'unavailable', title: 'The disk is full', hint: 'Free some space; nothing was changed.' },
  'server.stopping': { kind: 'unavailable', title: 'The server is restarting', hint: 'Try again in a few seconds.' },
  'server.broken': {
    kind: 'unavailable',
    title: 'Something went wrong on our side',
    hint: 'Nothing was changed. The log has the details under the instance id.',
  },
  'lint.too_long': { kind: 'too-large', title: 'The text is too long to be read', hint: 'Send at most 25,000 characters.' },
  'options.invalid': {
    kind: 'invalid',
    title: 'The configuration cannot be used',
    hint: 'Correct the option named in "detail"; docs/options.md lists all.',
  },
  'journal.broken': {
    kind: 'conflict',
    title: 'The journal does not verify',
    hint: 'Do not write to this store; keep it, restore the last good backup, and compare.',
  },
} as const satisfies Record<string, FaultEntry>

export type FaultCode = keyof typeof faults
