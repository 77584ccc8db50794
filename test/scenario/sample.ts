import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeAlertRule } from '../../src/app/alert-rule/change-alert-rule.ts'
import { changeAudience } from '../../src/app/audience/change-audience.ts'
import { addComponent } from '../../src/app/component/add-component.ts'
import { listDue } from '../../src/app/due/list-due.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { verifyJournal } from '../../src/app/journal/verify-journal.ts'
import { addRegime } from '../../src/app/legal/add-regime.ts'
import { beginRegime } from '../../src/app/legal/begin-regime.ts'
import { discardDraft } from '../../src/app/notice/discard-draft.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { prepareEdition } from '../../src/app/postmortem/prepare-edition.ts'
import { readPostmortem } from '../../src/app/postmortem/read-postmortem.ts'
import { saveSection } from '../../src/app/postmortem/save-section.ts'
import { answerCluster } from '../../src/app/question/answer-cluster.ts'
import { editAnswer } from '../../src/app/question/edit-answer.ts'
import { listQuestionClusters } from '../../src/app/question/list-question-clusters.ts'
import { listWaitingQuestions } from '../../src/app/question/list-waiting-questions.ts'
import type { Renderer } from '../../src/app/renderer.ts'
import { loadSample } from '../../src/app/sample/load-sample.ts'
import { readSample } from '../../src/app/sample/read-sample.ts'
import { removeSample } from '../../src/app/sample/remove-sample.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { idOf } from '../../src/core/id.ts'
import { publicChain } from '../../src/core/journal/journal.ts'
import { legalPresets } from '../../src/core/legal/presets.ts'
import { followedActions } from '../../src/core/postmortem/follow-through.ts'
import { isOfOrganisation } from '../../src/core/question/question.ts'
import { isBefore } from '../../src/core/time.ts'
import { createSite } from '../../src/http/public/site.ts'
import { PagePublisher } from '../../src/worker/publish-page.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const line = (path: string, body: string) => [{ path, mediaType: 'text/plain', body }]
const renderer: Renderer = {
  overview: ({ page }) => line('/', page.name),
  incident: ({ shown }) => line(`/incidents/${shown.incident.id}`, shown.incident.title),
  month: ({ month, incidents }) => line(`/history/${month}`, incidents.map(({ incident }) => incident.title).join()),
  communication: () => [],
}

