import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import { type DraftEdit, decideEdits, type EditGround } from './decide-edits.ts'
import type { DraftMarks } from './draft-fields.ts'

const vera = { id: 'vera', name: 'Vera' }
const otto = { id: 'otto', name: 'Otto' }
const written = (version: number) => ({ version, by: otto, at: at('12:05') })
const ground = (change: Partial<EditGround> = {}): EditGround => ({
  draft: buildNotice(),
  marks: {},
  expected: buildIncident(),
  stale: [],
  known: { componentIds: new Set([sampleId('cp')]), audienceIds: new Set() },
  by: vera,
  now: at('12:10'),
  ...change,
})
const now = (value: unknown, basedOn = 0): DraftEdit => ({ field: 'now', value, basedOn })

describe('an edit of a draft', () => {
  it('writes its field, with writer, time and the next version', () => {
    const { draft, marks, isChanged } = decideEdits(ground({ marks: { now: written(2) } }), [now('Cards are refused', 2)])
    expect([draft.content.slots.now, marks.now, draft.version, isChanged]).toEqual([
      'Cards are refused',
      { version: 3, by: vera, at: at('12:10') },
      2,
      true,
    ])
  })

  it('that is based on an older version changes nothing and is answered with both texts', () => {
    const marks: DraftMarks = { now: written(1) }
    const ruling = decideEdits(ground({ marks }), [now('Mine')])
    expect(ruling.conflicts).toEqual([{ field: 'now', mine: 'Mine', theirs: 'Card payments fail', version: 1, by: otto, at: at('12:05') }])
    expect([ruling.isChanged, ruling.draft.content.slots.now]).toEqual([false, 'Card payments fail'])
  })

  it('that was acknowledged already changes nothing when it comes again', () => {
    const first = decideEdits(ground(), [now('Cards are refused')])
    const again = decideEdits(ground({ draft: first.draft, marks: first.marks }), [now('Cards are refused')])
    expect([again.isChanged, again.conflicts, again.draft.version]).toEqual([false, [], first.draft.version])
  })

  it('of one field does not collide with an edit of another', () => {
    const marks: DraftMarks = { now: written(5) }
    const { draft, conflicts } = decideEdits(ground({ marks }), [{ field: 'works', value: 'Cash', basedOn: 0 }])
    expect([draft.content.slots.works, conflicts]).toEqual(['Cash', []])
  })

  it('of the sentence takes along a title that nobody typed, until somebody types one', () => {
    const untold = buildIncident({ publicAt: null })
    const begun = ground({
      draft: buildNotice({ change: { title: 'No cards: node-7 crashed' }, slots: { now: 'No cards: node-7 crashed. Pay cash.' } }),
      expected: untold,
    })
    const write = (before: Pick<EditGround, 'draft' | 'marks'>, ...edits: readonly DraftEdit[]) =>
      decideEdits({ ...begun, draft: before.draft, marks: before.marks }, edits)
    const emptied = write(begun, now(null))
    const again = write(emptied, now('Cards are refused. Pay cash.', 1))
    const typed = write(again, { field: 'title', value: 'No cards', basedOn: 0 })
    const after = write(typed, now('Cards work.', 2))
    expect([emptied, again, typed, after].map(({ draft }) => draft.change.title)).toEqual([
      'No cards: node-7 crashed',
      'Cards are refused',
      'No cards',
      'No cards',
    ])
  })

  it('of the sentence leaves a title that is public, or was thought of, as it is', () => {
    const said = { change: { title: 'Cards' }, slots: { now: 'Cards. Are refused.' } }
    const titleAfter = (change: Partial<EditGround>) => decideEdits(ground(change), [now('They work.')]).draft.change.title
    expect(titleAfter({ draft: buildNotice(said), expected: buildIncident({ publicAt: at('12:00') }) })).toBe('Cards')
    expect(
      titleAfter({ draft: buildNotice({ ...said, change: { title: 'No cards' } }), expected: buildIncident({ publicAt: null }) }),
    ).toBe('No cards')
  })

  it('that cannot be used is refused by itself, and the others are kept', () => {
    const { draft, refused } = decideEdits(ground(), [{ field: 'since', value: 'yesterday', basedOn: 0 }, now('Cards are refused')])
    expect([draft.content.slots.now, refused.map(({ field, pointer }) => [field, pointer])]).toEqual([
      'Cards are refused',
      [['since', '/edits/0/value']],
    ])
  })

  it.each([
    ['affected', [{ componentId: sampleId('zz'), impact: 'major_outage' }]],
    ['audiences', [sampleId('zz')]],
  ] as const)('cannot name %s that the page does not have', (field, value) => {
    expect(decideEdits(ground(), [{ field, value, basedOn: 0 }]).refused.map((one) => one.field)).toEqual([field])
  })

  it.each([
    ['audiences', 'Choose at least one audience, or everybody.'],
    ['title', 'Give it a title.'],
  ] as const)('that leaves %s open is refused with what is wanted, and the draft stays as it was', (field, detail) => {
    const { refused, isChanged } = decideEdits(ground(), [{ field, value: null, basedOn: 0 }])
    expect([refused, isChanged]).toEqual([[{ field, pointer: '/edits/0/value', detail }], false])
  })

  it('says that something is not known yet, and takes it back with words', () => {
    const unknown = decideEdits(ground(), [now({ notKnown: true })])
    expect([unknown.draft.content.slots.now, unknown.draft.content.slots.notKnown]).toEqual([undefined, ['now']])
    const known = decideEdits(ground({ draft: unknown.draft, marks: unknown.marks }), [now('Cards are refused', 1)])
    expect([known.draft.content.slots.now, known.draft.content.slots.notKnown]).toEqual(['Cards are refused', []])
  })

  it.each([
    ['title', null],
    ['title', 7],
    ['phase', 'over'],
    ['permanent', 'lost'],
    ['cause', { text: 'A disk' }],
    ['nextUpdate', { by: null, onChange: false }],
    ['audiences', 'all'],
    ['now', { notKnown: 'yes' }],
    ['works', { notKnown: true }],
  ] as const)('of %s to %j is refused', (field, value) => {
    expect(decideEdits(ground(), [{ field, value, basedOn: 0 }]).refused).toHaveLength(1)
  })
})

