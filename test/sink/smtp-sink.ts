import { createServer, type Server, type Socket } from 'node:net'
import { type Arrivals, arrivals } from './arrivals.ts'

/** One message as it came over the wire, dots unstuffed. */
export interface SunkMail {
  /** The Message-ID with its brackets: the key by which a repeat is known as one. */
  readonly key: string | null
  readonly from: string
  readonly to: readonly string[]
  /** Milliseconds since 1970. */
  readonly at: number
  /** Latin-1, so that each character is one byte; empty when the sink was told not to keep it. */
  readonly raw: string
  /** Counts connections from 1. */
  readonly connection: number
  /** False when the sink took the message and dropped the line before it answered. */
  readonly isAnswered: boolean
}

export type SmtpStepName = 'connect' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'message' | 'rset' | 'quit' | 'other'

/** Where the conversation stands; a fault is decided from it. */
export interface SmtpStep {
  readonly at: SmtpStepName
  readonly line: string
  readonly connection: number
  /** Messages taken on this connection so far. */
  readonly taken: number
  readonly key: string | null
  readonly to: readonly string[]
}

/** A reply line in place of the usual one, a dropped line, or silence. */
export type SmtpFault = { readonly reply: string } | 'drop' | 'hang'

export interface SmtpSinkOptions {
  readonly fault?: (step: SmtpStep) => SmtpFault | undefined
  readonly extensions?: readonly string[]
  /** False for benches, where a million messages must not stay in memory. */
  readonly keepRaw?: boolean
}

export interface SmtpSink extends Arrivals<SunkMail> {
  readonly url: string
  readonly port: number
  readonly messages: readonly SunkMail[]
  /** Every command line, in order of arrival over all connections. */
  readonly commands: readonly string[]
  connections(): number
  stop(): Promise<void>
}

const usualExtensions = ['PIPELINING', 'SIZE 20971520', '8BITMIME', 'ENHANCEDSTATUSCODES']

/** An SMTP server on a loopback port that takes everything, unless `fault` says otherwise; as fast as a bench needs. */
export async function startSmtpSink(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const kept = arrivals<SunkMail>()
  const commands: string[] = []
  const sockets = new Set<Socket>()
  let opened = 0
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    new Conversation(socket, ++opened, options, { commands, take: kept.add })
  })
  const port = await listen(server)
  return {
    ...kept,
    url: `smtp://127.0.0.1:${port}`,
    port,
    messages: kept.items,
    commands,
    connections: () => opened,
    stop: () => stop(server, sockets),
  }
}

/** Starts to listen on a free loopback port and answers its number. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'))
      else resolve(address.port)
    })
  })
}

/** Ends every connection and then the server. */
export function stop(server: Server, sockets: Iterable<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    for (const socket of sockets) socket.destroy()
  })
}

const end = Buffer.from('\r\n.\r\n')

interface Records {
  readonly commands: string[]
  readonly take: (mail: SunkMail) => void
}

/** One connection: bytes in, replies out. */
class Conversation {
  readonly #socket: Socket
  readonly #connection: number
  readonly #options: SmtpSinkOptions
  readonly #records: Records
  #from = ''
  #to: string[] = []
  #taken = 0
  #inData = false
  #isSilent = false
  #pending: Buffer = Buffer.alloc(0)
  #searched = 0

  constructor(socket: Socket, connection: number, options: SmtpSinkOptions, records: Records) {
    this.#socket = socket
    this.#connection = connection
    this.#options = options
    this.#records = records
    socket.on('data', (chunk) => this.#read(chunk))
    this.#answer('connect', '', '220 sink.invalid ready')
  }

  #read(chunk: Buffer): void {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk])
    this.#socket.cork()
    while (!this.#isSilent && !this.#socket.destroyed && (this.#inData ? this.#readMessage() : this.#readCommand()));
    this.#socket.uncork()
  }

  #readCommand(): boolean {
    const at = this.#pending.indexOf('\r\n')
    if (at === -1) return false
    const line = this.#pending.toString('latin1', 0, at)
    this.#pending = this.#pending.subarray(at + 2)
    this.#records.commands.push(line)
    this.#obey(line)
    return true
  }

  #obey(line: string): void {
    switch (line.slice(0, 4).toUpperCase()) {
      case 'EHLO':
        this.#answer('ehlo', line, greeting(this.#options.extensions ?? usualExtensions))
        break
      case 'MAIL':
        this.#to = []
        if (this.#answer('mail', line, '250 2.1.0 Sender ok')) this.#from = pathOf(line)
        break
      case 'RCPT':
        if (this.#answer('rcpt', line, '250 2.1.5 Recipient ok')) this.#to.push(pathOf(line))
        break
      case 'DATA':
        if (this.#to.length === 0) this.#socket.write('554 5.5.1 No valid recipients\r\n')
        else this.#inData = this.#answer('data', line, '354 Go on')
        break
      case 'RSET':
        this.#answer('rset', line, '250 2.0.0 Reset')
        break
      case 'QUIT':
        this.#answer('quit', line, '221 2.0.0 Bye')
        this.#socket.end()
        break
      default:
        this.#answer('other', line, '502 5.5.2 Not known here')
    }
  }

  #readMessage(): boolean {
    const at = this.#pending.indexOf(end, this.#searched)
    this.#searched = at === -1 ? Math.max(0, this.#pending.length - end.length) : 0
    if (at === -1) return false
    const bytes = this.#pending.subarray(0, at + 2)
    this.#pending = this.#pending.subarray(at + end.length)
    this.#inData = false
    const key = keyOf(bytes)
    const isAnswered = this.#answer('message', '', `250 2.0.0 Ok: kept as ${this.#taken + 1}`, key)
    // A refused message is nowhere; one whose answer was lost may well be somewhere, and is kept as such.
    if (isAnswered || this.#socket.destroyed) this.#take(bytes, key, isAnswered)
    return true
  }

  #take(bytes: Buffer, key: string | null, isAnswered: boolean): void {
    this.#taken++
    const raw = this.#options.keepRaw === false ? '' : bytes.toString('latin1').replaceAll('\r\n..', '\r\n.')
    const at = performance.timeOrigin + performance.now()
    this.#records.take({ key, from: this.#from, to: this.#to, at, raw, connection: this.#connection, isAnswered })
  }

  /** True when the step was answered as usual. */
  #answer(at: SmtpStepName, line: string, usual: string, key: string | null = null): boolean {
    const fault = this.#options.fault?.({ at, line, connection: this.#connection, taken: this.#taken, key, to: this.#to })
    if (fault === 'drop') this.#socket.destroy()
    else if (fault === 'hang') this.#isSilent = true
    else this.#socket.write(`${fault?.reply ?? usual}\r\n`)
    return fault === undefined
  }
}

function greeting(extensions: readonly string[]): string {
  const lines = ['sink.invalid', ...extensions]
  return lines.map((line, i) => `250${i === lines.length - 1 ? ' ' : '-'}${line}`).join('\r\n')
}

function pathOf(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? ''
}

function keyOf(bytes: Buffer): string | null {
  return /^message-id:\s*(<[^>]*>)/im.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? null
}
