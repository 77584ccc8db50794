import { ImapFlow } from 'imapflow'

export interface ImapPlace {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; without it only this machine is spoken to. */
  readonly isEncrypted: boolean
  readonly user: string
  readonly password: string
  readonly mailbox: string
}

const silenceMs = 20_000

// Of the mail server too no more is believed than a mailbox of honest size needs: a line is a million numbers of messages.
const limitsFor = (largestLiteral: number) =>
  ({
    maxLineLength: 8 * 1024 * 1024,
    maxLiteralSize: largestLiteral,
    maxResponseSize: largestLiteral + 8 * 1024 * 1024,
    maxResponseTokens: 10_000,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
  }) as const

/** Connected, signed in, and within the mailbox; certificates are verified. Whoever has it must end it with `logout`. */
export const openMailbox = async (place: ImapPlace, largestLiteral: number): Promise<ImapFlow> => {
  const { host, port, isEncrypted, user, password, mailbox } = place
  const session = new ImapFlow({
    host,
    port,
    secure: isEncrypted,
    // Without TLS it is this machine, whose certificates name no loopback address.
    ...(isEncrypted ? {} : { doSTARTTLS: false }),
    auth: { user, pass: password },
    clientInfo: { name: 'Forthright' },
    logger: false,
    // It looks, and leaves; nothing that a session of a minute has no use for.
    disableAutoIdle: true,
    disableAutoEnable: true,
    disableCompression: true,
    ...limitsFor(largestLiteral),
  })
  // Told to whoever waits for an answer; without a listener it would end the process.
  session.on('error', () => undefined)
  try {
    await session.connect()
    await session.mailboxOpen(mailbox)
    return session
  } catch (error) {
    session.close()
    throw error
  }
}

/** Whether the mail server knows the name or the password not, so that asking again soon only locks the account. */
export const isSignInRefused = (error: unknown): boolean =>
  error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true
