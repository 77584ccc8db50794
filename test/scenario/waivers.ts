import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { editDraft } from '../../src/app/draft/edit-draft.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { changeDraft } from '../../src/app/notice/change-draft.ts'
import { correctNotice } from '../../src/app/notice/correct-notice.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { readNotice } from '../../src/app/notice/read-notice.ts'
import { redactNotice } from '../../src/app/notice/redact-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { undoPublication } from '../../src/app/notice/undo-publication.ts'
import { changePage } from '../../src/app/page/change-page.ts'
import { readPage } from '../../src/app/page/read-page.ts'
import { acceptProposal } from '../../src/app/proposal/accept-proposal.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { readProposal } from '../../src/app/proposal/read-proposal.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { idOf } from '../../src/core/id.ts'
import type { PublishingPolicyInput } from '../../src/core/policy/publishing-policy.ts'
import type { Result } from '../../src/core/result.ts'
import { faultOf } from '../build/good.ts'
import { buildReport, buildRule } from '../build/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const otto: Actor = { kind: 'operator', id: idOf('0000000000000000000000000t'), name: 'Otto', role: 'responder' }
const promising = { slots: { now: 'Card payments fail. This will never happen again.' } }
const waived = { rule: 'promise', reason: 'Agreed with the customer' }

/** What the policy still asked, as rule words and fields. */
const openPoints = (result: Result<unknown>): readonly string[] => {
  const { code, errors = [] } = faultOf(result)
  return [code, ...errors.map(({ pointer }) => pointer)]
}

