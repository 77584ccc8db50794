import { type AssembledNotice, type AssemblySetting, assembleNotice } from '../../src/core/notice/assemble.ts'
import type { Slots } from '../../src/core/notice/slots.ts'
import { at, berlin } from './at.ts'

/** An English notice of noon about an incident that goes on. */
export const ongoing: AssemblySetting = {
  language: 'en',
  zone: berlin,
  kind: 'incident',
  phase: 'investigating',
  window: null,
  contact: null,
  publishedAt: at('12:00'),
  backdatedTo: null,
  isDrill: false,
  correction: null,
  redactions: [],
}
export const over: AssemblySetting = { ...ongoing, phase: 'resolved', publishedAt: at('13:15') }
/** Announced for Sunday 29 November, 05:00 to 07:00 UTC. */
export const planned: AssemblySetting = {
  ...ongoing,
  kind: 'maintenance',
  phase: 'scheduled',
  window: { startsAt: at('2026-11-29T05:00:00Z'), endsAt: at('2026-11-29T07:00:00Z') },
}
export const german = { language: 'de' } as const

export const assembled = (slots: Partial<Slots>, setting: AssemblySetting = ongoing, freeText: string | null = null): AssembledNotice =>
  assembleNotice({ slots: { notKnown: [], ...slots }, freeText }, setting)

export const textsOf = (...given: Parameters<typeof assembled>): readonly string[] => assembled(...given).passages.map(({ text }) => text)
