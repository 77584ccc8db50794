import { once } from 'node:events'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

export interface ImapPlace {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; without it only this machine is spoken to. */
  readonly isEncrypted: boolean
  readonly user: string
  readonly password: string
  readonly mailbox: string
}

/** One response: its line without literals, and the literals that stood in it. */
interface ImapResponse {
  readonly line: string
  readonly literals: readonly Buffer[]
}

export interface ImapSession {
  /** Untagged responses to a command; throws where the server says anything but OK. */
  run(command: string): Promise<readonly ImapResponse[]>
  close(): void
}

const silenceMs = 20_000
const longestLine = 64 * 1024

/** RFC 3501 section 4.3: what cannot end a quoted string; anything else has no place in it. */
const quoted = (text: string): string => {
  if (!/^[\x20-\x7e]*$/.test(text)) throw new Error('IMAP carries no such characters in a name or a password')
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

const literalSize = (line: string): number | undefined => {
  const size = /\{(\d{1,10})\+?\}$/.exec(line)?.[1]
  return size === undefined ? undefined : Number(size)
}

/** Reads responses off a socket, whole ones only: a line, and after each announced size so many bytes and the rest of the line. */
async function* responsesOf(socket: Socket, largestLiteral: number): AsyncGenerator<ImapResponse> {
  let chunks: Buffer[] = []
  let held = 0
  let line = ''
  let literals: Buffer[] = []
  let wanted: number | undefined
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    held += chunk.length
    if (wanted !== undefined && held < wanted) continue
    let bytes: Buffer = Buffer.concat(chunks)
    for (;;) {
      if (wanted !== undefined) {
        if (bytes.length < wanted) break
        literals.push(bytes.subarray(0, wanted))
        bytes = bytes.subarray(wanted)
        wanted = undefined
      }
      const end = bytes.indexOf('\r\n')
      if (end === -1) break
      line += bytes.toString('latin1', 0, end)
      bytes = bytes.subarray(end + 2)
      wanted = literalSize(line)
      if (wanted !== undefined && wanted > largestLiteral) throw new Error('the mail server announced more bytes than were asked for')
      if (wanted === undefined) {
        yield { line, literals }
        line = ''
        literals = []
      }
    }
    if (wanted === undefined && bytes.length + line.length > longestLine) throw new Error('the mail server’s line has no end')
    chunks = [bytes]
    held = bytes.length
  }
}

const dial = async ({ host, port, isEncrypted }: ImapPlace): Promise<Socket> => {
  const socket = isEncrypted ? connectTls({ host, port, servername: host }) : connectPlain({ host, port })
  socket.setTimeout(silenceMs, () => socket.destroy(new Error('the mail server says nothing')))
  await once(socket, isEncrypted ? 'secureConnect' : 'connect')
  return socket
}

/** Connected, signed in, and within the mailbox. Only one command is under way at a time. */
export const openImapSession = async (place: ImapPlace, largestLiteral: number): Promise<ImapSession> => {
  const socket = await dial(place)
  // Told to whoever waits for a response; without a listener it would end the process.
  socket.on('error', () => undefined)
  const responses = responsesOf(socket, largestLiteral)
  let count = 0
  const next = async (): Promise<ImapResponse> => {
    const { value, done } = await responses.next()
    if (done) throw new Error('the mail server hung up')
    return value
  }
  const run = async (command: string, name = command.split(' ')[0] ?? ''): Promise<readonly ImapResponse[]> => {
    const tag = `f${++count}`
    socket.write(`${tag} ${command}\r\n`)
    const untagged: ImapResponse[] = []
    for (;;) {
      const response = await next()
      if (!response.line.startsWith(`${tag} `)) untagged.push(response)
      else if (/^\S+ OK\b/i.test(response.line)) return untagged
      else throw new Error(`the mail server refused ${name}: ${response.line.slice(tag.length + 1, 200)}`)
    }
  }
  const close = (): void => {
    socket.end('bye LOGOUT\r\n')
    setTimeout(() => socket.destroy(), 1000).unref()
  }
  try {
    const { line } = await next()
    if (!/^\* (?:OK|PREAUTH)\b/i.test(line)) throw new Error(`the mail server does not let anybody in: ${line.slice(0, 200)}`)
    if (!/^\* PREAUTH\b/i.test(line)) await run(`LOGIN ${quoted(place.user)} ${quoted(place.password)}`)
    await run(`SELECT ${quoted(place.mailbox)}`)
  } catch (error) {
    socket.destroy()
    throw error
  }
  return { run, close }
}
