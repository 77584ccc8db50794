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

/** Bytes in, whole responses out: a line, and after each announced size so many bytes and the rest of the line. */
class ResponseReader {
  readonly #largestLiteral: number
  #chunks: Buffer[] = []
  #held = 0
  #line = ''
  #literals: Buffer[] = []
  #wanted: number | undefined

  constructor(largestLiteral: number) {
    this.#largestLiteral = largestLiteral
  }

  read(chunk: Buffer): readonly ImapResponse[] {
    this.#chunks.push(chunk)
    this.#held += chunk.length
    if (this.#wanted !== undefined && this.#held < this.#wanted) return []
    let bytes: Buffer = Buffer.concat(this.#chunks)
    const responses: ImapResponse[] = []
    for (;;) {
      const rest = this.#wanted === undefined ? this.#takeLine(bytes, responses) : this.#takeLiteral(bytes, this.#wanted)
      if (!rest) break
      bytes = rest
    }
    if (this.#wanted === undefined && bytes.length + this.#line.length > longestLine) throw new Error('the mail server’s line has no end')
    this.#chunks = [bytes]
    this.#held = bytes.length
    return responses
  }

  #takeLiteral(bytes: Buffer, wanted: number): Buffer | undefined {
    if (bytes.length < wanted) return undefined
    this.#literals.push(bytes.subarray(0, wanted))
    this.#wanted = undefined
    return bytes.subarray(wanted)
  }

  #takeLine(bytes: Buffer, responses: ImapResponse[]): Buffer | undefined {
    const end = bytes.indexOf('\r\n')
    if (end === -1) return undefined
    this.#line += bytes.toString('latin1', 0, end)
    this.#wanted = literalSize(this.#line)
    if ((this.#wanted ?? 0) > this.#largestLiteral) throw new Error('the mail server announced more bytes than were asked for')
    if (this.#wanted === undefined) {
      responses.push({ line: this.#line, literals: this.#literals })
      this.#line = ''
      this.#literals = []
    }
    return bytes.subarray(end + 2)
  }
}

async function* responsesOf(socket: Socket, largestLiteral: number): AsyncGenerator<ImapResponse> {
  const reader = new ResponseReader(largestLiteral)
  for await (const chunk of socket) yield* reader.read(chunk)
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
