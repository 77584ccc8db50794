import type { AssemblySetting } from '../../src/core/notice/assemble.ts'
import type { Slots } from '../../src/core/notice/slots.ts'
import type { ShortFacts } from '../../src/render/short/pieces.ts'
import { ongoing } from './assembly.ts'

export const shortLink = 'https://status.example.org/incidents/01jdd3v8k2m4q6s8t0w2y4a6c8'

interface ShortSeed extends Partial<Omit<ShortFacts, 'content' | 'setting'>> {
  readonly slots?: Partial<Slots>
  readonly freeText?: string | null
  readonly setting?: Partial<AssemblySetting>
}

/** An English first notice of noon about an incident that goes on, as a short text needs it. */
export const shortFacts = ({ slots = {}, freeText = null, setting = {}, ...more }: ShortSeed = {}): ShortFacts => ({
  pageName: 'Harbourline',
  title: 'Card payments fail',
  link: shortLink,
  kind: 'first-notice',
  content: { slots: { notKnown: [], ...slots }, freeText },
  setting: { ...ongoing, ...setting },
  ...more,
})
