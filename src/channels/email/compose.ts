import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import type { EmailAddress } from '../../core/brand.ts'
import type { Language } from '../../core/page/page.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { isLink, type MailPerson, personalHead } from './personal-head.ts'

/** What all recipients of a mail share. */
export interface MailParts {
  readonly from: { readonly name: string; readonly address: EmailAddress }
  readonly replyTo?: EmailAddress
  readonly subject: string
  /** Lines end in LF. `linkPlaceholders` stand where the recipient's own links go, here and in `html`. */
  readonly text: string
  readonly html: string
  readonly language: Language
  /** RFC 2919, without brackets, as in status.example.org. */
  readonly listId?: string
  /** RFC 2369: where a person finds out about this list. */
  readonly listHelp?: string
  readonly headers?: Readonly<Record<string, string>>
  /** It answers a mail that came in. */
  readonly isReply?: boolean
}

// U+FFFE is no character, and `parseText` keeps it out of everything that people write: nobody can forge a placeholder.
const mark = '\uFFFE'

/** Stand in text and HTML where each recipient's own link will go. */
export const linkPlaceholders = {
  unsubscribe: `${mark}unsubscribe${mark}`,
  manage: `${mark}manage${mark}`,
  questions: `${mark}questions${mark}`,
} as const

const linkNames = ['unsubscribe', 'manage', 'questions'] as const
type LinkName = (typeof linkNames)[number]
type Slot = 'head' | LinkName | `${LinkName}-html`
type Segment = { readonly text: string } | { readonly slot: Slot }

/** A mail that lacks only what belongs to its recipient. */
export interface MailTemplate {
  readonly segments: readonly Segment[]
}

// The first Date line of a message is always a header, so no text can pass for this one.
const headMark = 'the recipient'

/** One line without controls, short enough to stay under 998 octets even as a single unfoldable word. */
const subjectLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, ' ').trim()
  return [...line.slice(0, 1200)].slice(0, 300).join('').toWellFormed()
}

const headerToken = /^[A-Za-z0-9-]{1,60}$/
const plainValue = /^[\x20-\x7e]{0,900}$/

/**
 * Composes once what many recipients get: multipart/alternative of text and HTML in quoted-printable, so that every line is short
 * ASCII whatever the language and whatever the relay can do. Same parts, same bytes. Throws for a header that is no header: those
 * come from our own code.
 */
export const prepareMail = async (parts: MailParts): Promise<MailTemplate> => {
  const root = new MimeNode('multipart/alternative', {
    // "=_" never occurs in quoted-printable, so no text can end a part early although the boundary can be guessed.
    boundaryPrefix: '=_',
    baseBoundary: 'forthright',
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  root.setHeader('Date', headMark)
  root.setHeader('From', [parts.from])
  if (parts.replyTo !== undefined) root.setHeader('Reply-To', parts.replyTo)
  root.setHeader('Subject', subjectLine(parts.subject))
  root.setHeader('Message-ID', { prepared: true, value: headMark })
  for (const [name, value] of Object.entries(sharedHeaders(parts))) root.setHeader(name, value)
  addBody(root, 'text/plain', parts.text)
  addBody(
    root,
    'text/html',
    linkNames.reduce((html, name) => html.replaceAll(`${name}${mark}`, `${name}-html${mark}`), parts.html),
  )
  return { segments: segmentsOf((await root.build()).toString('latin1')) }
}

const addBody = (root: MimeNode, type: string, content: string): void => {
  const node = root.createChild(`${type}; charset=utf-8`)
  node.setHeader('Content-Transfer-Encoding', 'quoted-printable')
  // Empty content would lose the header; a line break is what an empty body is.
  node.setContent(content === '' ? '\n' : content.replace(/\r\n?/g, '\n'))
}

/** RFC 3834 keeps auto-responders quiet, the X- header does so for Outlook and Exchange. */
const sharedHeaders = (parts: MailParts): Readonly<Record<string, string>> => {
  const headers = {
    ...parts.headers,
    'Auto-Submitted': parts.isReply ? 'auto-replied' : 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': parts.language,
    ...(parts.listId === undefined ? {} : { 'List-Id': `<${parts.listId}>` }),
    ...(parts.listHelp === undefined ? {} : { 'List-Help': `<${parts.listHelp}>` }),
  }
  const bad = Object.entries(headers).find(([name, value]) => !headerToken.test(name) || !plainValue.test(value))
  if (bad) throw new Error(`"${bad[0]}" cannot be written as a mail header`)
  return headers
}

const headLine = `Date: ${headMark}\r\n`
const idLine = `Message-ID: ${headMark}\r\n`

// Quoted-printable may cut a placeholder anywhere but inside an escape, so a soft break is allowed before each of its units.
const slotNames = linkNames.flatMap((name) => [`${name}-html`, name] as const)
const encodedMark = ['=EF', '=BF', '=BE']
const spread = (units: readonly string[]): string => units.join('(?:=\\r\\n)?')
const slotPattern = new RegExp(slotNames.map((name) => `(${spread([...encodedMark, ...name, ...encodedMark])})`).join('|'), 'g')

const segmentsOf = (raw: string): readonly Segment[] => {
  const whole = raw.replace(idLine, '')
  const head = whole.indexOf(headLine)
  if (head === -1) throw new Error('the composed mail has no place for its personal headers')
  const segments: Segment[] = [{ text: whole.slice(0, head) }, { slot: 'head' }]
  let from = head + headLine.length
  for (const match of whole.matchAll(slotPattern)) {
    const slot = slotNames[match.slice(1).findIndex((group) => group !== undefined)]
    if (slot === undefined) continue
    // A soft break on either side keeps the lines around the link short, however long the link is.
    segments.push({ text: `${whole.slice(from, match.index)}=\r\n` }, { slot })
    from = match.index + match[0].length
  }
  return [...segments, { text: whole.slice(from) }]
}

const escaped = (url: string): string => url.replaceAll('&', '&amp;').replaceAll("'", '&#39;')
const encoded = (value: string): string => `${wrap(encode(value), 75)}=\r\n`

/**
 * The finished RFC 5322 message for one recipient: a matter of joining strings. Refuses a person whose values cannot stand in a
 * header, and one without a link that the template needs.
 */
export const personalise = (template: MailTemplate, person: MailPerson): Result<Uint8Array> => {
  const head = personalHead(person)
  if (!head.ok) return head
  const links: Record<LinkName, string | null> = {
    unsubscribe: person.unsubscribeUrl,
    manage: person.manageUrl,
    questions: person.questionsUrl ?? null,
  }
  let raw = ''
  for (const segment of template.segments) {
    if ('text' in segment) raw += segment.text
    else if (segment.slot === 'head') raw += head.value
    else {
      const name = linkNames.find((link) => segment.slot.startsWith(link))
      const url = name === undefined ? null : links[name]
      if (url === null || !isLink(url))
        return refuse('input.invalid', `The mail needs a link for "${segment.slot}", and there is none that can be used.`)
      raw += encoded(segment.slot.endsWith('-html') ? escaped(url) : url)
    }
  }
  return ok(Buffer.from(raw, 'latin1'))
}

/** One mail to one person. */
export const composeMail = async (parts: MailParts, person: MailPerson): Promise<Result<Uint8Array>> =>
  personalise(await prepareMail(parts), person)
