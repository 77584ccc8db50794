/** A mail as its reader's program shows it. */
export interface ReadMail {
  /** By lower-case name; the first of each. */
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
  /** Null where the mail has no such form. */
  readonly html: string | null
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const bytesOfBase64 = (text: string): readonly number[] => {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const sign of text) {
    const value = alphabet.indexOf(sign)
    if (value === -1) continue
    bits = (bits << 6) | value
    held += 6
    if (held < 8) continue
    held -= 8
    bytes.push((bits >> held) & 0xff)
  }
  return bytes
}

const percent = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`

/** UTF-8 as text; what is none is left in its escaped form instead of throwing. */
const utf8 = (percented: string, otherwise: string): string => {
  try {
    return decodeURIComponent(percented)
  } catch {
    return otherwise
  }
}

const unescaped = (text: string): string => utf8(text.replaceAll('%', '%25').replace(/=([0-9A-F]{2})/gi, '%$1'), text)
const ofBase64 = (text: string): string => utf8(bytesOfBase64(text).map(percent).join(''), text)

const encodedWord = /=\?utf-8\?([QB])\?([^?]*)\?=/gi

/** RFC 2047: words in another alphabet than ASCII. */
const decodeWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(encodedWord, (_all, kind: string, text: string) =>
      kind.toUpperCase() === 'B' ? ofBase64(text) : unescaped(text.replaceAll('_', ' ')),
    )

const split = (raw: string): { readonly head: string; readonly body: string } => {
  const cut = /\r?\n\r?\n/.exec(raw)
  return cut ? { head: raw.slice(0, cut.index), body: raw.slice(cut.index + cut[0].length) } : { head: raw, body: '' }
}

const headersOf = (head: string): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), decodeWords(value))
  }
  return headers
}

const decodeBody = (body: string, encoding: string): string => {
  if (encoding === 'base64') return ofBase64(body)
  return encoding === 'quoted-printable' ? unescaped(body.replace(/=\r?\n/g, '')) : body
}

type Part = 'plain' | 'html'
const deepest = 5

/** The message itself, or its first part, that is of this kind of text. */
const partOf = (kind: Part, headers: ReadonlyMap<string, string>, body: string, depth: number): string | undefined => {
  const type = (headers.get('content-type') ?? 'text/plain').toLowerCase()
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(headers.get('content-type') ?? '') ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined || !type.startsWith('multipart/'))
    return type.startsWith(`text/${kind}`) ? decodeBody(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase()) : undefined
  if (depth > deepest) return undefined
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const { head, body: inner } = split(part.replace(/^\r?\n/, ''))
    const found = partOf(kind, headersOf(head), inner, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** Reads a message as the postbox keeps it; enough MIME (RFC 2045 to 2047) for mails of our own making, and never an exception. */
export const readMail = (raw: string): ReadMail => {
  const { head, body } = split(raw)
  const headers = headersOf(head)
  const text = (partOf('plain', headers, body, 0) ?? '').replace(/\r\n/g, '\n').trim()
  return { headers, text, html: partOf('html', headers, body, 0) ?? null }
}