describe('a phase', () => {
  const nextUpdate = { by: at('13:00'), onChange: true }
  const over: DraftEdit = { field: 'phase', value: 'resolved', basedOn: 0 }

  it('that closes makes it a resolution, leaves nothing affected and promises no next word', () => {
    const { draft } = decideEdits(ground({ draft: buildNotice({ slots: { now: 'Cards work', nextUpdate } }) }), [over])
    expect([draft.kind, draft.change.affected, draft.content.slots.nextUpdate]).toEqual(['resolution', [], undefined])
  })

  it('leaves the components that a person has set', () => {
    const { draft } = decideEdits(ground({ marks: { affected: written(1) } }), [over])
    expect(draft.change.affected).toHaveLength(1)
  })

  it('that closes again the first notice of what is told only afterwards leaves what was affected', () => {
    const expected = buildIncident({ endedAt: at('11:40') })
    const past = buildNotice({ kind: 'resolution', change: { phase: 'resolved' }, backdatedTo: at('11:40') })
    const opened = decideEdits(ground({ draft: past, expected }), [{ ...over, value: 'monitoring' }])
    const again = decideEdits(ground({ draft: opened.draft, marks: opened.marks, expected }), [{ ...over, basedOn: 1 }])
    expect([opened.draft.kind, again.draft.kind, again.draft.change.affected]).toEqual(['first-notice', 'resolution', expected.affected])
  })

  it('taken back gives the components back', () => {
    const closed = decideEdits(ground(), [over])
    const marks: DraftMarks = { phase: closed.marks.phase ?? written(1) }
    const { draft } = decideEdits(ground({ draft: closed.draft, marks }), [{ field: 'phase', value: 'monitoring', basedOn: 1 }])
    expect([draft.kind, draft.change.affected]).toEqual(['first-notice', buildIncident().affected])
  })
})

describe('what other notices moved on', () => {
  it('is followed by what the draft only carried, or it would take it back', () => {
    const expected = buildIncident({ phase: 'identified', title: 'Cards fail in Europe', publicAt: at('12:06') })
    const { draft, marks } = decideEdits(ground({ expected, stale: ['phase', 'title'] }), [])
    expect([draft.change.phase, draft.change.title, draft.kind, marks.phase?.version]).toEqual([
      'identified',
      'Cards fail in Europe',
      'update',
      1,
    ])
  })
})

