import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../core/page/page.ts'
import { markdownToHtml } from '../text/markdown.ts'
import { markdownToText } from '../text/markdown-to-text.ts'

/** A mail without its addresses and headers. Text lines end in LF. */
export interface MailBody {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** A mail is a list of these; text and HTML are made of the same list, so that neither says more than the other. */
export type MailBlock =
  | { readonly kind: 'lead' | 'small'; readonly text: string }
  /** `lead` are the words with which `text` begins and which the eye may look for. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly lead?: string; readonly lang?: Language }
  | { readonly kind: 'markdown'; readonly markdown: string; readonly lang?: Language }
  /** A link on its own line. In text the address stands below the label; in HTML too, so that it can be read before it is followed. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** Below here is what belongs to the subscription, not to the message. */
  | { readonly kind: 'rule' }
  | { readonly kind: 'small_link'; readonly label: string; readonly url: string }

const longestSubject = 200

/** One line, however the title was written. */
export const mailSubject = (name: string, text: string): string => {
  const line = `[${name}] ${text}`.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > longestSubject ? `${characters.slice(0, longestSubject - 1).join('')}…` : line
}

const textOf = (block: MailBlock): string => {
  switch (block.kind) {
    case 'markdown':
      return markdownToText(block.markdown)
    case 'link':
    case 'small_link':
      return `${block.label}\n${block.url}`
    // The signature separator of RFC 3676, section 4.3: readers fold what follows when they answer.
    case 'rule':
      return '-- '
    default:
      return block.text
  }
}

// No colours and no background of our own: every client's light and dark are then its own, and always readable.
const body = {
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif',
  fontSize: '16px',
  lineHeight: '1.55',
  margin: 0,
  padding: '24px 16px',
}
const column = { maxWidth: '560px', margin: '0 auto', overflowWrap: 'anywhere' } as const
const lead = { fontSize: '20px', lineHeight: '1.35', fontWeight: 600, margin: '0 0 16px' }
const paragraph = { margin: '0 0 14px', whiteSpace: 'pre-line' } as const
/** An address is to be seen in one line; it need not be as loud as the message. */
const address = { fontSize: '14px' }
const small = { margin: '0 0 8px', fontSize: '13px', opacity: 0.75 }
const rule = { border: 0, borderTop: '1px solid #8886', margin: '28px 0 16px' }

const element = (block: MailBlock, key: string): ReactNode => {
  switch (block.kind) {
    case 'lead':
      return (
        <h1 key={key} style={lead} dir="auto">
          {block.text}
        </h1>
      )
    case 'markdown':
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markdownToHtml is the sanitiser, with the attacks in its test
      return <div key={key} dir="auto" lang={block.lang} dangerouslySetInnerHTML={{ __html: markdownToHtml(block.markdown) }} />
    case 'link':
      return (
        <p key={key} style={paragraph}>
          {block.label}
          <br />
          <a href={block.url} style={address}>
            {block.url}
          </a>
        </p>
      )
    case 'rule':
      return <hr key={key} style={rule} />
    case 'small_link':
      return (
        <p key={key} style={small}>
          <a href={block.url} style={{ color: 'inherit' }}>
            {block.label.replace(/:$/, '')}
          </a>
        </p>
      )
    case 'paragraph':
      return (
        <p key={key} style={paragraph} dir="auto" lang={block.lang}>
          {block.lead && <strong>{block.lead}</strong>}
          {block.text.slice(block.lead?.length ?? 0)}
        </p>
      )
    default:
      return (
        <p key={key} style={small} dir="auto">
          {block.text}
        </p>
      )
  }
}

/** The whole mail, as plain text and as HTML that loads nothing from anywhere. */
export const mailBody = (subject: string, language: Language, blocks: readonly MailBlock[]): MailBody => {
  const html = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={body}>
        <div style={column}>{blocks.map((block, index) => element(block, String(index)))}</div>
      </body>
    </html>,
  )
  return { subject, text: `${blocks.map(textOf).join('\n\n')}\n`, html: `<!doctype html>${html}\n` }
}
