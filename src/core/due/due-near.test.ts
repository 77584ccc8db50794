import { expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildAudienceFacts, buildIncidentFacts, buildPageFacts, buildWord } from '../../../test/build/due-facts.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { plusSeconds } from '../time.ts'
import { boardDueOf, dueUntil, factsBehind } from './due-near.ts'
import { dueOf } from './due-of.ts'

const now = at('2026-11-24T12:00:00Z')
const soon = plusSeconds(now, 15 * 60)
const zones = ['Europe/Berlin', 'Asia/Tokyo', 'America/New_York']
const audiences = Array.from({ length: 21 }, (_, i) => buildAudienceFacts(i + 1, zones[i % 3] ?? 'UTC'))
const pageOf = (count: number) =>
  buildPageFacts(
    Array.from({ length: count }, (_, i) => {
      const word = buildWord(i + 1, '2026-11-24T09:00:00Z', i % 2 === 0 ? '2026-11-26T09:00:00Z' : null)
      const incident = buildIncident({ id: sampleId('nc', i + 1), severity: 'critical', publicAt: at('2026-11-24T09:00:00Z') })
      return buildIncidentFacts([word], { incident })
    }),
    { audiences },
  )
const few = pageOf(4)
const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key)

it('finds each duty in the facts that its key names', () => {
  const all = dueOf(few, now)
  expect(all.length).toBeGreaterThan(8)
  for (const item of all) expect(dueOf(factsBehind(few, [item.key]), now)).toContainEqual(item)
  expect(factsBehind(few, keys(all.slice(0, 1))).incidents).toHaveLength(1)
})

it('leaves out what has time but for what people moved', () => {
  const near = keys(dueOf(few, now, soon))
  const [, second = ''] = keys(dueOf(few, now)).filter((key) => !near.includes(key))
  expect(keys(dueUntil(few, now, soon, new Set()))).toEqual(near)
  expect(keys(dueUntil(few, now, soon, new Set([second])))).toEqual([...near, second])
})

it('keeps words around far office hours off a board that would have thousands, and nothing else', () => {
  expect(boardDueOf(few, now)).toEqual(dueOf(few, now))
  const many = pageOf(480)
  const hour = plusSeconds(now, 3600).epochMilliseconds
  const isShown = ({ kind, dueAt }: { readonly kind: string; readonly dueAt: typeof now }) =>
    !kind.startsWith('before_') || dueAt.epochMilliseconds <= hour
  expect(boardDueOf(many, now).length).toBeLessThan(dueOf(many, now).length)
  expect(keys(boardDueOf(many, now))).toEqual(keys(dueOf(many, now).filter(isShown)))
})
