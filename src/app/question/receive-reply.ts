import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { EmailAddress, IncidentId } from '../../core/brand.ts'
import { linkToken, personalQuestions } from '../../core/link.ts'
import { decideReply, type ReplyOutcome, type ToldOutcome, toldOutcomes } from '../../core/question/decide-reply.ts'
import type { ArrivedMail, MachineSign } from '../../core/question/machine-mail.ts'
import type { ReplyMark } from '../../core/question/reply-address.ts'
import { type Fault, ok, type Result } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import type { Arrival } from '../arrival-records.ts'
import type { Context } from '../context.ts'
import { writeQuestion } from '../question-asking.ts'
import { replyMail } from '../question-told.ts'
import type { Records } from '../store.ts'

export interface ReceiveReplyInput {
  /** Whose address it went to, read from the address itself. */
  readonly mark: ReplyMark
  /** By which its sender tells it from others: what comes again is not read again. */
  readonly messageId: string
  readonly mail: ArrivedMail
  /** Who our own mails are from. */
  readonly own: EmailAddress
}

const quietSeconds = 24 * 60 * 60

const keyOf = ({ subscriberId, incident }: ReplyMark, messageId: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${subscriberId} ${incident.start} ${incident.end} ${messageId}`)))

const outcomeOfFault = ({ code }: Fault): ReplyOutcome => {
  if (code === 'question.off' || code === 'question.closed') return 'closed'
  if (code === 'question.too_many') return 'too_many'
  return code === 'input.invalid' ? 'unfit' : 'unknown_address'
}

type Ruled = Pick<Arrival, 'outcome' | 'sign' | 'questionId'>
const ruled = (outcome: ReplyOutcome, sign: MachineSign | null = null): Ruled => ({ outcome, sign, questionId: null })

const addressOf = ({ address }: Subscriber): EmailAddress => (address.channel === 'email' ? address.email : address.owner)

interface Ground {
  readonly incidentId: IncidentId | null
  readonly subscriber: Subscriber | undefined
}

const rule = async (
  context: Context,
  records: Records,
  { mail, own }: ReceiveReplyInput,
  { incidentId, subscriber }: Ground,
): Promise<Result<Ruled>> => {
  if (!subscriber || incidentId === null) return ok(ruled('unknown_address'))
  const ruling = decideReply(mail, { reader: addressOf(subscriber), own })
  if (ruling.kind === 'machine') return ok(ruled('machine', ruling.sign))
  if (ruling.kind === 'refuse') return ok(ruled(ruling.outcome))
  const claim = { purpose: 'questions', subject: personalQuestions(incidentId, subscriber.id), nonce: '', expiresAt: null } as const
  // The address was made for this reader and this incident, so it opens what the link in the same mail opens.
  const link = linkToken(context.settings.secret, claim)
  const asked = await writeQuestion(context, records, { incidentId, text: ruling.text, link, isByMail: true })
  return asked.ok ? ok({ ...ruled('asked'), questionId: asked.value.id }) : asked
}

const isTold = (outcome: ReplyOutcome): outcome is ToldOutcome => toldOutcomes.some((told) => told === outcome)

/**
 * The same is said to one reader once a day, however many mails come: two programs that answer each other run dry. Whoever wants no mails
 * any more gets none, although a reply came: anybody with a copy of the notice can write one.
 */
const mayTell = async (
  records: Records,
  { subscriberId, outcome }: Arrival,
  subscriber: Subscriber | undefined,
  now: Instant,
): Promise<boolean> =>
  subscriber?.status.state === 'active' &&
  isTold(outcome) &&
  !(await records.arrivals.wasTold(subscriberId, outcome, plusSeconds(now, -quietSeconds)))

/** Keeps what came with what became of it. A refusal in ruling undoes everything, so that who is refused leaves nothing behind. */
const keep = (
  context: Context,
  input: ReceiveReplyInput,
  ruling: (records: Records, ground: Ground) => Promise<Result<Ruled>>,
): Promise<Result<Arrival>> => {
  const now = context.clock.now()
  const { subscriberId, incident: part } = input.mark
  const key = keyOf(input.mark, input.messageId)
  return context.store.transaction<Arrival>(async (records) => {
    const incidentId = (await records.incidents.findByPart(part))?.id ?? null
    const { hasFiles } = input.mail
    const begun: Arrival = { key, subscriberId, incidentId, ...ruled('unreadable'), hasFiles, wasTold: false, arrivedAt: now }
    if (!(await records.arrivals.insert(begun))) return ok((await records.arrivals.find(key)) ?? begun)
    const subscriber = await records.subscribers.find(subscriberId)
    const found = await ruling(records, { incidentId, subscriber })
    if (!found.ok) return found
    const read: Arrival = { ...begun, ...found.value }
    const arrival: Arrival = { ...read, wasTold: await mayTell(records, read, subscriber, now) }
    await records.arrivals.settle(arrival)
    if (arrival.wasTold && subscriber)
      await records.outbox.enqueue([replyMail(context, arrival, { subscriber, to: addressOf(subscriber) }, now)])
    return ok(arrival)
  })
}

/**
 * A mail came in under an address of ours. Once this has answered, its question is kept, or it is known why there is none: whoever brought
 * the mail may be told that it was taken. What comes again is answered as before and does nothing.
 */
export const receiveReply = async (context: Context, input: ReceiveReplyInput): Promise<Result<Arrival>> => {
  let refusal: Fault | undefined
  const asked = await keep(context, input, async (records, ground) => {
    const found = await rule(context, records, input, ground)
    refusal = found.ok ? undefined : found.fault
    return found
  })
  const fault = asked.ok ? undefined : refusal
  const result = fault ? await keep(context, input, async () => ok(ruled(outcomeOfFault(fault)))) : asked
  if (result.ok && result.value.wasTold) context.hints.raise('outbox')
  return result
}
