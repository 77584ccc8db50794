/** A mail as its reader's program shows it. */
export interface ReadMail {
  /** By lower-case name; the first of each. */
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
}

const encodedWord = /=\?utf-8\?([QB])\?([^?]*)\?=/gi

const bytesOf = (escaped: string): Buffer =>
  Buffer.from(
    escaped.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

/** RFC 2047: words in another alphabet than ASCII. */
const decodeWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(encodedWord, (_all, kind: string, text: string) =>
      (kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : bytesOf(text.replaceAll('_', ' '))).toString('utf8'),
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
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? bytesOf(body.replace(/=\r?\n/g, '')).toString('utf8') : body
}

/** The text of a message: its own, or that of its first part which is text/plain. */
const textOf = (headers: ReadonlyMap<string, string>, body: string, depth: number): string | undefined => {
  const type = headers.get('content-type') ?? 'text/plain'
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined || !/^multipart\//i.test(type))
    return /^text\/plain/i.test(type) ? decodeBody(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase()) : undefined
  if (depth > 5) return undefined
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const { head, body: inner } = split(part.replace(/^\r?\n/, ''))
    const text = textOf(headersOf(head), inner, depth + 1)
    if (text !== undefined) return text
  }
  return undefined
}

/** Reads a message as the postbox keeps it; enough MIME (RFC 2045 to 2047) for mails of our own making, and never an exception. */
export const readMail = (raw: string): ReadMail => {
  const { head, body } = split(raw)
  const headers = headersOf(head)
  return { headers, text: (textOf(headers, body, 0) ?? '').replace(/\r\n/g, '\n').trim() }
}

/** The first link in the text whose path begins so. */
export const linkIn = (text: string, path: string): URL | undefined => {
  for (const [link] of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const url = URL.canParse(link) ? new URL(link) : undefined
    if (url?.pathname.startsWith(path)) return url
  }
  return undefined
}
