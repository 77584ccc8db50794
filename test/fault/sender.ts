import type { SmtpSink } from '../sink/smtp-sink.ts'
import type { Ground } from './ground.ts'
import { senderDomain } from './ledger.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'

// As in main/couriers.ts: what one process has under way at most, and what its end can therefore repeat.
export const mailsUnderWay = 200
export const undoSeconds = 2

export interface SenderTerms {
  /** A program that runs the server, with its arguments. */
  readonly under?: readonly string[]
  readonly undoSeconds?: number
}

/** Starts the server on this ground, with this sink as its mail server. */
export const startSender = (ground: Ground, entry: string, sink: SmtpSink, terms: SenderTerms = {}): Promise<ServerProcess> =>
  startServerProcess({
    entry,
    ...(terms.under ? { under: terms.under } : {}),
    env: {
      FORTHRIGHT_DATA: ground.data,
      FORTHRIGHT_DATABASE_URL: ground.databaseUrl,
      FORTHRIGHT_PORT: '0',
      FORTHRIGHT_OPS_PORT: '0',
      FORTHRIGHT_SMTP_URL: sink.url,
      FORTHRIGHT_MAIL_FROM: `status@${senderDomain}`,
      FORTHRIGHT_UNDO_SECONDS: String(terms.undoSeconds ?? undoSeconds),
      FORTHRIGHT_LOG_LEVEL: 'warn',
    },
  })

/** Stops it as an administrator would, so that it finishes what is under way. Throws with its words when it does not end well. */
export const stopInOrder = async (server: ServerProcess): Promise<void> => {
  const code = await server.stop()
  if (code !== 0) throw new Error(`The server ended with ${code}: ${server.words()}`)
}
