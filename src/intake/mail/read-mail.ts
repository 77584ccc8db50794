import { createHash } from 'node:crypto'
import { pipeline, type Readable, Transform } from 'node:stream'
import { Joiner, type MessageChunk, type MimeNode, Splitter, type SplitterChunk } from '@zone-eu/mailsplit'
import { MailParser } from 'mailparser'
import type { ArrivedMail } from '../../core/question/machine-mail.ts'

/** A message off the wire, read: what it says of itself, nothing of which is believed. */
export interface IncomingMail {
  readonly mail: ArrivedMail
  /** Its Message-ID; of a message without one what it says, as a digest. */
  readonly messageId: string
  /** To whom it went, as its head says it: nearest delivery first. */
  readonly recipients: readonly string[]
}

/** The largest message that is taken at all; pictures in signatures and quotations are thrown away while it is read. */
export const largestMail = 5 * 1024 * 1024

/** How deep parts may lie within parts; programs make four or five levels. Each line is compared with the boundary of every level above it. */
export const deepestPart = 10

/** How much of the words is read, as they are encoded: five times what a reply is looked for in. */
export const mostWordBytes = 512 * 1024

const limits = {
  maxHeadSize: 64 * 1024,
  maxChildNodes: 100,
  maxHtmlLengthToParse: 200_000,
  checksumAlgo: false,
  skipImageLinks: true,
  skipTextToHtml: true,
  skipTextLinks: true,
} as const

const mostHeaders = 300
const mostRecipients = 50
const addressed = ['x-original-to', 'delivered-to', 'envelope-to', 'to', 'cc'] as const

type Lines = readonly { readonly key: string; readonly line: string }[]

const headersOf = (lines: Lines): ReadonlyMap<string, readonly string[]> => {
  const headers = new Map<string, string[]>()
  for (const { key, line } of lines.slice(0, mostHeaders)) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\s+/g, ' ')
      .trim()
    headers.set(key, [...(headers.get(key) ?? []), value])
  }
  return headers
}

const address = /[^\s<>,;:"()[\]\\@]{1,64}@[^\s<>,;:"()[\]\\@]{1,253}/g

const recipientsOf = (headers: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  addressed
    .flatMap((name) => headers.get(name) ?? [])
    .flatMap((value) => value.slice(0, 5000).match(address) ?? [])
    .slice(0, mostRecipients)

/** The one author; a message that names several, or has two such lines, has none. */
const authorOf = (parser: MailParser, headers: ReadonlyMap<string, readonly string[]>): string | null => {
  const authors = parser.from?.value ?? []
  const [author] = authors
  return authors.length === 1 && headers.get('from')?.length === 1 && author?.address ? author.address : null
}

interface Body {
  readonly text: string
  readonly hasFiles: boolean
}

/** Undefined where the message cannot be read: too many parts, too deep, a head without end. */
const readBody = async (parser: MailParser): Promise<Body | undefined> => {
  let text = ''
  let hasFiles = false
  try {
    for await (const part of parser) {
      if (part.type === 'text') text = part.text ?? ''
      else {
        hasFiles ||= part.related !== true
        part.content.resume()
        part.release?.()
      }
    }
  } catch {
    return undefined
  }
  return { text, hasFiles }
}

/** Whoever brings more than may be brought fills no memory with it: the parser gets none of what is beyond, and nothing more is taken. */
async function* withinLimit(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > largestMail) throw new Error('it is larger than what is taken')
    yield chunk
  }
}

const nothing = Buffer.alloc(0)
// A boundary counts at the beginning of a line only, and the end of the line before it may have been left out.
const lineEnd = Buffer.from('\r\n')

const depthOf = ({ parentNode }: MimeNode): number => (parentNode ? 1 + depthOf(parentNode) : 0)

const isWords = ({ filename, disposition, contentType }: MimeNode): boolean =>
  !filename && disposition !== 'attachment' && (!contentType || contentType.startsWith('text/'))

/**
 * Lets the heads of all parts through, and of their contents only words: what the parser would decode to throw it away never reaches it. A
 * part with the name of a file is one, also where it calls itself a piece of the text: the parser would join it to the words.
 */
const wordsAlone = (): Transform => {
  let left = mostWordBytes
  const headPassed = (node: MimeNode): Error | null => {
    if (depthOf(node) > deepestPart) return new Error('its parts lie deeper in parts than is read')
    if (node.filename && !node.multipart && node.headers) node.headers.update('Content-Disposition', 'attachment')
    return null
  }
  const contentPassed = (chunk: MessageChunk): MessageChunk => {
    const kept = isWords(chunk.node) ? chunk.value.subarray(0, left) : nothing
    left -= kept.length
    return kept.length === chunk.value.length ? chunk : { ...chunk, value: Buffer.concat([kept, lineEnd]) }
  }
  return new Transform({
    objectMode: true,
    transform(chunk: SplitterChunk, _encoding, done) {
      if (chunk.type === 'node') done(headPassed(chunk), chunk)
      else done(null, chunk.type === 'body' ? contentPassed(chunk) : chunk)
    },
  })
}

/** Reads a message while it comes in; undefined for one that is no mail, too large, or made to keep its reader busy. */
export const readMail = async (source: Readable, returnPath: string | null): Promise<IncomingMail | undefined> => {
  const parser = new MailParser(limits)
  // Whatever goes wrong ends the parser, and by that its reading; the source is destroyed with it.
  pipeline(source, withinLimit, new Splitter(limits), wordsAlone(), new Joiner(), parser, () => undefined)
  const body = await readBody(parser)
  if (!body || !parser.headerLines) return undefined
  const headers = headersOf(parser.headerLines)
  const { subject = '' } = parser
  const mail: ArrivedMail = { headers, returnPath, from: authorOf(parser, headers), subject, ...body }
  const digest = createHash('sha256')
    .update(JSON.stringify([mail.from, subject, headers.get('date') ?? [], body.text]))
    .digest('hex')
  return { mail, messageId: headers.get('message-id')?.[0]?.slice(0, 500) || digest, recipients: recipientsOf(headers) }
}
