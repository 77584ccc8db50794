import { describe, expect, it } from 'vitest'
import { afterSave, changesOf, conflictsOf, keepMine, overKept, takeTheirs } from './typing.ts'

const kept = { name: 'Quillon', zone: 'UTC', parts: ['a'] }
const typed = { base: kept, mine: { ...kept, name: 'Quillon Tickets' } }

describe('a form over what others change too', () => {
  it('keeps what was typed, and follows the record in every other field', () => {
    const now = { ...kept, zone: 'Europe/Berlin', parts: ['a', 'b'] }
    const over = overKept(typed, now)
    expect(over.mine).toEqual({ name: 'Quillon Tickets', zone: 'Europe/Berlin', parts: ['a', 'b'] })
    expect([conflictsOf(over, now), changesOf(over, now)]).toEqual([[], { name: 'Quillon Tickets' }])
  })

  it('knows a field in which two people wrote different things, and lets one stay', () => {
    const now = { ...kept, name: 'Quillon AG' }
    const over = overKept(typed, now)
    expect([over.mine.name, conflictsOf(over, now)]).toEqual(['Quillon Tickets', ['name']])
    const mine = overKept(keepMine(over, now, 'name'), now)
    expect([conflictsOf(mine, now), changesOf(mine, now)]).toEqual([[], { name: 'Quillon Tickets' }])
    const theirs = overKept(takeTheirs(over, now, 'name'), now)
    expect([conflictsOf(theirs, now), changesOf(theirs, now)]).toEqual([[], {}])
  })

  it('sees no conflict where both wrote the same', () => {
    const over = overKept(typed, typed.mine)
    expect([conflictsOf(over, typed.mine), changesOf(over, typed.mine)]).toEqual([[], {}])
  })

  it('goes on after a save with what was typed meanwhile, over what the server made of the rest', () => {
    const sent = { ...typed.mine, name: ' Quillon Tickets ' }
    const saved = { ...kept, name: 'Quillon Tickets' }
    const after = overKept(afterSave({ base: kept, mine: { ...sent, zone: 'Asia/Tokyo' } }, sent, saved), saved)
    expect([conflictsOf(after, saved), changesOf(after, saved)]).toEqual([[], { zone: 'Asia/Tokyo' }])
  })
})
