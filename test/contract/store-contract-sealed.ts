import { expect, it } from 'vitest'
import type { SealedNote } from '../../src/core/sealed-note/sealed-note.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, incident, later, noon, operator, plain, sealedNote } from './store-samples.ts'

const note = (number: number, change: Partial<SealedNote> = {}): SealedNote => sealedNote({ id: id('sn', number), ...change })

/** What is put aside, and how it goes. */
export const sealedContract = (open: OpenStore): void => {
  const use = useStore(open)
  const given = (...notes: readonly SealedNote[]) =>
    write(use().store, async (records) => {
      await records.incidents.insert(incident({ publicAt: null }))
      await records.operators.insert(operator())
      for (const one of notes) await records.sealedNotes.insert(one)
    })
  const own = () => use().store.read((records) => records.sealedNotes.listOf(operator().id))

  it('keeps notes by author, newest first, and changes them in the version that was read', async () => {
    await given(note(1), note(2, { incidentId: incident().id, askedAt: later(5) }))
    const changed = note(1, { sentAt: later(9), version: 2 })
    const save = () => write(use().store, (records) => records.sealedNotes.save(changed, 1))
    expect([await save(), await save()]).toEqual([true, false])
    expect(plain(await own())).toEqual(plain([note(2, { incidentId: incident().id, askedAt: later(5) }), changed]))
    expect(await use().store.read((records) => records.sealedNotes.listOf(id('pr', 99)))).toEqual([])
  })

  it('finds whom to ask, and what lies under another key', async () => {
    await given(note(1), note(2, { askedAt: noon }), note(3, { sentAt: noon }), note(4, { box: { keyId: 'b', text: '' } }))
    const found = await use().store.read(async ({ sealedNotes }) => [
      await sealedNotes.listUnasked(null, 9),
      await sealedNotes.listUnasked(id('sn', 1), 9),
      await sealedNotes.listUnder('a', null, 9),
    ])
    expect(found.map((notes) => notes.map((one) => one.id))).toEqual([[id('sn', 1), id('sn', 4)], [id('sn', 4)], [id('sn', 4)]])
  })

  it('lets an incident go as if there were no note, and frees the note', async () => {
    await given(note(1, { incidentId: incident().id }))
    expect(await write(use().store, (records) => records.incidents.remove(incident().id, 1))).toBe(true)
    expect((await own()).map(({ incidentId }) => incidentId)).toEqual([null])
  })

  it('removes what was discarded, sent long ago, or left behind by who is gone', async () => {
    await given(note(1), note(2, { sentAt: noon }), note(3))
    await write(use().store, async (records) => {
      expect([await records.sealedNotes.remove(id('sn', 1), 9), await records.sealedNotes.remove(id('sn', 1), 1)]).toEqual([false, true])
      expect([await records.sealedNotes.removeSentBefore(noon), await records.sealedNotes.removeSentBefore(later(1))]).toEqual([0, 1])
      expect(await records.sealedNotes.removeOfLeavers(later(99))).toBe(0)
      await records.operators.save(operator({ state: 'suspended', updatedAt: later(9), version: 2 }), 1)
      expect([await records.sealedNotes.removeOfLeavers(later(9)), await records.sealedNotes.removeOfLeavers(later(10))]).toEqual([0, 1])
    })
    expect(await own()).toEqual([])
  })

  it('hides private messages of the postbox from everybody but their reader', async () => {
    const message = (number: number, kind: 'sealed_note' | 'test' | null) => ({
      id: `m${number}`,
      channel: 'email' as const,
      target: 'ana@example.org',
      subject: 's',
      raw: 'r',
      at: noon,
      kind,
    })
    await write(use().store, async ({ postbox }) => {
      for (const one of [message(1, 'test'), message(2, 'sealed_note'), message(3, null)]) await postbox.keep(one)
    })
    const list = (reader: string | null) =>
      use().store.read(({ postbox }) => postbox.list({ after: null, limit: 9, hidden: ['sealed_note'], reader }))
    const seen = async (reader: string | null) => (await list(reader)).items.map((one) => one.id)
    expect([await seen(null), await seen('bo@example.org'), await seen('ana@example.org')]).toEqual([
      ['m3', 'm1'],
      ['m3', 'm1'],
      ['m3', 'm2', 'm1'],
    ])
  })
}
