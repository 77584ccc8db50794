import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { correctNotice } from '../../src/app/notice/correct-notice.ts'
import { readNotice } from '../../src/app/notice/read-notice.ts'
import { redactNotice } from '../../src/app/notice/redact-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { MailCourier } from '../../src/channels/couriers/mail-courier.ts'
import { type EmailAddress, type OperatorId, type SubscriberId, tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { buildClaimedDelivery } from '../build/claimed-delivery.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const vera = idOf<OperatorId>('0000000000000000000000000v')

/** Composed once for many, it is composed anew for those whom it reaches after its words changed. */
describe('the mail that reminds of a maintenance', () => {
  let house: House
  let close: () => Promise<void>
  let incidentId: string
  let noticeId: string
  let subscriberId: SubscriberId
  let remind: () => Promise<string>

  const effect = async (id: string) => {
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(id) }))
  }
  const correct = async (now: string, settles: readonly { readonly commitmentId: string; readonly outcome: string }[] = []) => {
    const input = { noticeId, reason: 'More is known', notice: { slots: { now }, settles } }
    const corrected = good(await correctNotice(house.as(owner, now), input))
    await effect(corrected.noticeId)
    return corrected.noticeId
  }

  beforeEach(async () => {
    const opened = await openTestStore()
    close = () => opened.close()
    house = await furnish(opened)
    await house.store.transaction(async (records) => {
      const at = { createdAt: house.now(), updatedAt: house.now(), version: 1, resetNonce: null }
      await records.operators.insert({ id: vera, name: 'Vera', role: 'owner', state: 'active', email: tagged('vera@example.org'), ...at })
      return ok(true)
    })
    subscriberId = good(await addSubscriber(house.as(owner), { email: 'ana@example.org' })).id
    const [startsAt = '', endsAt = ''] = [26, 27].map((hours) => instantText(plusSeconds(house.now(), hours * 3600)))
    const call = { kind: 'other', what: 'We call each of you', by: startsAt, standsFor: vera, isPublic: true } as const
    const notice = { slots: { now: 'You cannot open reports.' }, promises: [call] }
    const planned = { kind: 'maintenance', title: 'Reports move', severity: 'minor', window: { startsAt, endsAt }, publish: true } as const
    const announced = good(await openIncident(house.as(owner), { ...planned, notice }))
    noticeId = announced.noticeId
    incidentId = announced.incidentId
    await effect(noticeId)
    remind = reminding()
  })
  afterEach(() => close())

  const reminding = () => {
    const sent: string[] = []
    const channel = {
      name: 'email',
      capacity: 1,
      close: async () => undefined,
      send: async ({ raw }: { readonly raw: Uint8Array }) => {
        sent.push(Buffer.from(raw).toString().replace(/=\r\n/gu, ''))
        return { kind: 'delivered', reply: '250' } as const
      },
    } as const
    const url = 'https://status.example.org'
    const { settings, holidays } = house.as(system)
    const from = { name: null, address: tagged<EmailAddress>('status@example.org') }
    const around = { baseUrl: url, consoleUrl: url, secret: settings.secret, holidays, clock: { now: house.now }, capacity: 1 }
    const courier = new MailCourier({ ...around, channel, from, store: house.store })
    const delivery = buildClaimedDelivery({ kind: 'maintenance_reminder', subject: `${noticeId}@60`, subscriberId })
    return async () => {
      await courier.deliver([delivery], () => undefined, new AbortController().signal)
      return sent.at(-1) ?? ''
    }
  }

  it('has none of the words that were redacted in a correction', async () => {
    const correction = await correct('You cannot open reports; ask Anna Meier.')
    expect(await remind()).toContain('Anna Meier')
    const { version: readVersion } = good(await readNotice(house.as(owner), { noticeId: correction }))
    good(await redactNotice(house.as(owner), { noticeId: correction, readVersion, fields: ['now'], reason: 'privacy' }))
    expect(await remind()).not.toContain('Anna Meier')
  })

  it('says what was corrected, and promises no more what was kept', async () => {
    expect(await remind()).toContain('We call each of you')
    const [owed] = await house.store.read((records) => records.commitments.ledgerOf(idOf(incidentId)))
    await correct('You cannot open or print reports.', [{ commitmentId: owed?.id ?? '', outcome: 'kept' }])
    const mail = await remind()
    expect([mail.includes('open or print'), mail.includes('We call each of you')]).toEqual([true, false])
  })
})
