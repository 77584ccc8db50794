import { createServer, type Socket } from 'node:net'
import { listen, stop } from './smtp-sink.ts'

export interface ImapMessage {
  readonly raw: string
  readonly flags: Set<string>
}

export interface ImapSink {
  readonly port: number
  readonly messages: ImapMessage[]
  /** Every command without its tag, over all connections. */
  readonly commands: readonly string[]
  /** In place of the usual answer to a command, "TAG" standing for its tag; hangs up where it answers null. */
  fault: (command: string) => string | null | undefined
  stop(): Promise<void>
}

const greetings: Readonly<Record<string, string>> = {
  CAPABILITY: '* CAPABILITY IMAP4rev1\r\n',
  LIST: '* LIST () "/" INBOX\r\n',
  LOGOUT: '* BYE\r\n',
}

const wholeMailbox = (count: number): string =>
  `* FLAGS (\\Seen \\Flagged)\r\n* ${count} EXISTS\r\n* OK [PERMANENTFLAGS (\\Seen \\Flagged)] kept\r\n* OK [UIDVALIDITY 7] valid\r\n`

/** As much of an IMAP server (RFC 3501) as a reader of one mailbox asks for; no library of the registry serves tests with one. */
export const startImapSink = async ({ user, password }: { readonly user: string; readonly password: string }): Promise<ImapSink> => {
  const sockets = new Set<Socket>()
  const commands: string[] = []
  const messages: ImapMessage[] = []
  const untaggedFor = (command: string): string => {
    if (command.startsWith('SELECT')) return wholeMailbox(messages.length)
    if (command.startsWith('UID SEARCH UNSEEN')) {
      const uids = messages.flatMap(({ flags }, index) => (flags.has('\\Seen') ? [] : [index + 1]))
      return `* SEARCH ${uids.join(' ')}\r\n`
    }
    const [, act, number, rest = ''] = /^UID (FETCH|STORE) (\d+) (.*)$/.exec(command) ?? []
    const message = messages[Number(number) - 1]
    if (!message) return greetings[command.split(' ')[0] ?? ''] ?? ''
    if (act === 'STORE') for (const flag of rest.match(/\\\w+/g) ?? []) message.flags.add(flag)
    if (act === 'STORE') return ''
    const size = Buffer.byteLength(message.raw)
    const item = rest.includes('SIZE') ? `RFC822.SIZE ${size}` : `BODY[] {${size}}\r\n${message.raw}`
    // Another client's doings come in between, as they do.
    return `* ${messages.length} EXISTS\r\n* ${number} FETCH (UID ${number} ${item})\r\n`
  }
  const answer = (command: string): string => {
    if (command.startsWith('LOGIN')) return command === `LOGIN "${user}" "${password}"` ? 'OK in' : 'NO [AUTHENTICATIONFAILED] no'
    return 'OK done'
  }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.write('* OK [CAPABILITY IMAP4rev1] sink\r\n')
    let pending = ''
    socket.on('data', (chunk) => {
      const lines = `${pending}${chunk.toString('latin1')}`.split('\r\n')
      pending = lines.pop() ?? ''
      for (const line of lines) {
        const [tag, command] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
        commands.push(command)
        const fault = sink.fault(command)
        if (fault === null) socket.destroy()
        else socket.write(fault?.replace('TAG', tag) ?? `${untaggedFor(command)}${tag} ${answer(command)}\r\n`)
      }
    })
  })
  const port = await listen(server)
  const sink: ImapSink = { port, messages, commands, fault: () => undefined, stop: () => stop(server, sockets) }
  return sink
}
