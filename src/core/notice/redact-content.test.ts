import { describe, expect, it } from 'vitest'
import { over } from '../../../test/build/assembly.ts'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import type { OperatorId } from '../brand.ts'
import { assembleNotice } from './assemble.ts'
import { redactContent, wasRead } from './redact-content.ts'
import { redactableFields } from './slots.ts'

const now = at('12:30')
const promised = (what: string) => ({
  ...{ kind: 'action' as const, what, by: null, confirmedBy: null, isPublic: true },
  standsFor: sampleId<OperatorId>('pe'),
})
const said = buildPublished({
  promises: [promised('We will call Frau Muster')],
  slots: {
    now: 'Frau Muster cannot pay',
    scope: 'Frau Muster',
    works: 'w',
    next: 'n',
    workaround: 'a',
    action: 'b',
    technical: 't',
    retimed: 'Her clock was right',
    permanent: { state: 'lost', detail: 'Her order' },
    cause: { text: 'She clicked', verified: true },
    since: at('11:50'),
    nextUpdate: { by: at('13:00'), onChange: false },
    notKnown: [],
  },
  freeText: 'Frau Muster called us.',
})

describe('redactContent', () => {
  it('leaves no gap where readers had read nothing', () => {
    const redacted = redactContent(said, ['retimed'], 'privacy', now)
    const roles = (slots = redacted.content.slots) =>
      assembleNotice({ ...redacted.content, slots }, { ...over, redactions: redacted.redactions }).passages.map(({ role }) => role)
    expect(roles()).not.toContain('retimed')
    expect(roles({ ...redacted.content.slots, toldOtherwise: { since: at('11:40') } })).toContain('retimed')
    expect([wasRead(said, 'retimed'), wasRead(said, 'now')]).toEqual([false, true])
  })

  it('removes the named words and notes when and why', () => {
    const redacted = redactContent(said, ['now', 'freeText'], 'privacy', now)
    expect(redacted.content.slots.now).toBeUndefined()
    expect(redacted.content.freeText).toBeNull()
    expect(redacted.redactions).toEqual([
      { field: 'now', reason: 'privacy', redactedAt: now },
      { field: 'freeText', reason: 'privacy', redactedAt: now },
    ])
    expect(redacted).toMatchObject({ updatedAt: now, version: 2, content: { slots: { scope: 'Frau Muster', since: at('11:50') } } })
  })

  it('can remove every word, and leaves times and promises', () => {
    const redacted = redactContent(said, redactableFields, 'secrecy', now)
    expect(Object.keys(redacted.content.slots).sort()).toEqual(['nextUpdate', 'notKnown', 'since'])
    expect(redacted.redactions).toHaveLength(redactableFields.length)
  })

  it('removes what it promises, and the waivers that quote that, and leaves the text', () => {
    const waiver = { rule: 'person-name', quote: 'Frau Muster', reason: 'Agreed', by: { id: 'vera', name: 'Vera' }, at: at('12:00') }
    const notice = buildPublished({ slots: { now: 'Cards fail' }, promises: [promised('We will call Frau Muster')], waivers: [waiver] })
    const redacted = redactContent(notice, ['promises'], 'privacy', now)
    expect(redacted).toMatchObject({ promises: [], waivers: [], content: { slots: { now: 'Cards fail' } } })
    expect(redacted.redactions).toEqual([{ field: 'promises', reason: 'privacy', redactedAt: now }])
  })

  it('knows of promises whether readers had one of them', () => {
    const redacted = (isPublic: boolean) =>
      redactContent(buildPublished({ promises: [{ ...promised('We call'), isPublic }] }), ['promises'], 'privacy', now).redactions
    expect([redacted(true)[0]?.unread, redacted(false)[0]?.unread]).toEqual([undefined, true])
  })

  it('keeps the first reason when a field is named again', () => {
    const twice = redactContent(redactContent(said, ['now'], 'privacy', now), ['now', 'scope'], 'secrecy', at('12:40'))
    expect(twice.redactions.map(({ field, reason }) => [field, reason])).toEqual([
      ['now', 'privacy'],
      ['scope', 'secrecy'],
    ])
  })

  it('marks nothing as removed where nothing stood', () => {
    const short = buildPublished({ slots: { now: 'Card payments fail' } })
    expect(
      redactContent(short, ['now', 'works', 'permanent', 'cause', 'freeText'], 'privacy', now).redactions.map(({ field }) => field),
    ).toEqual(['now'])
  })

  it('leaves what it was given as it was', () => {
    redactContent(said, redactableFields, 'privacy', now)
    expect(said.content.slots.now).toBe('Frau Muster cannot pay')
  })

  it('takes along the waivers that quote them, and leaves the others', () => {
    const by = { by: { id: 'vera', name: 'Vera' }, at: at('12:00'), reason: 'Agreed' }
    const waivers = [
      { ...by, rule: 'person-name', quote: 'Frau Muster cannot' },
      { ...by, rule: 'minimising', quote: 'slightly' },
      { ...by, rule: 'missing', quote: 'has_workaround' },
    ]
    const notice = buildPublished({ slots: { now: 'Frau Muster\ncannot pay', works: 'Cash, slightly late' }, waivers })
    expect(redactContent(notice, ['now'], 'privacy', now).waivers.map(({ quote }) => quote)).toEqual(['slightly', 'has_workaround'])
  })

  it('takes along a waiver whose words are part of another word that stays', () => {
    const waivers = [{ rule: 'internals', quote: 'db-7', reason: 'It is named db-7', by: { id: 'vera', name: 'Vera' }, at: at('12:00') }]
    const notice = buildPublished({ slots: { now: 'db-7 is full', works: 'db-71 works' }, waivers })
    expect(redactContent(notice, ['now'], 'secrecy', now).waivers).toEqual([])
  })
})