describe('phase and what it moves along in one batch', () => {
  it('are no conflict with oneself', () => {
    const affected = [{ componentId: sampleId('cp'), impact: 'degraded_performance' }]
    const edits: readonly DraftEdit[] = [
      { field: 'phase', value: 'resolved', basedOn: 0 },
      { field: 'affected', value: affected, basedOn: 0 },
    ]
    const { draft, conflicts } = decideEdits(ground(), edits)
    expect([conflicts, draft.change.affected]).toEqual([[], affected])
  })

  it('still collide with what a colleague wrote before', () => {
    const edits: readonly DraftEdit[] = [
      { field: 'phase', value: 'resolved', basedOn: 0 },
      { field: 'affected', value: [], basedOn: 0 },
    ]
    const marks: DraftMarks = { affected: written(1) }
    expect(decideEdits(ground({ marks }), edits).conflicts.map(({ field }) => field)).toEqual(['affected'])
  })
})

describe('an edit of the waivers', () => {
  const said = { rule: 'promise', quote: 'never again', reason: 'Agreed with the customer' }
  const waive = (value: unknown, basedOn = 0): DraftEdit => ({ field: 'waivers', value, basedOn })

  it('is signed with whoever makes it, and leaves the words alone', () => {
    const { draft, marks } = decideEdits(ground(), [waive([said])])
    expect(draft.waivers).toEqual([{ ...said, by: vera, at: at('12:10') }])
    expect([draft.content, marks.waivers?.by]).toEqual([buildNotice().content, vera])
  })

  it('keeps the hand of what was waived before, and takes back what it leaves out', () => {
    const before = { ...said, by: otto, at: at('12:05') }
    const gone = { ...before, quote: 'at no time' }
    const { draft } = decideEdits(ground({ draft: buildNotice({ waivers: [before, gone] }) }), [waive([said])])
    expect(draft.waivers).toEqual([before])
  })

  const theirs = { ...said, by: otto, at: at('12:05') }
  const meanwhile = (waivers: readonly (typeof theirs)[]) => ground({ draft: buildNotice({ waivers }), marks: { waivers: written(1) } })

  it('goes beside one of another finding that somebody else made meanwhile', () => {
    const { draft, conflicts, marks } = decideEdits(meanwhile([theirs]), [waive([{ ...said, quote: 'at no time' }])])
    expect([draft.waivers, conflicts]).toEqual([[theirs, { ...said, quote: 'at no time', by: vera, at: at('12:10') }], []])
    expect(marks.waivers?.version).toBe(2)
  })

  it('collides with another reason for the same finding, and with no edit of the words', () => {
    const edits = [waive([{ ...said, reason: 'Legal said so' }]), now('Cards are refused')]
    const { conflicts, draft } = decideEdits(meanwhile([theirs]), edits)
    expect([conflicts.map(({ field }) => field), draft.waivers]).toEqual([['waivers'], [theirs]])
  })

  it('collides where it would only take back what somebody else waived meanwhile', () => {
    expect(decideEdits(meanwhile([theirs]), [waive([])]).conflicts.map(({ field }) => field)).toEqual(['waivers'])
  })

  it('collides where it adds one and takes back another that its writer knew', () => {
    const known = { ...theirs, quote: 'at no time', at: at('12:01') }
    const added = { ...said, quote: 'for good' }
    const conflictsOf = (value: unknown) => decideEdits(meanwhile([known, theirs]), [waive(value)]).conflicts.map(({ field }) => field)
    expect([conflictsOf([added]), conflictsOf([{ ...said, quote: known.quote }, added])]).toEqual([['waivers'], []])
  })

  it('that gives no reason is refused by itself', () => {
    const { refused } = decideEdits(ground(), [waive([{ ...said, reason: ' ' }]), waive([{ rule: 'promise', reason: 'x', quote: 7 }])])
    expect(refused.map(({ field }) => field)).toEqual(['waivers', 'waivers'])
  })
})
