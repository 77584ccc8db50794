import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { addAudience } from '../../src/app/audience/add-audience.ts'
import { changeAudience } from '../../src/app/audience/change-audience.ts'
import { listAudiences } from '../../src/app/audience/list-audiences.ts'
import { removeAudience } from '../../src/app/audience/remove-audience.ts'
import { readComponentDependents } from '../../src/app/component/read-component-dependents.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { exportLegalRecord } from '../../src/app/legal/export-legal-record.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { writeMail } from '../../src/channels/couriers/write-mail.ts'
import type { Audience } from '../../src/core/audience/audience.ts'
import type { ClaimedDelivery } from '../../src/core/delivery/delivery.ts'
import { idOf } from '../../src/core/id.ts'
import type { Subscriber } from '../../src/core/subscriber/subscriber.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { renderLegalRecord } from '../../src/render/legal/legal-record.ts'
import { buildClaimedDelivery } from '../build/claimed-delivery.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

let house: House
let close: () => Promise<void>
let partners: Audience
beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
  partners = good(await addAudience(house.as(owner), { name: 'Partners', zone: 'Europe/Berlin' }))
})
afterEach(() => close())

const codeOf = (result: { readonly ok: boolean; readonly fault?: { readonly code: string } }) => result.fault?.code
const listed = async () => good(await listAudiences(house.as(owner), {})).map(({ name, subscribers }) => [name, subscribers])
const join = (email: string) => addSubscriber(house.as(owner), { email, audienceId: partners.id })

describe('an audience', () => {
  it('is renamed and keeps who is in it; a name that differs by case alone is taken', async () => {
    good(await join('ana@example.org'))
    good(await addAudience(house.as(owner), { name: 'Resellers', zone: 'UTC' }))
    const change = (name: string) => changeAudience(house.as(owner), { audienceId: partners.id, name, readVersion: 1 })
    expect(codeOf(await change('RESELLERS'))).toBe('entity.taken')
    good(await change('Close partners'))
    expect((await listed()).toSorted()).toEqual([
      ['Close partners', 1],
      ['Resellers', 0],
    ])
    expect(codeOf(await change('Others'))).toBe('entity.stale')
  })

  it('goes, and who was in it stays on the list', async () => {
    const ana = good(await join('ana@example.org'))
    expect(good(await removeAudience(house.as(owner), { audienceId: partners.id, readVersion: 1 }))).toEqual({ freed: 1 })
    const kept = await house.store.read((records) => records.subscribers.find(ana.id))
    expect([kept?.status.state, kept?.audienceId, await listed()]).toEqual(['active', null, []])
  })

  it('stays while an open incident is addressed to it, even by a draft, and so does who is in it', async () => {
    good(await join('ana@example.org'))
    const notice = { slots: { now: 'Cards are refused.' }, audienceIds: [partners.id] }
    good(await openIncident(house.as(owner), { title: 'Cards fail', severity: 'major', publish: false, notice }))
    const refused = await removeAudience(house.as(owner), { audienceId: partners.id, readVersion: 1 })
    expect([codeOf(refused), await listed()]).toEqual(['audience.in_use', [['Partners', 1]]])
  })
})

const around = {
  ...{
    baseUrl: 'https://status.example',
    consoleUrl: 'https://console.example',
    ownNotes: '',
    unsubscribe: '',
    manage: '',
    questions: '',
    takesReplies: false,
  },
  ...{ link: () => '', invitationLink: () => '', resetLink: () => '', approvalLink: () => '' },
}

const mailsOf = async (rows: readonly ClaimedDelivery[]): Promise<readonly string[]> => {
  const letterOf = await house.store.read((records) => loadLetters(records, rows, house.as(system)))
  return rows.map((row) => {
    const letter = letterOf(row)
    if (letter.kind === 'moot' || letter.kind === 'out_of_reach') throw new Error(letter.reason)
    return writeMail(letter, row, { ...around, now: house.now(), confirmBy: house.now() }).text
  })
}

describe('a word to two audiences', () => {
  it('tells its times to each by its own clock, and to colleagues by that of the page', async () => {
    const bay = good(await addAudience(house.as(owner), { name: 'Bay Area shops', zone: 'America/Los_Angeles' }))
    const ana = good(await join('ana@example.org'))
    const bo = good(await addSubscriber(house.as(owner), { email: 'bo@example.org', audienceId: bay.id }))
    const nextUpdate = { by: instantText(plusSeconds(house.now(), 3600)) }
    const notice = { slots: { now: 'Cards are refused.', nextUpdate }, audienceIds: [bay.id, partners.id] }
    const { noticeId } = good(await openIncident(house.as(owner), { title: 'Cards fail', severity: 'major', publish: true, notice }))
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
    const to = ({ id }: Pick<Subscriber, 'id'>) => buildClaimedDelivery({ kind: 'notice', subject: noticeId, subscriberId: id })
    const headsUp = buildClaimedDelivery({ kind: 'heads_up', subject: noticeId, subscriberId: null })
    const zones = (await mailsOf([to(ana), to(bo), headsUp])).map((text) => [...new Set(text.match(/(?<=\d\d:\d\d )[A-Z]{3}/g))])
    expect(zones).toEqual([['CET'], ['PST'], ['CET']])
  })
})

describe('a word to one audience', () => {
  it('says so to colleagues and for the record, and its times by the clock of its readers', async () => {
    const bay = good(await addAudience(house.as(owner), { name: 'Bay Area shops', zone: 'America/Los_Angeles' }))
    const nextUpdate = { by: instantText(plusSeconds(house.now(), 3600)) }
    const notice = { slots: { now: 'Cards are refused.', nextUpdate }, audienceIds: [bay.id] }
    const opening = { title: 'Cards fail', severity: 'major', publish: true, notice }
    const { incidentId, noticeId } = good(await openIncident(house.as(owner), opening))
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
    const rows = (['heads_up', 'notice'] as const).map((kind) => buildClaimedDelivery({ kind, subject: noticeId, subscriberId: null }))
    const [headsUp, mail] = await mailsOf(rows)
    expect(headsUp).toContain('To Bay Area shops only.')
    expect([/\d\d:\d\d [A-Z]{3}/.exec(headsUp ?? '')?.[0], mail]).toEqual([
      expect.stringContaining('CET'),
      expect.stringContaining('20:00 PST'),
    ])
    expect(mail).not.toContain('Bay Area')
    expect(renderLegalRecord(good(await exportLegalRecord(house.as(owner), { incidentId })))).toContain('- Sent to: Bay Area shops only')
  })
})

describe('what hangs on a component', () => {
  it('is said: open incidents, rules, and who asked to hear of it', async () => {
    const componentIds = [house.checkout]
    good(await addSubscriber(house.as(owner), { email: 'ana@example.org', componentIds }))
    good(await addSubscriber(house.as(owner), { email: 'bo@example.org' }))
    good(await addAlertRule(house.as(owner), { name: 'Cards', match: {}, severity: 'major', componentIds, impact: 'partial_outage' }))
    const affected = [{ componentId: house.checkout, impact: 'major_outage' }]
    good(
      await openIncident(house.as(owner), {
        title: 'Cards fail',
        severity: 'major',
        affected,
        publish: false,
        notice: { slots: { now: 'No cards.' } },
      }),
    )
    const { incidents, rules, subscribers } = good(await readComponentDependents(house.as(owner), { componentId: house.checkout }))
    expect([incidents.map(({ title }) => title), rules.map(({ name }) => name), subscribers]).toEqual([
      ['Cards fail'],
      ['Cards'],
      { chose: 1, only: 1 },
    ])
  })
})
