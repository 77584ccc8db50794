import { expect, it } from 'vitest'
import type { KeptSection } from '../../src/app/postmortem-records.ts'
import { type PublicText, tagged } from '../../src/core/brand.ts'
import { type Edition, publishedEdition } from '../../src/core/postmortem/edition.ts'
import { redactEdition } from '../../src/core/postmortem/redact-edition.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { incident, later, noon, notice, plain } from './store-samples.ts'

export const keptSection = (change: Partial<KeptSection> = {}): KeptSection => ({
  incidentId: incident().id,
  section: 'timeline',
  body: {
    kind: 'timeline',
    lines: [{ id: 'hand:1', at: noon, text: 'Näher', source: 'hand', isInternal: true, isHidden: false, joinsNext: true }],
  },
  writtenBy: { id: 'op', name: 'Vera' },
  updatedAt: noon,
  version: 1,
  ...change,
})

const said = (text: string) => tagged<PublicText>(text)
export const edition = (change: Partial<Edition> = {}): Edition => ({
  noticeId: notice().id,
  incidentId: incident().id,
  words: {
    title: said('Sign-in fails'),
    language: 'en',
    reason: null,
    summary: said('Nobody could sign in.'),
    consequences: { note: null, rows: [{ component: 'Sign-in', impact: 'major_outage', from: noon, until: later(60) }] },
    timeline: [{ at: noon, until: later(5), text: said('It began.') }],
    telling: { beganAt: noon, toldAt: later(5), endedAt: later(60), notices: 2, corrections: 0, note: said('Late.') },
    factors: said('A certificate ended.'),
    wentWell: null,
    unknown: null,
    further: [{ title: said('Security'), text: said('Untouched.') }],
    actions: [
      { what: said('Watch certificates'), ownerRole: said('Platform'), on: '2026-12-24', issue: said('https://github.com/o/r/issues/1') },
    ],
  },
  preparedAt: noon,
  published: null,
  redactions: [],
  ...change,
})

/** Sections in versions of their own, and editions that go with the draft that announces them. */
export const postmortemContract = (open: OpenStore): void => {
  const use = useStore(open)
  const given = () =>
    write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.notices.insert(notice())
    })

  it('keeps each section in the version that was read', async () => {
    await given()
    const save = (section: KeptSection) => write(use().store, (records) => records.postmortems.saveSection(section, section.version - 1))
    expect([await save(keptSection()), await save(keptSection())]).toEqual([true, false])
    const prose = { kind: 'prose', text: 'Ours', public: { state: 'other', text: 'Theirs' } } as const
    const other = keptSection({ section: 'factors', body: prose })
    const changed = keptSection({ body: { kind: 'timeline', lines: [] }, updatedAt: later(60), version: 2 })
    expect([await save(other), await save(changed), await save(changed)]).toEqual([true, true, false])
    const found = await use().store.read((records) => records.postmortems.sectionsOf(incident().id))
    expect(plain(found)).toEqual(plain([other, changed]))
  })

  it('keeps an edition with its notice, numbered once it is public', async () => {
    await given()
    await write(use().store, (records) => records.postmortems.insertEdition(edition()))
    const read = () => use().store.read((records) => records.postmortems.findEdition(notice().id))
    const shown = () => use().store.read((records) => records.postmortems.publicEditionsOf([incident().id]))
    expect([plain(await read()), await shown()]).toEqual([plain(edition()), []])
    const published = publishedEdition(edition(), [edition()], later(90))
    await write(use().store, (records) => records.postmortems.saveEdition(published))
    expect([published.published.number, plain(await shown())]).toEqual([1, plain([published])])
    const redacted = redactEdition(published, ['factors'], { reason: 'privacy', redactedAt: later(95), byNotice: true })
    await write(use().store, (records) => records.postmortems.saveEdition(redacted))
    expect(plain(await shown())).toEqual(plain([redacted]))
  })

  it('keeps the template in the version that was read, and who is where for as long as they say so', async () => {
    await given()
    const template = {
      pageId: incident().pageId,
      sections: [{ name: 'free:x', title: 'X', prompt: '' }],
      updatedAt: noon,
      version: 1,
    } as const
    const save = (version: number) =>
      write(use().store, (records) => records.postmortems.saveTemplate({ ...template, version }, version - 1))
    expect([await save(1), await save(1), await save(2)]).toEqual([true, false, true])
    const presence = { writer: { id: 'op', name: 'Vera' }, section: 'free:x', at: noon } as const
    await write(use().store, (records) => records.postmortems.notePresence(incident().id, presence))
    const found = await use().store.read(async (records) => [
      await records.postmortems.findTemplate(incident().pageId),
      await records.postmortems.listPresent(incident().id, noon),
      await records.postmortems.listPresent(incident().id, later(1)),
    ])
    expect(plain(found)).toEqual(plain([{ ...template, version: 2 }, [presence], []]))
    expect(await write(use().store, (records) => records.postmortems.forgetPresence(later(1)))).toBe(1)
  })

  it('gives an edition up with the draft that announces it', async () => {
    await given()
    await write(use().store, (records) => records.postmortems.insertEdition(edition()))
    await write(use().store, (records) => records.notices.remove(notice().id, notice().version))
    expect(await use().store.read((records) => records.postmortems.editionsOf(incident().id))).toEqual([])
  })
}
