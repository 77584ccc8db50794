import { Readable } from 'node:stream'
import type { ReplyMark } from '../../core/question/reply-address.ts'
import { type ImapPlace, type ImapSession, openImapSession } from './imap-session.ts'
import { type IncomingMail, largestMail, readMail } from './read-mail.ts'
import type { Taken } from './smtp-door.ts'

export interface MailboxDeps {
  readonly place: ImapPlace
  readonly markOf: (address: string) => ReplyMark | undefined
  /** Keeps what came for one address. Never throws. */
  readonly take: (mark: ReplyMark, mail: IncomingMail) => Promise<Taken>
  readonly onRefused: (why: 'unknown_address' | 'unreadable') => void
}

const mostAtOnce = 50

const unseen = async (session: ImapSession): Promise<readonly number[]> =>
  (await session.run('UID SEARCH UNSEEN'))
    .filter(({ line }) => /^\* SEARCH\b/i.test(line))
    .flatMap(({ line }) => line.match(/\b\d{1,10}\b/g) ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)

/** The message, or undefined for one that is too large. Looking at it does not mark it as seen. */
const fetchOne = async (session: ImapSession, uid: number): Promise<Buffer | undefined> => {
  const sizes = await session.run(`UID FETCH ${uid} (RFC822.SIZE)`)
  const size = Number(/RFC822\.SIZE (\d{1,10})/i.exec(sizes.map(({ line }) => line).join(' '))?.[1] ?? 0)
  if (size > largestMail) return undefined
  const fetched = await session.run(`UID FETCH ${uid} (BODY.PEEK[])`)
  return fetched.find(({ line }) => /\bBODY\[\]/i.test(line))?.literals.at(0)
}

/** Whether it was dealt with: what is kept is seen; what is not for us, or one of too many, is flagged as well, for a person to find. */
const readOne = async (deps: MailboxDeps, session: ImapSession, uid: number): Promise<boolean> => {
  const raw = await fetchOne(session, uid)
  const mail = raw && (await readMail(Readable.from([raw]), null))
  const mark = mail?.recipients.flatMap((address) => deps.markOf(address) ?? []).at(0)
  if (!mail || !mark) deps.onRefused(mail ? 'unknown_address' : 'unreadable')
  const taken = mail && mark ? await deps.take(mark, mail) : 'unknown'
  if (taken === 'later') return false
  await session.run(`UID STORE ${uid} +FLAGS.SILENT (${taken === 'kept' ? '\\Seen' : '\\Seen \\Flagged'})`)
  return true
}

/**
 * Reads what is unread in the mailbox, the oldest first. A message is marked only when what it asks is kept: after a crash in between it is
 * read again, and asks nothing twice. Answers whether more waits.
 */
export const readMailbox = async (deps: MailboxDeps): Promise<boolean> => {
  // Larger than a message: the server may count line ends otherwise.
  const session = await openImapSession(deps.place, 2 * largestMail)
  try {
    const waiting = await unseen(session)
    for (const uid of waiting.slice(0, mostAtOnce)) if (!(await readOne(deps, session, uid))) return false
    return waiting.length > mostAtOnce
  } finally {
    session.close()
  }
}
