import type { ReactNode } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import type { Passage, PassageRole } from '../../core/notice/assemble.ts'
import type { NoticeContent, PublishedNotice } from '../../core/notice/notice.ts'
import { clockText } from '../../core/notice/times.ts'
import { type Wording, wordingOf } from '../../core/notice/wording/wording.ts'
import type { Page } from '../../core/page/page.ts'
import type { Instant } from '../../core/time.ts'
import { Time } from './clock.tsx'
import { Prose } from './prose.tsx'
import { type Strand, weave } from './weave.tsx'

/** The notice that a passage comes from, with the words that count (its own, or its own as corrected). */
export interface PassageSource {
  readonly page: Page
  readonly incident: Incident
  readonly notice: PublishedNotice
  readonly content: NoticeContent
  /** The notice that this one corrects. */
  readonly corrected: PublishedNotice | null
}

const timeStrands = (source: PassageSource, wording: Wording, soon: 'next' | undefined): readonly Strand[] => {
  const { slots } = source.content
  const { publishedAt } = source.notice.status
  const { window } = source.incident
  const strand = (at: Instant | null | undefined, reference: Instant | null = publishedAt): readonly Strand[] => {
    if (!at) return []
    const text = clockText(at, source.page.zone, wording, reference)
    return [{ find: text, show: <Time key={text} at={at} text={text} {...(soon ? { soon } : {})} /> }]
  }
  return [
    ...strand(slots.nextUpdate?.by),
    ...strand(slots.since),
    ...strand(slots.until),
    ...strand(window?.startsAt),
    ...strand(window?.endsAt),
    ...strand(source.corrected?.status.publishedAt),
    ...(source.notice.backdatedTo ? strand(publishedAt, null) : []),
  ]
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

const timed: readonly PassageRole[] = ['timing', 'next_update', 'correction', 'backdated']

/** What assembly puts before the writer's words, where a label says the same. */
const opening = (role: PassageRole, wording: Wording): string => {
  const said = { scope: wording.affected, works: wording.works, workaround: wording.workaround, cause: wording.cause }
  return role === 'scope' || role === 'works' || role === 'workaround' || role === 'cause' ? said[role]('').trimEnd() : ''
}

/** A sentence begins with a capital; a name that is written otherwise (iOS, eBay) stays as it is. */
const capitalised = (text: string, locale: string): string =>
  /^\p{Ll}+(?!\p{L})/u.test(text) ? text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1) : text

const labelledText = ({ role, text }: Passage, wording: Wording): string => {
  const start = opening(role, wording)
  return start !== '' && text.startsWith(start) ? capitalised(text.slice(start.length).trimStart(), wording.locale) : text
}

const isRedacted = (text: string, wording: Wording): boolean => Object.values(wording.redacted).includes(text)

/** One thought of a notice. `labelled` drops the opening words that the label beside it repeats. */
export const passageText = (passage: Passage, source: PassageSource, labelled: boolean): ReactNode => {
  const wording = wordingOf(source.notice.language)
  if (isRedacted(passage.text, wording)) return <em className="redacted">{passage.text}</em>
  if (passage.format === 'markdown') return <Prose markdown={passage.text} />
  const text = labelled ? labelledText(passage, wording) : passage.text
  if (timed.includes(passage.role)) return weave(text, timeStrands(source, wording, passage.role === 'next_update' ? 'next' : undefined))
  return passage.role === 'contact' ? weave(text, contactStrands(source)) : text
}
