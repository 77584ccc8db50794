import type { Channel, MailMessage } from '../../app/channel.ts'
import type { Courier } from '../../app/courier.ts'
import { type Letter, loadLetters, type Tellable } from '../../app/letters.ts'
import { invitationLink, resetLink } from '../../app/operator-links.ts'
import type { Clock, Holidays, Sealer } from '../../app/ports.ts'
import type { Store } from '../../app/store.ts'
import { type EmailAddress, type SubscriberId, tagged } from '../../core/brand.ts'
import { type ClaimedDelivery, type Outcome, toSubscribers } from '../../core/delivery/delivery.ts'
import { type LinkPurpose, linkToken, personalQuestions } from '../../core/link.ts'
import { type ReplyPlace, replyAddress } from '../../core/question/reply-address.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import { linkPlaceholders, type MailParts, type MailTemplate, personalise, prepareMail } from '../email/compose.ts'
import type { MailPerson } from '../email/personal-head.ts'
import { KeptTemplates } from './kept-templates.ts'
import { isPersonal, type MailWritten, writeMail } from './write-mail.ts'

export interface MailCourierDeps {
  readonly channel: Channel<MailMessage>
  readonly store: Store
  readonly clock: Clock
  readonly holidays: Holidays
  /** Without a name of its own, the page's is used. */
  readonly from: { readonly name: string | null; readonly address: EmailAddress }
  readonly baseUrl: string
  readonly consoleUrl: string
  readonly secret: string
  readonly sealer?: Sealer
  /** Where replies to notices arrive, if they do. */
  readonly replyPlace?: ReplyPlace | undefined
  /** How many mails may be under way at once; what a crash repeats. */
  readonly capacity: number
}

/** Long enough for another node to come first, and for somebody to bring a key. */
const outOfReachSeconds = 60
const confirmationLifeSeconds = 7 * 24 * 60 * 60

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** Another where other words are said: a reminder says what corrections made of its notice, without what was kept or dropped meanwhile. */
const versionOf = (letter: Tellable): string => {
  if (!('notice' in letter)) return ''
  const { notice, takesQuestions, zone } = letter
  const own = `${notice.version}${takesQuestions ? 'q' : ''} ${zone}`
  if (letter.kind !== 'maintenance_reminder') return own
  return [own, ...letter.all.map(({ id, version }) => `${id}@${version}`), JSON.stringify(letter.settled)].join(' ')
}

/**
 * Mail: a notice is composed once per level and language, and each recipient's message is joined from it. Message-IDs follow from
 * what is told to whom, so a repetition carries the same one; notices of one incident thread under its root.
 */
export class MailCourier implements Courier {
  readonly channel = 'email'
  readonly capacity: number
  readonly #deps: MailCourierDeps
  readonly #templates = new KeptTemplates()

  constructor(deps: MailCourierDeps) {
    this.#deps = deps
    this.capacity = deps.capacity
  }

