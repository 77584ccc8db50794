import { Readable } from 'node:stream'
import type { ImapFlow } from 'imapflow'
import type { ReplyMark } from '../../core/question/reply-address.ts'
import { type ImapPlace, openMailbox } from './imap-session.ts'
import { type IncomingMail, largestMail, readMail } from './read-mail.ts'
import type { Taken } from './smtp-door.ts'

export interface MailboxDeps {
  readonly place: ImapPlace
  readonly markOf: (address: string) => ReplyMark | undefined
  /** Keeps what came for one address. Never throws. */
  readonly take: (mark: ReplyMark, mail: IncomingMail) => Promise<Taken>
  readonly onRefused: (why: 'unknown_address' | 'unreadable') => void
  /** How often a message could not be read, from one time to the next; kept by whoever calls. */
  readonly failures: Map<string, number>
}

const mostAtOnce = 50
const mostFailures = 3
const mostLater = 3

const kept = ['\\Seen']
const forAPerson = ['\\Seen', '\\Flagged']

const mark = async (session: ImapFlow, uid: number, flags: string[]): Promise<void> => {
  if (!(await session.messageFlagsAdd(uid, flags, { uid: true, silent: true }))) throw new Error(`message ${uid} could not be marked`)
}

/** The message, or undefined for one that is too large or gone. Looking at it does not mark it as seen. */
const fetchOne = async (session: ImapFlow, uid: number): Promise<Buffer | undefined> => {
  const found = await session.fetchOne(uid, { size: true }, { uid: true })
  if (!found || (found.size ?? 0) > largestMail) return undefined
  const fetched = await session.fetchOne(uid, { source: true }, { uid: true })
  return fetched ? fetched.source : undefined
}

/** What is kept is seen; what is not for us, or one of too many, is flagged as well, for a person to find. */
const readOne = async (deps: MailboxDeps, session: ImapFlow, uid: number): Promise<Taken> => {
  const raw = await fetchOne(session, uid)
  const mail = raw && (await readMail(Readable.from([raw]), null))
  const whose = mail?.recipients.flatMap((address) => deps.markOf(address) ?? []).at(0)
  if (!mail || !whose) deps.onRefused(mail ? 'unknown_address' : 'unreadable')
  const taken = mail && whose ? await deps.take(whose, mail) : 'unknown'
  if (taken !== 'later') await mark(session, uid, taken === 'kept' ? kept : forAPerson)
  return taken
}

/** One message that the server does not give out keeps no other from being read; after a few times it is left to a person. */
const readOrLeave = async (deps: MailboxDeps, session: ImapFlow, uid: number, key: string): Promise<Taken | 'failed'> => {
  const failures = deps.failures.get(key) ?? 0
  try {
    if (failures < mostFailures) {
      const taken = await readOne(deps, session, uid)
      // It is read after all others from now on, and never given up: what it asks is kept nowhere yet.
      if (taken === 'later') deps.failures.set(key, Math.min(failures + 1, mostFailures - 1))
      return taken
    }
    await mark(session, uid, forAPerson)
    deps.onRefused('unreadable')
    return 'unknown'
  } catch (error) {
    deps.failures.set(key, failures + 1)
    if (!session.usable) throw error
    return 'failed'
  }
}

interface Waiting {
  readonly uid: number
  readonly key: string
}

/** The oldest first, but what made trouble before after everything else. What is gone is forgotten. */
const listWaiting = async ({ failures }: MailboxDeps, session: ImapFlow): Promise<readonly Waiting[]> => {
  const uids = await session.search({ seen: false }, { uid: true })
  if (!uids) throw new Error('the mail server does not say what is unread')
  const generation = session.mailbox ? session.mailbox.uidValidity : 0
  const waiting = uids.map((uid) => ({ uid, key: `${generation}.${uid}` }))
  const keys = new Set(waiting.map(({ key }) => key))
  for (const key of failures.keys()) if (!keys.has(key)) failures.delete(key)
  const countOf = ({ key }: Waiting): number => failures.get(key) ?? 0
  return waiting.toSorted((a, b) => countOf(a) - countOf(b) || a.uid - b.uid)
}

/**
 * Reads what is unread in the mailbox. A message is marked only when what it asks is kept: after a crash in between it is read again, and
 * asks nothing twice. Answers whether more waits.
 */
export const readMailbox = async (deps: MailboxDeps): Promise<boolean> => {
  // Larger than a message: the server may count line ends otherwise.
  const session = await openMailbox(deps.place, 2 * largestMail)
  // Whoever waits for an answer hears only that the conversation is over; this is why.
  let reason: Error | undefined
  session.on('error', (error) => {
    reason ??= error
  })
  try {
    const waiting = await listWaiting(deps, session)
    let dealt = 0
    let later = 0
    for (const { uid, key } of waiting.slice(0, mostAtOnce)) {
      const taken = await readOrLeave(deps, session, uid, key)
      if (taken !== 'later' && taken !== 'failed') dealt++
      // Several in a row are no trouble of one message: the records cannot be reached.
      later = taken === 'later' ? later + 1 : 0
      if (later === mostLater) return false
    }
    return dealt === mostAtOnce && waiting.length > dealt
  } catch (error) {
    throw reason ?? error
  } finally {
    if (session.usable) await session.logout()
    else session.close()
  }
}
