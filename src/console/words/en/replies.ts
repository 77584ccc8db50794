import type { ReplyOutcome } from '../../../core/question/decide-reply.ts'
import type { MachineSign } from '../../../core/question/machine-mail.ts'

const outcomes: Record<ReplyOutcome, string> = {
  asked: 'Became a question',
  machine: 'A machine wrote it',
  other_sender: 'Not from the address that the notice went to',
  empty: 'Held no words of its own',
  unfit: 'Too long for a question',
  too_many: 'More than one address may ask, or too much waits',
  closed: 'Questions are off or closed',
  unknown_address: 'The incident or the subscriber is gone',
  unreadable: 'Could not be read',
}

const signs: Record<MachineSign, string> = {
  auto_submitted: '(says so itself)',
  bounce: '(could not be delivered)',
  bulk: '(sent to many)',
  list: '(a mailing list)',
  suppressed: '(wants no answers)',
  own: '(one of ours)',
  out_of_office: '(an absence, by its subject)',
}

export const replies = {
  lead: 'A reply to a notice by mail becomes a question under its incident, held until somebody has looked at it. Whether they do, and at which address they arrive, is set where the server is started.',
  on: 'Replies arrive at',
  off: 'Replies to notices are no questions: FORTHRIGHT_REPLY_ADDRESS is not set.',
  none: 'None has come yet.',
  last: 'Last one:',
  caption: 'The last replies that came in',
  at: 'Arrived',
  outcome: 'Outcome',
  incident: 'Incident',
  open: 'Show',
  gone: 'gone',
  told: 'Reader told',
  yes: 'yes',
  no: 'no',
  files: '(its files were thrown away)',
  outcomes,
  signs,
}