/** The sample is loaded, worked with, and taken out again, on whichever store is given. */
export const describeSample = (name: string, open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>): void => {
  describe(`taking the sample out on ${name}`, () => {
    let house: House
    let close: () => Promise<void>
    beforeEach(async () => {
      const opened = await open()
      close = () => opened.close()
      house = await furnish(opened)
      await house.store.transaction(async (records) => {
        await records.sample.removeComponents([idOf(house.checkout), idOf(house.reports)])
        return { ok: true, value: true }
      })
      good(await loadSample(house.as(owner)))
      house.pass(60)
    })
    afterEach(() => close())

    const left = () =>
      house.store.read(async (records) => ({
        page: (await records.pages.find(house.page.id))?.name,
        components: (await records.components.listOf(house.page.id)).map((component) => component.name),
        groups: (await records.components.listGroups(house.page.id)).map((group) => group.name),
        incidents: (await records.incidents.list(house.page.id, { after: null, limit: 9 })).items.map(({ title }) => title),
        rules: (await records.alertRules.listOf(house.page.id)).map((rule) => rule.name),
        subscribers: (await records.subscribers.listAll(house.page.id, null, 99)).length,
        audiences: (await records.audiences.listOf(house.page.id)).map((audience) => audience.name),
        questions: (await records.questionSettings.find(house.page.id))?.settings.isOn,
      }))
    const nothing = {
      page: 'Example',
      components: [],
      groups: [],
      incidents: [],
      rules: [],
      subscribers: 0,
      audiences: [],
      questions: false,
    }
    const sampled = <T>(find: (records: Parameters<Parameters<typeof house.store.read>[0]>[0]) => Promise<T>) => house.store.read(find)
    const componentNamed = async (wanted: string) =>
      (await sampled((records) => records.components.listOf(house.page.id))).find((component) => component.name === wanted)?.id ?? ''
    const planned = async () =>
      (await sampled((records) => records.incidents.list(house.page.id, { after: null, limit: 9, open: true }))).items[0]?.id ?? ''

    it('leaves what was there before, says it beforehand, and both chains verify', async () => {
      const { going, staying } = good(await readSample(house.as(owner)))
      expect([going, staying]).toEqual([{ incidents: 6, components: 11, groups: 4, rules: 1, subscribers: 10, audiences: 3 }, []])
      expect(good(await removeSample(house.as(owner)))).toEqual({ gone: going, staying: [] })
      expect(await left()).toEqual(nothing)
      good(await verifyJournal(house.as(owner)))
      expect(await removeSample(house.as(owner))).toMatchObject({ fault: { code: 'sample.missing' } })
      expect(good(await loadSample(house.as(owner)))).toMatchObject({ incidents: 6 })
    })

    it('takes every document of it off the page', async () => {
      const site = createSite({ isSecure: false, edition: '1' })
      const told: boolean[] = []
      const audience = { tell: () => void told.push(true) }
      const follow = () => new PagePublisher({ context: house.as(system), renderer, shelf: site, audience }).beat()
      await follow()
      const paths = (await sampled((records) => records.incidents.list(house.page.id, { after: null, limit: 9 }))).items.map(
        ({ id }) => `/incidents/${id}`,
      )
      const shown = () => paths.filter((path) => site.find(path) !== undefined).length
      const before = [shown(), site.find('/')?.variants.identity.body.toString()]
      good(await removeSample(house.as(owner)))
      await follow()
      expect([before, [shown(), site.find('/')?.variants.identity.body.toString()]]).toEqual([
        [6, 'Quillon Tickets'],
        [0, 'Example'],
      ])
    })

    it('leaves what somebody wrote or made, and what that rests on, and says so', async () => {
      good(await draftNotice(house.as(owner), { incidentId: await planned(), notice: { slots: { now: 'We wait another week.' } } }))
      const [buying] = await sampled((records) => records.components.listGroups(house.page.id))
      good(await addComponent(house.as(owner), { name: 'Vouchers', groupId: buying?.id ?? null }))
      good(await addSubscriber(house.as(owner), { email: 'own@example.org', componentIds: [await componentNamed('Payouts')] }))
      const { staying } = good(await removeSample(house.as(owner)))
      expect(staying.map(({ kind, name: what, reason }) => [kind, what, reason])).toEqual([
        ['incident', 'The API’s oldest version is switched off', 'own_draft'],
        ['component', 'Payouts', 'subscriber'],
        ['component', 'API', 'incident'],
        ['component_group', 'Buying', 'has_components'],
        ['component_group', 'For organisers', 'has_components'],
        ['component_group', 'For developers', 'has_components'],
      ])
      expect(await left()).toMatchObject({ components: ['Payouts', 'API', 'Vouchers'], rules: [], subscribers: 1 })
      good(await verifyJournal(house.as(owner)))
    })

    it('keeps a rule that was changed and a component that an own incident names', async () => {
      const rule = (await sampled((records) => records.alertRules.listOf(house.page.id)))[0]
      const changed = { name: 'Checkout fails', match: { service: 'checkout' }, severity: 'critical', impact: 'major_outage' }
      const componentIds = rule?.componentIds ?? []
      good(await changeAlertRule(house.as(owner), { ...changed, componentIds, ruleId: rule?.id ?? '', readVersion: 1 }))
      const affected = [{ componentId: await componentNamed('Webhooks'), impact: 'major_outage' }]
      const notice = { slots: { now: 'Webhooks do not come.' } }
      good(await openIncident(house.as(owner), { title: 'Webhooks rest', severity: 'major', affected, notice, publish: false }))
      const { staying } = good(await readSample(house.as(owner)))
      expect(staying.map(({ name: what, reason }) => [what, reason])).toEqual([
        ['Checkout fails', 'changed'],
        ['Checkout', 'rule'],
        ['Webhooks', 'incident'],
        ['Buying', 'has_components'],
        ['For developers', 'has_components'],
      ])
    })

    it('leaves an audience that was changed, and one in which somebody of one’s own is', async () => {
      const audiences = await sampled((records) => records.audiences.listOf(house.page.id))
      const idIn = (zone: string) => audiences.find((audience) => audience.zone === zone)?.id ?? ''
      const change = { name: 'Halls in Bavaria', audienceId: idIn('Europe/Berlin'), readVersion: 1 }
      good(await changeAudience(house.as(owner), change))
      good(await addSubscriber(house.as(owner), { email: 'own@example.org', audienceId: idIn('America/Los_Angeles') }))
      const { staying } = good(await removeSample(house.as(owner)))
      expect(staying.map(({ name: what, reason }) => [what, reason])).toEqual([
        ['Developers on the Pacific coast', 'has_subscribers'],
        ['Halls in Bavaria', 'changed'],
      ])
      expect((await left()).audiences).toEqual(['Developers on the Pacific coast', 'Halls in Bavaria'])
    })

    it('has questions that wait and some with answers; an incident stays under which somebody answered', async () => {
      const waiting = good(await listWaitingQuestions(house.as(owner), {}))
      expect(waiting).toMatchObject({ isOn: true, items: [{ incident: { title: 'Webhooks come twice' }, held: 1, unanswered: 2 }] })
      const incidentId = waiting.items[0]?.incidentId ?? ''
      const [first] = good(await listQuestionClusters(house.as(owner), { incidentId }))
      const questionIds = [first?.leader.id ?? '', ...(first?.others ?? []).map(({ id }) => id)]
      expect(questionIds.length).toBe(2)
      good(await answerCluster(house.as(owner), { incidentId, questionIds, text: 'No, we have done so.' }))
      const { staying } = good(await removeSample(house.as(owner)))
      expect(staying[0]).toMatchObject({ name: 'Webhooks come twice', reason: 'own_words' })
      expect((await left()).questions).toBe(true)
    })

    it('stays where somebody changed an answer that came with it, unless words are to go along', async () => {
      const { incident } = good(await listWaitingQuestions(house.as(owner), {})).items[0] ?? {}
      const answers = await house.store.read(async ({ questions }) => {
        const asked = await questions.listWords(idOf(incident?.id ?? ''), { unanswered: false, limit: 20 })
        return (await Promise.all(asked.map(({ id }) => questions.listAllAnswers(id, 20)))).flat()
      })
      const ours = answers.find(({ author }) => isOfOrganisation(author))
      good(await editAnswer(house.as(owner), { answerId: ours?.id ?? '', text: 'Since this morning, all of them.' }))
      const stays = async (words: boolean) =>
        good(await readSample(house.as(owner), { words })).staying.flatMap(({ kind, name: what, reason }) =>
          kind === 'incident' ? [[what, reason]] : [],
        )
      expect([await stays(false), await stays(true)]).toEqual([[['Webhooks come twice', 'own_words']], []])
    })

    it('promises steps in the name of whoever loads it; they are owed, and nothing is late', async () => {
      const items = good(await listDue(house.as(owner), {}))
      expect(items.filter(({ kind }) => kind === 'action_item').map(({ facts }) => facts.what)).toEqual([
        'The guide to webhooks shows how to tell the second of two alike',
        'Every certificate that a door depends on renews itself (Head of platform)',
      ])
      expect(items.filter(({ dueAt }) => isBefore(dueAt, house.as(owner).clock.now()))).toEqual([])
    })

    it('has a report with its sections, of whose steps one is done and one is owed; an incident stays whose postmortem somebody changed', async () => {
      const { items } = await sampled((records) => records.incidents.list(house.page.id, { after: null, limit: 9 }))
      const incidentId = items.find(({ title }) => title.startsWith('Tickets'))?.id ?? ''
      const { kept, editions } = good(await readPostmortem(house.as(owner), { incidentId }))
      expect(kept.map(({ section }) => section).toSorted()).toEqual(['actions', 'factors', 'summary', 'unknown', 'went_well'])
      expect(editions.map(({ published }) => published?.number)).toEqual([1])
      expect(JSON.stringify(editions[0]?.words)).not.toContain('door-gw')
      const ledger = await sampled((records) => records.commitments.ledgerOf(idOf(incidentId)))
      expect(followedActions(ledger).map(({ standing }) => standing.state)).toEqual(['done', 'open'])
      good(await saveSection(house.as(owner), { incidentId, section: 'unknown', text: 'We count refunds.', basedOn: 1 }))
      const { staying } = good(await removeSample(house.as(owner)))
      expect(staying[0]).toMatchObject({ name: 'Tickets cannot be scanned at some doors', reason: 'own_words' })
      good(await verifyJournal(house.as(owner)))
    })

    it('keeps an incident whose legal file was begun', async () => {
      const { items } = await sampled((records) => records.incidents.list(house.page.id, { after: null, limit: 9 }))
      const incidentId = items.find(({ title }) => title.startsWith('Payouts'))?.id ?? ''
      const regime = legalPresets.find(({ id }) => id === 'sec-8-k')
      if (!regime) throw new Error('the preset is gone')
      good(await addRegime(house.as(owner), regime))
      good(await beginRegime(house.as(owner), { incidentId, regimeId: regime.id, reason: 'Material, as we judge' }))
      expect(good(await removeSample(house.as(owner))).staying[0]).toMatchObject({ name: 'Payouts arrive a day late', reason: 'own_words' })
    })

    it('keeps an incident under which a postmortem was begun', async () => {
      const { items } = await sampled((records) => records.incidents.list(house.page.id, { after: null, limit: 9 }))
      const incidentId = items.find(({ title }) => title.startsWith('Seat maps'))?.id ?? ''
      good(await saveSection(house.as(owner), { incidentId, section: 'summary', text: 'The sale began early.', basedOn: 0 }))
      expect(good(await removeSample(house.as(owner))).staying[0]).toMatchObject({ name: 'Seat maps load slowly', reason: 'own_words' })
    })

    it('takes drafts, questions and postmortems along where that is asked for, and never what was published', async () => {
      const { items } = await sampled((records) => records.incidents.list(house.page.id, { after: null, limit: 9 }))
      const idStarting = (title: string) => items.find((incident) => incident.title.startsWith(title))?.id ?? ''
      good(await saveSection(house.as(owner), { incidentId: idStarting('Seat maps'), section: 'summary', text: 'Early.', basedOn: 0 }))
      good(await prepareEdition(house.as(owner), { incidentId: idStarting('Tickets'), reason: 'Another number.' }))
      const told = { incidentId: await planned(), notice: { slots: { now: 'We wait another week.' } } }
      const draft = good(await draftNotice(house.as(owner), told))
      good(await publishNotice(house.as(owner), { noticeId: draft.id, readVersion: draft.version }))
      const { going, staying } = good(await readSample(house.as(owner), { words: true }))
      expect([going.incidents, staying[0]]).toMatchObject([5, { reason: 'own_notice' }])
      expect(good(await removeSample(house.as(owner), { words: true })).gone).toEqual(going)
      expect((await left()).incidents).toEqual(['The API’s oldest version is switched off'])
      good(await verifyJournal(house.as(owner)))
    })

    it('leaves none of its words in the public record', async () => {
      const recorded = async () => {
        const entries = await sampled((records) => records.journal.read(publicChain(house.page.id), 0, 99))
        return JSON.stringify(entries.map(({ fields }) => fields))
      }
      expect(await recorded()).toMatch(/Quillon.*Scanners at the doors/)
      good(await removeSample(house.as(owner)))
      expect(await recorded()).not.toMatch(/Quillon|Scanners|certificate|Webhooks|payouts/i)
      good(await verifyJournal(house.as(owner)))
    })

    it('takes the rest when nothing of one’s own rests on it any more', async () => {
      const draft = good(await draftNotice(house.as(owner), { incidentId: await planned(), notice: { slots: { now: 'We wait.' } } }))
      good(await removeSample(house.as(owner)))
      good(await discardDraft(house.as(owner), { noticeId: draft.id, readVersion: draft.version }))
      expect(good(await removeSample(house.as(owner))).gone).toMatchObject({ incidents: 1, components: 1, groups: 1 })
      expect(await left()).toEqual(nothing)
    })
  })
}
