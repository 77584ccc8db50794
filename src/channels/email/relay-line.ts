import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailMessage } from '../../app/channel.ts'
import type { Timers } from '../timers.ts'
import { isLoopback, type MailRelay } from './mail-relay.ts'
import type { SmtpFailure } from './reply.ts'

/** How to reach the relay and how long to put up with it. */
export interface RelayTerms {
  readonly relay: MailRelay
  readonly timers: Timers
  /** Connecting, encryption and greeting together. */
  readonly connectMilliseconds: number
  /** Silence during a conversation; the answer to a whole message may take a relay that scans it a while. */
  readonly silenceMilliseconds: number
  /** One message in all, however steadily its bytes trickle. */
  readonly messageMilliseconds: number
  /** A PEM certificate to trust in place of the usual authorities. */
  readonly trust?: string
}

export type Attempt =
  | { readonly ok: true; readonly reply: string }
  /** `isUsable`: the line may carry the next message. `isUnsent`: not all of this message left us, so nobody can have taken it. */
  | { readonly ok: false; readonly failure: SmtpFailure; readonly isUsable: boolean; readonly isUnsent: boolean }

export type Opened = { readonly ok: true; readonly line: RelayLine } | { readonly ok: false; readonly failure: SmtpFailure }

const aborted = (code: string, message: string): SmtpFailure => ({ code, message })

/** One connection to the relay, used for one message after the other. */
export class RelayLine {
  readonly #connection: SMTPConnection
  readonly #terms: RelayTerms
  /** Messages tried over this line. */
  used = 0
  /** When it was last put aside, by the timers' clock. */
  restingSince = 0
  #stop = (): void => this.#connection.close()

  private constructor(connection: SMTPConnection, terms: RelayTerms) {
    this.#connection = connection
    this.#terms = terms
  }

  /** Connects, encrypts as the relay's URL asks, and signs in. Never throws. */
  static open(terms: RelayTerms, signal: AbortSignal): Promise<Opened> {
    return new Promise((resolve) => {
      const connection = new SMTPConnection(connectionOptions(terms))
      const settle = (opened: Opened): void => {
        signal.removeEventListener('abort', stop)
        // Closing says "end", which would be taken for the reason: the first reason counts.
        resolve(opened)
        if (!opened.ok) connection.close()
      }
      const fail = (failure: SmtpFailure): void => settle({ ok: false, failure })
      const stop = (): void => fail(aborted('EABORT', 'stopped before the message was sent'))
      signal.addEventListener('abort', stop, { once: true })
      // Stays for the whole life of the line: an error after this is told by whatever was under way.
      connection.on('error', (error) => fail(failureOf(error)))
      connection.once('end', () => fail({ code: 'ECONNECTION', message: 'the connection was closed' }))
      connection.connect((error) => {
        if (error) fail(failureOf(error))
        else
          signIn(connection, terms.relay, (failure) =>
            failure ? fail(failure) : settle({ ok: true, line: new RelayLine(connection, terms) }),
          )
      })
    })
  }

  /** Sends one message. Never throws; after an abort the line is closed, because what the server made of it is not known. */
  send(message: MailMessage, signal: AbortSignal): Promise<Attempt> {
    const connection = this.#connection
    const before = writtenBy(connection)
    this.used++
    return new Promise((resolve) => {
      const settle = (attempt: Attempt): void => {
        takeBack()
        signal.removeEventListener('abort', stop)
        resolve(attempt)
      }
      const giveUp = (failure: SmtpFailure): void => {
        const isUnsent = failure.responseCode === undefined && writtenBy(connection) - before < leastBytesOf(message)
        connection.close()
        settle({ ok: false, failure, isUsable: false, isUnsent })
      }
      const stop = (): void => giveUp(aborted('EABORT', 'stopped while the message was on its way; whether it arrived is not known'))
      this.#stop = stop
      signal.addEventListener('abort', stop, { once: true })
      const takeBack = this.#terms.timers.after(this.#terms.messageMilliseconds, () =>
        giveUp(aborted('ETIMEDOUT', 'the conversation took too long; whether the message arrived is not known')),
      )
      connection.send({ from: message.from, to: [message.to], size: message.raw.length }, bufferOf(message.raw), (error, info) => {
        if (!error) return settle({ ok: true, reply: info?.response ?? '' })
        const failure = failureOf(error)
        const isAboutMessage = (failure.code === 'EENVELOPE' || failure.code === 'EMESSAGE') && failure.responseCode !== 421
        if (!isAboutMessage || connection.destroyed) return giveUp(failure)
        connection.reset((resetError) => {
          if (resetError) connection.close()
          settle({ ok: false, failure, isUsable: !resetError, isUnsent: false })
        })
      })
    })
  }

  /** Says goodbye; the server closes. */
  end(): void {
    if (!this.#connection.destroyed) this.#connection.quit()
  }
  /** Cuts the line at once; what was under way is given up. */
  cut(): void {
    this.#stop()
  }
  /** Calls `run` when either side has closed the line. */
  onEnd(run: () => void): void {
    this.#connection.once('end', run)
  }
}

const connectionOptions = (terms: RelayTerms): SMTPConnection.Options => {
  const { relay } = terms
  // Without a password and without a policy, encryption with anybody is better than none (RFC 7435); a password needs a known peer.
  const isVerified = relay.tls === 'required' || (relay.credentials !== null && !isLoopback(relay.host))
  return {
    host: relay.host,
    port: relay.port,
    secure: relay.isImplicitTls,
    requireTLS: !relay.isImplicitTls && relay.tls === 'required',
    ignoreTLS: relay.tls === 'off',
    opportunisticTLS: relay.tls === 'opportunistic',
    tls: { rejectUnauthorized: isVerified, ...(terms.trust === undefined ? {} : { ca: terms.trust }) },
    connectionTimeout: terms.connectMilliseconds,
    greetingTimeout: terms.connectMilliseconds,
    dnsTimeout: terms.connectMilliseconds,
    socketTimeout: terms.silenceMilliseconds,
    maxResponseSize: 16_384,
    allowInternalNetworkInterfaces: true,
    ...(relay.name === null ? {} : { name: relay.name }),
  }
}

const signIn = (connection: SMTPConnection, relay: MailRelay, done: (failure?: SmtpFailure) => void): void => {
  const { credentials } = relay
  if (credentials === null) done()
  else if (!connection.secure && relay.tls !== 'off' && !isLoopback(relay.host))
    done(aborted('EAUTH', 'it offers no encryption, and the password would travel in the clear (tls=off would send it nevertheless)'))
  else if (!connection.allowsAuth) done(aborted('EAUTH', 'it does not offer to sign in'))
  else
    connection.login({ user: credentials.user, pass: credentials.password }, (error) =>
      done(error ? { ...failureOf(error), code: 'EAUTH' } : undefined),
    )
}

const writtenBy = (connection: SMTPConnection): number => (connection._socket ? connection._socket.bytesWritten : 0)

// Envelope, message and the dot that ends it: with fewer bytes written, nobody can have taken the message.
const envelopeBytes = 'MAIL FROM:<>\r\nRCPT TO:<>\r\nDATA\r\n.\r\n'.length
const leastBytesOf = (message: MailMessage): number => envelopeBytes + message.from.length + message.to.length + message.raw.length

const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const failureOf = (error: SmtpFailure): SmtpFailure => ({
  code: error.code,
  message: error.message,
  response: error.response,
  responseCode: error.responseCode,
  command: error.command,
})
