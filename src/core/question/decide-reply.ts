import { emailKey, parseEmailAddress } from '../address.ts'
import type { EmailAddress } from '../brand.ts'
import { cleanText } from '../text.ts'
import { type ArrivedMail, type MachineSign, machineSignOf } from './machine-mail.ts'
import { replyWordsOf } from './reply-words.ts'
import { parseWords } from './stranger-words.ts'

/** What became of a mail that came in. */
export const replyOutcomes = [
  'asked',
  'machine',
  'other_sender',
  'empty',
  'unfit',
  'too_many',
  'closed',
  'unknown_address',
  'unreadable',
] as const
export type ReplyOutcome = (typeof replyOutcomes)[number]

/** What a reader is told by mail of their own reply. Of machines, and of what was never for us, nobody is told. */
export const toldOutcomes = ['asked', 'other_sender', 'empty', 'unfit', 'too_many', 'closed'] as const satisfies readonly ReplyOutcome[]
export type ToldOutcome = (typeof toldOutcomes)[number]

export type ReplyRuling =
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'machine'; readonly sign: MachineSign }
  | { readonly kind: 'refuse'; readonly outcome: 'other_sender' | 'empty' | 'unfit' }

/** The people whose mails are weighed against each other: the one whose address the token names, and ourselves as the sender of mails. */
export interface ReplyParties {
  readonly reader: EmailAddress
  readonly own: EmailAddress
}

const isSender = (from: string | null, reader: EmailAddress): boolean => {
  const sender = parseEmailAddress(from ?? '')
  return sender.ok && emailKey(sender.value) === emailKey(reader)
}

/**
 * What a reply to a notice comes to, before anybody looks whether the box is open. The token in the address says whose it is; a mail from
 * any other address asks nothing, because whoever was forwarded the notice would speak under the reader's name. Too long a text is
 * refused and not cut: half a thought under somebody's name is not what they said.
 */
export const decideReply = (mail: ArrivedMail, { reader, own }: ReplyParties): ReplyRuling => {
  const sign = machineSignOf(mail, own)
  if (sign) return { kind: 'machine', sign }
  if (!isSender(mail.from, reader)) return { kind: 'refuse', outcome: 'other_sender' }
  // What mail programs weave in unseen (zero-width spaces above all) is taken out; far above what is allowed, so that nothing is cut.
  const words = cleanText(replyWordsOf(mail.text), { max: 5000, lines: true })
  if (words === '') return { kind: 'refuse', outcome: 'empty' }
  const text = parseWords(words, 'question')
  return text.ok ? { kind: 'ask', text: text.value } : { kind: 'refuse', outcome: 'unfit' }
}
