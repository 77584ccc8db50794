import type { ComponentId, IncidentId, NoticeId, PageId } from '../../core/brand.ts'
import type { Impact } from '../../core/component/impact.ts'
import type { IncidentKind, Phase, Severity } from '../../core/incident/phase.ts'
import type { NoticeKind } from '../../core/notice/notice.ts'
import type { Language } from '../../core/page/page.ts'
import type { Level } from '../../core/subscriber/subscriber.ts'
import { type Instant, instantText } from '../../core/time.ts'

/** What a receiver is told of one published notice; whoever needs more fetches it by the URLs. */
export interface NoticeWebhook {
  readonly publishedAt: Instant
  readonly page: { readonly id: PageId; readonly name: string; readonly url: string }
  readonly incident: {
    readonly id: IncidentId
    /** Grows with every change: of two payloads about one incident the higher version is the newer one. */
    readonly version: number
    readonly kind: IncidentKind
    readonly title: string
    readonly severity: Severity
    readonly phase: Phase
    readonly startedAt: Instant
    readonly endedAt: Instant | null
    readonly url: string
    /** The present state as JSON. */
    readonly apiUrl: string
  }
  readonly notice: {
    readonly id: NoticeId
    /** Counts the published notices of one incident from 1. */
    readonly number: number
    readonly kind: NoticeKind
    readonly language: Language
    readonly url: string
    /** The notice that this one sets right. */
    readonly correctionOf: NoticeId | null
    readonly nextWordBy: Instant | null
  }
  readonly affected: readonly { readonly id: ComponentId; readonly name: string; readonly impact: Impact }[]
  readonly level: Level
  /** The assembled text at this level. */
  readonly text: string
  readonly manageUrl: string | null
}

/** Standard Webhooks advises payloads below 20 kB. */
const longestBody = 20_000
const mostComponents = 25

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** The longest beginning of `text` whose JSON takes at most `room` bytes, ended by an ellipsis when something was cut. */
const fitted = (text: string, room: number): string => {
  if (bytesOf(text) <= room) return text
  let used = bytesOf('…')
  let end = 0
  for (const character of text) {
    used += bytesOf(character) - 2
    if (used > room) break
    end += character.length
  }
  return `${text.slice(0, end)}…`
}

/**
 * The body of the webhook for a notice, JSON in less than 20 kB. A text that is too long is cut, and `isTextCut` says so; of very many
 * components the first 25 are listed, and `affectedCount` says how many there are.
 */
export const composeNoticeWebhook = (input: NoticeWebhook): string => {
  const { incident, notice, affected, text, ...rest } = input
  const event = (shown: string) => ({
    type: 'notice.published',
    timestamp: instantText(input.publishedAt),
    data: {
      ...rest,
      publishedAt: instantText(input.publishedAt),
      incident: { ...incident, startedAt: instantText(incident.startedAt), endedAt: incident.endedAt && instantText(incident.endedAt) },
      notice: { ...notice, nextWordBy: notice.nextWordBy && instantText(notice.nextWordBy) },
      affected: affected.slice(0, mostComponents),
      affectedCount: affected.length,
      text: shown,
      isTextCut: shown !== text,
    },
  })
  const room = longestBody - 10 - bytesOf(event(''))
  return JSON.stringify(event(fitted(text, room)))
}

/** The body of the webhook by which an operator or a subscriber tries an endpoint. */
export const composeTestWebhook = (input: { readonly at: Instant; readonly page: NoticeWebhook['page'] }): string =>
  JSON.stringify({ type: 'endpoint.test', timestamp: instantText(input.at), data: { page: input.page } })
