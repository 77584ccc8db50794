import type { ComponentProps, ReactNode } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import type { Passage, PassageRole } from '../../core/notice/assemble.ts'
import type { NoticeContent, PublishedNotice } from '../../core/notice/notice.ts'
import { momentWords, spanWords } from '../../core/notice/times.ts'
import { type TimeWords, type Wording, wordingOf } from '../../core/notice/wording/wording.ts'
import type { Page } from '../../core/page/page.ts'
import type { Instant } from '../../core/time.ts'
import { Time } from './clock.tsx'
import { Prose } from './prose.tsx'
import { type Strand, weave } from './weave.tsx'

/** A component a line, each time a <time> of its own. */
const feltLines = ({ text }: Passage, { content, page, notice }: PassageSource, wording: Wording): ReactNode => (
  <ul className="felt">
    {text.split('\n').map((line, i) => {
      const span = content.slots.felt?.[i]
      const words = span && spanWords(span.from, span.until, page.zone, wording, notice.status.publishedAt)
      const times = [
        { at: span?.from, find: words?.from.text },
        { at: span?.until, find: words?.to.text },
      ].flatMap(({ at, find }) => (at && find ? [{ find, show: <Time key={find} at={at} text={find} /> }] : []))
      return (
        <li key={line} dir="auto">
          {weave(line, times)}
        </li>
      )
    })}
  </ul>
)

/** The notice that a passage comes from, with the words that count (its own, or its own as corrected). */
export interface PassageSource {
  readonly page: Page
  readonly incident: Incident
  readonly notice: PublishedNotice
  readonly content: NoticeContent
  /** The notice that this one corrects. */
  readonly corrected: PublishedNotice | null
  /** Whether its promise is the one that stands: of no other does anybody want to know how far away it is, or in their own zone. */
  readonly stands: boolean
}

type Aside = Pick<ComponentProps<typeof Time>, 'own' | 'soon'>

/** The times that assembly put into a passage of this role, each as a <time> of its own. */
const timeStrands = (role: PassageRole, source: PassageSource, wording: Wording): readonly Strand[] => {
  const { slots } = source.content
  const { publishedAt } = source.notice.status
  const window = source.notice.change.window ?? source.incident.window
  const { zone } = source.page
  const strand = (at: Instant, { text }: TimeWords, aside: Aside): Strand => ({
    find: text,
    show: <Time key={text} at={at} text={text} {...(source.stands ? aside : {})} />,
  })
  const moment = (at: Instant | null | undefined, reference: Instant | null, aside: Aside = {}): readonly Strand[] =>
    at ? [strand(at, momentWords(at, zone, wording, reference), aside)] : []
  const span = (from: Instant, to: Instant): readonly Strand[] => {
    const words = spanWords(from, to, zone, wording, publishedAt)
    return [strand(from, words.from, {}), strand(to, words.to, { own: { from } })]
  }
  switch (role) {
    case 'next_update':
      return moment(slots.nextUpdate?.by, publishedAt, { own: true, soon: 'next' })
    case 'correction':
      return moment(source.corrected?.status.publishedAt, publishedAt)
    case 'backdated':
      return moment(publishedAt, null)
    case 'timing':
      return [
        ...(window ? span(window.startsAt, window.endsAt) : []),
        ...(slots.since && slots.until ? span(slots.since, slots.until) : moment(slots.since, publishedAt, { own: true })),
      ]
    default:
      return []
  }
}

const contactStrands = ({ notice: { contact } }: PassageSource): readonly Strand[] => {
  if (!contact) return []
  const link = (text: string | null, href: string): readonly Strand[] =>
    text === null
      ? []
      : [
          {
            find: text,
            show: (
              <a key={href} href={href} rel="nofollow">
                {text}
              </a>
            ),
          },
        ]
  return [
    ...link(contact.email, `mailto:${contact.email ?? ''}`),
    ...link(contact.phone, `tel:${(contact.phone ?? '').replace(/[^+\d]/g, '')}`),
    ...link(contact.url, contact.url ?? ''),
  ]
}

/** A sentence begins with a capital; a name that is written otherwise (iOS, eBay) stays as it is. */
const capitalised = (text: string, locale: string): string =>
  /^\p{Ll}+(?!\p{L})/u.test(text) ? text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1) : text

const labelledText = ({ text, lead }: Passage, wording: Wording): string =>
  lead === undefined ? text : capitalised(text.slice(lead.length), wording.locale)

const isRedacted = (text: string, wording: Wording): boolean => Object.values(wording.redacted).includes(text)

/** One thought of a notice. `labelled` drops the opening words that the label beside it repeats. */
export const passageText = (passage: Passage, source: PassageSource, labelled: boolean): ReactNode => {
  const wording = wordingOf(source.notice.language)
  if (isRedacted(passage.text, wording)) return <em className="redacted">{passage.text}</em>
  if (passage.role === 'felt') return feltLines(passage, source, wording)
  if (passage.format === 'markdown') return <Prose markdown={passage.text} />
  const text = labelled ? labelledText(passage, wording) : passage.text
  return weave(text, passage.role === 'contact' ? contactStrands(source) : timeStrands(passage.role, source, wording))
}