  async deliver(
    batch: readonly ClaimedDelivery[],
    report: (delivery: ClaimedDelivery, outcome: Outcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const letterOf = await this.#deps.store.read((records) => loadLetters(records, batch, this.#deps))
    await Promise.all(batch.map(async (delivery) => report(delivery, await this.#deliverOne(delivery, letterOf(delivery), signal))))
  }

  async #deliverOne(delivery: ClaimedDelivery, letter: Letter, signal: AbortSignal): Promise<Outcome> {
    if (letter.kind === 'moot') return letter
    if (letter.kind === 'out_of_reach')
      return { kind: 'postponed', reason: letter.reason, until: plusSeconds(this.#deps.clock.now(), outOfReachSeconds) }
    const template = await this.#templateFor(delivery, letter)
    const raw = personalise(template, this.#personOf(delivery, letter))
    if (!raw.ok) return { kind: 'refused', reason: raw.fault.detail }
    // RFC 3834 section 3.3: whatever is wrong with an answer to a mail, nobody is written to about it.
    const from = letter.kind === 'reply_answer' ? '' : this.#deps.from.address
    return this.#deps.channel.send({ from, to: delivery.target, raw: raw.value }, delivery, signal)
  }

  #templateFor(delivery: ClaimedDelivery, letter: Tellable): Promise<MailTemplate> {
    const make = (): Promise<MailTemplate> => prepareMail(this.#partsOf(delivery, letter))
    // Kept, these would push out what many get.
    if (isPersonal(letter)) return make()
    return this.#templates.take([delivery.kind, delivery.subject, versionOf(letter), delivery.level, delivery.language].join(' '), make)
  }

  #partsOf(delivery: ClaimedDelivery, letter: Tellable): MailParts {
    const { baseUrl, consoleUrl, from } = this.#deps
    const written: MailWritten = writeMail(letter, delivery, {
      baseUrl,
      consoleUrl,
      now: this.#deps.clock.now(),
      link: (purpose, id, expiresAt) => this.#link(purpose, id, expiresAt),
      invitationLink: (invitation) => invitationLink(consoleUrl, this.#deps.secret, invitation),
      // Nothing in the address lets anybody in: the console asks who it is and what they may.
      approvalLink: ({ id }) => `${consoleUrl}/console/approvals/${id}`,
      resetLink: (operator) => resetLink(consoleUrl, this.#deps.secret, operator),
      ownNotes: `${consoleUrl}/console/account`,
      confirmBy: plusSeconds(delivery.createdAt, confirmationLifeSeconds),
      unsubscribe: linkPlaceholders.unsubscribe,
      manage: linkPlaceholders.manage,
      questions: linkPlaceholders.questions,
      takesReplies: this.#deps.replyPlace !== undefined,
    })
    const isList = toSubscribers.includes(delivery.kind)
    return {
      from: { name: from.name ?? letter.page.name, address: from.address },
      ...(letter.page.contact?.email && !this.#takesReply(letter) ? { replyTo: letter.page.contact.email } : {}),
      ...written,
      language: delivery.language,
      ...(letter.kind === 'reply_answer' ? { isReply: true } : {}),
      ...(isList ? { listId: `notices.${new URL(baseUrl).hostname}`, listHelp: `${baseUrl}/subscribe` } : {}),
    }
  }

  /** Whether a reply to it asks: then each copy has a reply address of its own, and the organisation's stands in the text alone. */
  #takesReply(letter: Letter): boolean {
    return (
      this.#deps.replyPlace !== undefined && (letter.kind === 'notice' || letter.kind === 'maintenance_reminder') && letter.takesQuestions
    )
  }

  #replyTo(letter: Letter, id: SubscriberId): { readonly replyTo?: EmailAddress } {
    const { replyPlace, secret } = this.#deps
    return replyPlace && this.#takesReply(letter) && 'incident' in letter
      ? { replyTo: replyAddress(secret, replyPlace, letter.incident.id, id) }
      : {}
  }

  #link(purpose: LinkPurpose, subject: string, expiresAt: Instant | null): string {
    const { baseUrl, consoleUrl, secret } = this.#deps
    const isOperators = purpose === 'proposal' || purpose === 'operator_proposal'
    // Both lead to the questions; which of them it is stands in the MAC.
    const page = purpose === 'questions_confirmed' ? 'questions' : purpose
    const place = isOperators ? `${consoleUrl}/p` : `${baseUrl}/s/${page}`
    return `${place}/${linkToken(secret, { purpose, subject, nonce: '', expiresAt })}`
  }

  #personOf(delivery: ClaimedDelivery, letter: Letter): MailPerson {
    const domain = domainOf(this.#deps.from.address)
    const { subscriberId } = delivery
    const isNotice = (letter.kind === 'notice' || letter.kind === 'maintenance_reminder') && subscriberId !== null
    const isThreaded = isNotice || letter.kind === 'reply_answer'
    const root = isThreaded && subscriberId !== null ? `${letter.incident.id}.${subscriberId}@${domain}` : null
    const isFirst = letter.kind === 'notice' && letter.notice.status.number === 1
    const links = (id: SubscriberId) => ({ unsubscribeUrl: this.#link('unsubscribe', id, null), manageUrl: this.#link('manage', id, null) })
    return {
      to: tagged<EmailAddress>(delivery.target),
      messageId: isFirst && root !== null ? root : `${delivery.id}@${domain}`,
      inReplyTo: isFirst ? null : root,
      references: isFirst || root === null ? [] : [root],
      date: delivery.createdAt,
      ...(subscriberId === null
        ? { unsubscribeUrl: null, manageUrl: null }
        : isNotice
          ? {
              ...links(subscriberId),
              ...this.#replyTo(letter, subscriberId),
              questionsUrl: this.#link('questions', personalQuestions(letter.incident.id, subscriberId), null),
            }
          : { unsubscribeUrl: null, manageUrl: this.#link('manage', subscriberId, null) }),
    }
  }
}
