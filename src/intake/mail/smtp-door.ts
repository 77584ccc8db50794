import type { Socket } from 'node:net'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { ReplyMark } from '../../core/question/reply-address.ts'
import { type IncomingMail, largestMail, readMail } from './read-mail.ts'

/** What whoever brought a mail is told: it is kept, there is nobody of that name, one reader sends too many, or it is to be brought again. */
export type Taken = 'kept' | 'unknown' | 'too_often' | 'later'

export interface SmtpDoorDeps {
  readonly port: number
  readonly host: string
  /** What we call ourselves. */
  readonly name: string
  /** A private key and its certificates, in PEM form; without it mails travel readable. */
  readonly pem: string | null
  readonly markOf: (address: string) => ReplyMark | undefined
  /** Keeps what came for one address. Never throws. */
  readonly take: (mark: ReplyMark, mail: IncomingMail) => Promise<Taken>
  readonly onRefused: (why: 'unknown_address' | 'unreadable') => void
}

export interface SmtpDoor {
  readonly port: number
  /** Lets conversations end, for a few seconds. */
  close(): Promise<void>
}

// All mail may come from one relay of the house, so no address of a peer is counted: what counts is one conversation.
const mostConversations = 50
const mostRecipients = 5
const mostUnknown = 5
const mostMails = 100
const silenceMs = 30_000
const conversationMs = 300_000
const closeMs = 3000

class Refusal extends Error {
  readonly responseCode: number

  constructor(responseCode: number, words: string) {
    super(words)
    this.responseCode = responseCode
  }
}

const unknown = (): Refusal => new Refusal(550, '5.1.1 Nobody here has this address')
const later = (): Refusal => new Refusal(451, '4.3.0 The records cannot be reached; bring it again later')

/** What one conversation has cost so far. */
interface Tally {
  unknown: number
  mails: number
}

const hangUp = (server: SMTPServer, session: SMTPServerSession): void => {
  for (const connection of server.connections) if (connection.session === session) connection.close()
}

type Done = (error?: Error | null) => void

const serverWith = (deps: SmtpDoorDeps): SMTPServer => {
  const tallies = new WeakMap<SMTPServerSession, Tally>()
  const tallyOf = (session: SMTPServerSession): Tally => {
    const tally = tallies.get(session) ?? { unknown: 0, mails: 0 }
    tallies.set(session, tally)
    return tally
  }
  const takeAll = async (mail: IncomingMail | undefined, session: SMTPServerSession): Promise<Error | null> => {
    if (!mail) {
      deps.onRefused('unreadable')
      return new Refusal(554, '5.6.0 This is no mail that can be read')
    }
    const marks = session.envelope.rcptTo.flatMap(({ address }) => deps.markOf(address) ?? [])
    const taken: Taken[] = []
    for (const mark of marks) taken.push(await deps.take(mark, mail))
    // Those that were kept are known when it comes again, and ask nothing twice.
    if (taken.includes('later')) return later()
    if (taken.includes('too_often')) return new Refusal(450, '4.7.1 Too many mails for this address; come again in an hour')
    return taken.includes('kept') ? null : unknown()
  }
  const server = new SMTPServer({
    name: deps.name,
    banner: 'replies to notices',
    size: largestMail,
    maxClients: mostConversations,
    maxRecipients: mostRecipients,
    authOptional: true,
    disabledCommands: deps.pem === null ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    ...(deps.pem === null ? {} : { key: deps.pem, cert: deps.pem }),
    disableReverseLookup: true,
    logger: false,
    socketTimeout: silenceMs,
    closeTimeout: closeMs,
    onMailFrom: (_address, session, done: Done) => {
      const tally = tallyOf(session)
      tally.mails++
      done(tally.mails > mostMails ? new Refusal(421, '4.7.0 Enough for one conversation; come again') : null)
    },
    onRcptTo: ({ address }, session, done: Done) => {
      const tally = tallyOf(session)
      if (tally.unknown >= mostUnknown) return done(new Refusal(421, '4.7.0 Too many addresses that nobody has'))
      if (deps.markOf(address)) return done()
      tally.unknown++
      deps.onRefused('unknown_address')
      return done(unknown())
    },
    onData: (stream, session, done: Done) => {
      const { mailFrom } = session.envelope
      const answer = (error?: Error | null): void => {
        done(error)
        // What is refused before its end goes on otherwise, and whoever sends it hears of it only then.
        if (!stream.readableEnded) hangUp(server, session)
      }
      readMail(stream, mailFrom === false ? null : mailFrom.address)
        .then((mail) => (stream.sizeExceeded ? new Refusal(552, `5.3.4 At most ${largestMail} bytes`) : takeAll(mail, session)))
        .then(answer, answer)
    },
  })
  return server
}

/** Takes mails for our reply addresses, and answers 250 only when what they ask is kept. Fails where the port cannot be had. */
export const openSmtpDoor = async (deps: SmtpDoorDeps): Promise<SmtpDoor> => {
  const server = serverWith(deps)
  const sockets = new Set<Socket>()
  // A letter a second keeps a socket from ever being silent: no conversation goes on for longer than this.
  server.server.on('connection', (socket: Socket) => {
    const end = setTimeout(() => socket.destroy(), conversationMs)
    sockets.add(socket)
    socket.on('close', () => {
      clearTimeout(end)
      sockets.delete(socket)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(deps.port, deps.host, () => resolve())
  })
  // A peer that hangs up in the middle is no trouble of ours.
  server.removeAllListeners('error')
  server.on('error', () => undefined)
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : deps.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        setTimeout(() => {
          for (const socket of sockets) socket.destroy()
        }, closeMs + 500).unref()
      }),
  }
}
