import { expect, it } from 'vitest'
import type { Tap } from '../../src/core/affected/tap.ts'
import { type Instant, plusSeconds } from '../../src/core/time.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, noon, page, plain } from './store-samples.ts'

const hours = 3600
const most = 3

export const tap = (network: number, change: Partial<Tap> = {}): Tap => ({
  pageId: page().id,
  componentId: id('co', 1),
  day: '2026-11-24',
  networkKey: `today ${network}`,
  formerKey: `yesterday ${network}`,
  at: noon,
  ...change,
})

export const tapContract = (open: OpenStore): void => {
  const use = useStore(open)
  const given = (...taps: readonly Tap[]) =>
    write(use().store, async (records) => {
      for (const one of taps) await records.taps.note(one, most)
    })
  const listed = async (since: Instant = noon) => plain(await use().store.read((records) => records.taps.listSince(page().id, since)))
  const after = (seconds: number): Instant => plusSeconds(noon, seconds)

  it('counts a network once a component, from its first tap to its last, also over midnight', async () => {
    const midnight = { day: '2026-11-25', networkKey: 'tomorrow 1', formerKey: 'today 1', at: after(2 * hours) }
    await given(tap(1), tap(1, midnight), tap(2, { at: after(1) }), tap(1, { componentId: id('co', 2), at: after(5) }))
    expect(await listed()).toEqual(
      plain([
        { componentId: id('co', 1), networks: 2, since: noon },
        { componentId: id('co', 2), networks: 1, since: after(5) },
      ]),
    )
    expect(await use().store.read((records) => records.taps.countAfter(id('co', 1), after(1)))).toBe(1)
  })

  it('tells the first tap on some components between two moments', async () => {
    await given(tap(1), tap(2, { at: after(60) }), tap(1, { componentId: id('co', 2), at: after(90) }))
    const first = (from: Instant, until: Instant) =>
      use().store.read((records) => records.taps.firstBetween([id('co', 1), id('co', 2)], from, until))
    expect(plain(await Promise.all([first(noon, after(90)), first(after(1), after(90)), first(after(61), after(90))]))).toEqual(
      plain([noon, after(60), after(90)]),
    )
    expect(await first(after(91), after(100))).toBeNull()
  })

  it('tells the last tap of a network that began before, where it is between them', async () => {
    await given(tap(1), tap(1, { at: after(60) }))
    const first = (from: Instant, until: Instant) => use().store.read((records) => records.taps.firstBetween([id('co', 1)], from, until))
    expect(plain(await Promise.all([first(after(1), after(90)), first(noon, after(30))]))).toEqual(plain([after(60), noon]))
    expect(await first(after(1), after(30))).toBeNull()
  })

  it('begins anew with a network that was silent for long', async () => {
    await given(tap(1), tap(1, { at: after(7 * hours) }))
    expect(await listed()).toEqual(plain([{ componentId: id('co', 1), networks: 1, since: after(7 * hours) }]))
  })

  it('keeps so many a component and day, and forgets them', async () => {
    await given(tap(1), tap(2), tap(3), tap(4), tap(2, { at: after(1) }))
    expect(await listed()).toMatchObject([{ networks: most }])
    expect(await write(use().store, (records) => records.taps.removeBefore(after(1)))).toBe(2)
  })
}
