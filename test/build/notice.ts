import type { Notice, NoticeChange, PublishedNotice } from '../../src/core/notice/notice.ts'
import type { Slots } from '../../src/core/notice/slots.ts'
import { at, sampleId } from './at.ts'

type NoticeSeed = Partial<Omit<Notice, 'content' | 'change'>> & {
  readonly slots?: Partial<Slots>
  readonly freeText?: string | null
  readonly change?: Partial<NoticeChange>
}

/** A draft of 12:00 that says what customers cannot do. `slots` replaces all of its words. */
export const buildNotice = ({ slots = { now: 'Card payments fail' }, freeText = null, change, ...rest }: NoticeSeed = {}): Notice => ({
  id: sampleId('nt'),
  incidentId: sampleId('nc'),
  pageId: sampleId('pg'),
  kind: 'first-notice',
  language: 'en',
  content: { slots: { notKnown: [], ...slots }, freeText },
  change: {
    phase: 'investigating',
    severity: 'major',
    title: 'Card payments fail',
    affected: [{ componentId: sampleId('cp'), impact: 'major_outage' }],
    window: null,
    ...change,
  },
  addressing: { kind: 'all' },
  status: { state: 'draft' },
  correction: null,
  redactions: [],
  waivers: [],
  promises: [],
  settles: [],
  contact: null,
  backdatedTo: null,
  createdAt: at('12:00'),
  updatedAt: at('12:00'),
  version: 1,
  ...rest,
})

/** The same, published at 12:01 as the first of its incident unless said otherwise. */
export const buildPublished = ({
  publishedAt = at('12:01'),
  number = 1,
  ...seed
}: NoticeSeed & { readonly publishedAt?: PublishedNotice['status']['publishedAt']; readonly number?: number } = {}): PublishedNotice => ({
  ...buildNotice(seed),
  status: { state: 'published', publishedAt, number },
})