/** Findings that are let stand, and what an organisation wants settled, on whichever store is given. */
export const describeWaivers = (name: string, open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>): void => {
  let house: House
  let close: () => Promise<void>
  const furnished = () => {
    beforeAll(async () => {
      const opened = await open()
      close = () => opened.close()
      house = await furnish(opened)
    })
    afterAll(() => close())
  }
  const begin = async (notice: object = promising, publish = false) =>
    openIncident(house.as(owner), { title: 'Payments', severity: 'major', publish, notice })
  const noticeOf = async (noticeId: string) => good(await readNotice(house.as(owner), { noticeId }))
  const publish = async (noticeId: string) => publishNotice(house.as(otto), { noticeId, readVersion: (await noticeOf(noticeId)).version })
  const effect = async (noticeId: string) => {
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
  }
  const journalOf = async (chain: 'internal' | 'public', kind: string, subject?: string) =>
    good(await listJournal(house.as(owner), { chain, before: null, limit: 1, kind, ...(subject ? { subject } : {}) })).items[0]
  const hold = async (policy: PublishingPolicyInput) => {
    const { version } = good(await readPage(house.as(owner), {}))
    return good(await changePage(house.as(owner), { readVersion: version, policy }))
  }

  describe(`a waiver on ${name}`, () => {
    furnished()

    it('is kept with the draft, signed by whoever gave the reason', async () => {
      const { noticeId } = good(await begin())
      const edits = [{ field: 'waivers' as const, value: [{ ...waived, quote: 'will never happen again' }], basedOn: 0 }]
      const { notice } = good(await editDraft(house.as(otto), { noticeId, edits }))
      expect(notice.waivers).toEqual([
        { ...waived, quote: 'will never happen again', by: { id: otto.kind === 'operator' ? otto.id : '', name: 'Otto' }, at: house.now() },
      ])
      expect((await noticeOf(noticeId)).waivers).toMatchObject([{ reason: waived.reason }])
    })

    it('without words is about those to which the rule objects now', async () => {
      const { noticeId } = good(await begin({ ...promising, waivers: [waived, { rule: 'missing', reason: 'Nobody can do anything' }] }))
      const { waivers } = await noticeOf(noticeId)
      expect(waivers.filter(({ rule }) => rule === 'promise').map(({ quote }) => quote)).toHaveLength(1)
      expect(waivers.filter(({ rule }) => rule === 'missing').map(({ quote }) => quote)).toContain('has_workaround')
    })

    it('stays when a machine replaces the words, unless that says its own', async () => {
      const { noticeId } = good(await begin({ ...promising, waivers: [waived] }))
      const again = async (more: object) =>
        good(
          await changeDraft(house.as(owner), {
            noticeId,
            readVersion: (await noticeOf(noticeId)).version,
            notice: { ...promising, ...more },
          }),
        )
      expect([(await again({})).waivers.length, (await again({ waivers: [] })).waivers.length]).toEqual([1, 0])
    })

    it('is refused for a rule or an element that there is not', async () => {
      const refused = await begin({
        ...promising,
        waivers: [
          { ...waived, rule: 'humour' },
          { ...waived, rule: 'missing', quote: 'has_wit' },
        ],
      })
      expect(openPoints(refused)).toEqual(['input.invalid', '/waivers/0/rule', '/waivers/1/quote'])
    })

    it('in a field of a draft is checked like one that comes with the words', async () => {
      const { noticeId } = good(await begin())
      const refusedFor = async (value: unknown) =>
        good(await editDraft(house.as(otto), { noticeId, edits: [{ field: 'waivers', value, basedOn: 0 }] })).refused[0]?.detail
      expect(await refusedFor([{ ...waived, rule: 'humour', quote: 'x' }])).toContain('Use one of')
      expect(await refusedFor([{ ...waived, rule: 'blame' }])).toContain('has nothing against these words')
      const { version: readVersion } = await noticeOf(noticeId)
      const replaced = { ...promising, waivers: [{ ...waived, rule: 'blame' }] }
      expect(openPoints(await changeDraft(house.as(owner), { noticeId, readVersion, notice: replaced }))).toContain('/waivers/0/rule')
    })

    it('without words is about those that come with it, and a text too long to be read keeps its words', async () => {
      const { noticeId } = good(await begin({ slots: { now: 'Card payments fail.', technical: 'x'.repeat(1_500) } }))
      const edit = async (freeText: string, basedOn: number) => {
        const words = { field: 'freeText' as const, value: freeText, basedOn }
        return good(await editDraft(house.as(otto), { noticeId, edits: [{ field: 'waivers', value: [waived], basedOn: 0 }, words] }))
      }
      const { refused, notice } = await edit('Still failing. '.repeat(1_600), 0)
      expect([refused.map(({ field }) => field), notice.content.freeText?.length]).toEqual([['waivers'], 23_999])
      expect(refused[0]?.detail).toContain('25000 characters')
      const short = await edit('It will never happen again.', 1)
      expect([short.refused, short.notice.waivers.length]).toEqual([[], 1])
    })

    it('keeps at most a hundred, each once, however few are said', async () => {
      const again = Array.from({ length: 120 }, (_, n) => `10.0.0.${n} is down.`).join(' ')
      expect(
        openPoints(await begin({ slots: { now: 'Cards fail.' }, freeText: again, waivers: [{ ...waived, rule: 'internals' }] })),
      ).toContain('/waivers')
      const twice = { ...promising, waivers: [waived, { ...waived, quote: 'will never happen again' }] }
      expect((await noticeOf(good(await begin(twice)).noticeId)).waivers).toHaveLength(1)
    })

    it('is no way to keep the server busy: of a flood nothing is read', async () => {
      const freeText = 'This will never happen again. '.repeat(700)
      const { noticeId } = good(await begin({ slots: { now: 'Cards fail.' }, freeText }))
      const value = Array.from({ length: 31_000 }, (_, n) => ({ rule: 'promise', reason: `r${n}` }))
      const before = performance.now()
      const { refused } = good(await editDraft(house.as(otto), { noticeId, edits: [{ field: 'waivers', value, basedOn: 0 }] }))
      expect([refused.length, performance.now() - before < 2_000]).toEqual([1, true])
    })

    it('stands in the own journal of publishing, and in no public entry', async () => {
      const { incidentId, noticeId } = good(await begin({ ...promising, waivers: [waived] }, true))
      await effect(noticeId)
      const entry = await journalOf('internal', 'notice.published', noticeId)
      expect(entry?.fields.waivers?.value).toMatchObject([{ rule: 'promise', reason: waived.reason, by: 'Vera' }])
      expect(JSON.stringify(await journalOf('public', 'notice.published', noticeId))).not.toContain(waived.reason)
      const next = good(await draftNotice(house.as(owner), { incidentId, notice: {}, startFrom: 'last' }))
      expect(next.waivers).toEqual([])
    })

    it('goes with the words that it quotes when they are redacted', async () => {
      const { noticeId } = good(await begin({ ...promising, waivers: [waived] }, true))
      await effect(noticeId)
      const { version } = await noticeOf(noticeId)
      good(await redactNotice(house.as(owner), { noticeId, readVersion: version, fields: ['now'], reason: 'privacy' }))
      expect((await noticeOf(noticeId)).waivers).toEqual([])
      expect((await journalOf('internal', 'notice.published', noticeId))?.fields.waivers?.value).toBeNull()
    })

    it('goes from every entry of publishing when it was taken back in between', async () => {
      const { noticeId } = good(await begin({ ...promising, waivers: [waived] }, true))
      good(await undoPublication(house.as(otto), { noticeId }))
      good(await editDraft(house.as(otto), { noticeId, edits: [{ field: 'waivers', value: [], basedOn: 0 }] }))
      good(await publish(noticeId))
      await effect(noticeId)
      const { version } = await noticeOf(noticeId)
      good(await redactNotice(house.as(owner), { noticeId, readVersion: version, fields: ['now'], reason: 'privacy' }))
      const { items } = good(await listJournal(house.as(owner), { chain: 'internal', before: null, limit: 50, subject: noticeId }))
      expect(JSON.stringify(items)).not.toContain(waived.reason)
    })
  })

  describe(`the policy of publishing on ${name}`, () => {
    furnished()

    it('asks nothing unless the organisation says so', async () => {
      good(await begin(promising, true))
      await hold({ first: { settle: 'warning', answers: ['has_scope'] } })
      expect(openPoints(await begin(promising, true))).toEqual(['notice.policy_unmet', '/slots/now', '/slots/scope'])
    })

    it('is written into the own journal, and the public hears nothing of it', async () => {
      const before = await journalOf('public', 'page.changed')
      await hold({ first: { settle: 'error' } })
      await hold({ first: { settle: 'warning' } })
      expect((await journalOf('internal', 'page.policy_changed'))?.fields.first?.value).toEqual({
        settle: 'warning',
        answers: ['has_scope'],
      })
      expect(await journalOf('public', 'page.changed')).toEqual(before)
    })

    it('is satisfied by changed words, an answer, "not known yet", or a reason', async () => {
      const known = { slots: { now: 'Card payments fail.', scope: 'Customers in Europe.' } }
      const unknown = { slots: { now: 'Card payments fail.', notKnown: ['scope'] } }
      const excused = { ...promising, waivers: [waived, { rule: 'missing', quote: 'has_scope', reason: 'It is under embargo' }] }
      for (const notice of [known, unknown, excused]) good(await begin(notice, true))
    })

    it('holds a draft until its finding is waived', async () => {
      const { noticeId } = good(await begin({ slots: { ...promising.slots, scope: 'Customers in Europe.' } }))
      expect(openPoints(await publish(noticeId))).toEqual(['notice.policy_unmet', '/slots/now'])
      good(await editDraft(house.as(otto), { noticeId, edits: [{ field: 'waivers', value: [waived], basedOn: 0 }] }))
      good(await publish(noticeId))
    })

    it('holds the first notice to the part of first notices, whatever kind it says it is', async () => {
      const { incidentId } = good(await begin())
      const said = { ...promising, kind: 'update' }
      const draft = good(await draftNotice(house.as(owner), { incidentId, notice: said }))
      expect(openPoints(await publish(draft.id))).toEqual(['notice.policy_unmet', '/slots/now', '/slots/scope'])
    })

    it('holds other notices and corrections to their own part', async () => {
      const notice = { slots: { now: 'Card payments fail.', notKnown: ['scope'] } }
      const { incidentId, noticeId } = good(await begin(notice, true))
      await effect(noticeId)
      const news = { slots: { now: 'Card payments still fail.', action: 'We guarantee that it works tomorrow.' } }
      good(await announceNotice(house.as(owner), { incidentId, notice: news }))
      await hold({ others: { settle: 'warning', answers: ['has_cause'] } })
      expect(openPoints(await announceNotice(house.as(owner), { incidentId, notice: news }))).toContain('/slots/cause')
      const correct = (now: string) => correctNotice(house.as(owner), { noticeId, reason: 'Too little', notice: { slots: { now } } })
      expect(openPoints(await correct('This will never happen again.'))).toEqual(['notice.policy_unmet', '/slots/now'])
      good(await correct('Card payments in Europe fail.'))
    })

    it('leaves to a person what a rule would publish against it, and a person needs a reason too', async () => {
      const {
        id: _id,
        pageId: _page,
        version: _version,
        ...words
      } = buildRule({
        match: { service: 'cards' },
        componentIds: [],
        title: 'Cards fail',
        now: 'Card payments fail.',
        publishing: 'automatically',
      })
      await hold({ first: { answers: ['has_workaround'] } })
      good(await addAlertRule(house.as(owner), { ...words, scope: null }))
      const reports = [buildReport({ labels: { service: 'cards' }, startedAt: house.now() })]
      const { proposalIds } = good(await raiseSignals(house.as(system), { reports }))
      const [proposalId = ''] = proposalIds
      expect(good(await readProposal(house.as(owner), { proposalId })).proposal.state).toBe('waiting')
      const entry = await journalOf('internal', 'proposal.left_to_person', proposalId)
      expect(entry?.fields).toMatchObject({
        code: { value: 'notice.policy_unmet' },
        open: { value: ['/slots/workaround'] },
        rules: { value: ['has_workaround'] },
      })
      expect(openPoints(await acceptProposal(house.as(owner), { proposalId }))).toEqual(['notice.policy_unmet', '/slots/workaround'])
      good(await acceptProposal(house.as(owner), { proposalId, notice: { waivers: [{ rule: 'missing', reason: 'Nobody knows yet' }] } }))
    })
  })
}
