import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { editDraft } from '../../src/app/draft/edit-draft.ts'
import { listDue } from '../../src/app/due/list-due.ts'
import { listIncidents } from '../../src/app/incident/list-incidents.ts'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { type RecordPastIncidentInput, recordPastIncident } from '../../src/app/incident/record-past-incident.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { undoPublication } from '../../src/app/notice/undo-publication.ts'
import { type NoticeId, tagged } from '../../src/core/brand.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { furnish, good, type House, owner, system } from './house.ts'

type Opened = Parameters<typeof furnish>[0] & { close(): Promise<void> }

export const describePastIncidents = (engine: string, open: () => Promise<Opened>): void => {
  describe(`what is told only afterwards, on ${engine}`, () => {
    let opened: Opened
    let house: House
    beforeEach(async () => {
      opened = await open()
      house = await furnish(opened)
    })
    afterEach(() => opened.close())

    const ago = (minutes: number): string => instantText(plusSeconds(house.now(), -60 * minutes))
    const tell = (more: Partial<RecordPastIncidentInput> = {}, until = ago(60)) =>
      recordPastIncident(house.as(owner), {
        title: 'Reports were late',
        severity: 'major',
        notice: { slots: { now: 'Reports came an hour late.', since: ago(120), until, permanent: { state: 'nothing_lost' } } },
        ...more,
      })
    const openOnes = async () => good(await listIncidents(house.as(owner), { after: null, limit: 10, open: true })).items.length
    const owed = async () => good(await listDue(house.as(owner), {})).map(({ kind }) => kind)

    it('is over, also while it waits to be public and once that is taken back', async () => {
      const { incidentId, noticeId } = good(await tell())
      expect([await openOnes(), await owed()]).toEqual([0, []])
      const { version: readVersion } = good(await undoPublication(house.as(owner), { noticeId }))
      expect([await openOnes(), await owed()]).toEqual([0, []])
      good(await publishNotice(house.as(owner), { noticeId, readVersion }))
      house.pass(60)
      good(await takeEffect(house.as(system), { noticeId: tagged<NoticeId>(noticeId) }))
      const { incident } = good(await readIncident(house.as(owner), { incidentId }))
      expect([incident.phase, incident.endedAt && instantText(incident.endedAt)]).toEqual(['resolved', ago(61)])
    })

    it('is left as a draft where that is asked for, and owes nothing as one', async () => {
      const { incidentId, effectiveAt } = good(await tell({ publish: false }))
      const { incident, notices } = good(await readIncident(house.as(owner), { incidentId }))
      expect([effectiveAt, notices.map(({ status }) => status.state), incident.publicAt]).toEqual(['', ['draft'], null])
      expect([await openOnes(), await owed()]).toEqual([0, []])
    })

    it('is refused at the time that cannot be, before there is a draft of it', async () => {
      const refused = await tell({ publish: false }, ago(180))
      expect(!refused.ok && refused.fault.errors).toEqual([
        { pointer: '/notice/slots/until', detail: 'It cannot have ended before it began.' },
      ])
    })

    it('goes on after all where its first notice says so: it is open, and its next word is owed', async () => {
      const { incidentId, noticeId } = good(await tell({ publish: false }))
      const by = ago(-60)
      const edits = [
        { field: 'phase', value: 'monitoring', basedOn: 0 },
        { field: 'nextUpdate', value: { by, onChange: false }, basedOn: 0 },
      ] as const
      const { notice } = good(await editDraft(house.as(owner), { noticeId, edits }))
      good(await publishNotice(house.as(owner), { noticeId, readVersion: notice.version }))
      house.pass(60)
      good(await takeEffect(house.as(system), { noticeId: tagged<NoticeId>(noticeId) }))
      const { incident, notices } = good(await readIncident(house.as(owner), { incidentId }))
      expect([incident.phase, incident.endedAt, notices[0]?.backdatedTo]).toEqual(['monitoring', null, null])
      house.pass(3600)
      expect([await openOnes(), await owed()]).toEqual([1, ['promised_update']])
    })

    it('says how it was and is dated to its end also where it was opened in between, and taken back', async () => {
      const affected = [{ componentId: house.checkout, impact: 'major_outage' }]
      const { incidentId, noticeId } = good(await tell({ publish: false, affected }))
      const edit = async (phase: string, basedOn: number) =>
        good(await editDraft(house.as(owner), { noticeId, edits: [{ field: 'phase', value: phase, basedOn }] })).notice.version
      good(await publishNotice(house.as(owner), { noticeId, readVersion: await edit('monitoring', 0) }))
      good(await undoPublication(house.as(owner), { noticeId }))
      good(await publishNotice(house.as(owner), { noticeId, readVersion: await edit('resolved', 1) }))
      const { notices } = good(await readIncident(house.as(owner), { incidentId }))
      expect(notices.map(({ change, backdatedTo }) => [change.affected.length, backdatedTo && instantText(backdatedTo)])).toEqual([
        [1, ago(60)],
      ])
    })
  })
}
