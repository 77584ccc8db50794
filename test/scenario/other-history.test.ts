import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changePage } from '../../src/app/page/change-page.ts'
import type { Renderer } from '../../src/app/renderer.ts'
import { idOf } from '../../src/core/id.ts'
import { createSite, type Site } from '../../src/http/public/site.ts'
import { PagePublisher } from '../../src/worker/publish-page.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const line = (path: string, body: string) => [{ path, mediaType: 'text/plain', body }]
const renderer: Renderer = {
  overview: ({ open }) => line('/', open.map(({ incident }) => incident.title).join()),
  incident: ({ shown }) => line(`/incidents/${shown.incident.id}`, shown.incident.title),
  month: ({ month, incidents }) => line(`/history/${month}`, incidents.map(({ incident }) => incident.title).join()),
  communication: () => [],
}

/** A backup was restored, and the folder with the page's last bytes knows more than the records do now. */
describe('a page that was made from another history', () => {
  let house: House
  let site: Site
  let close: () => Promise<void>
  beforeEach(async () => {
    const opened = await openTestStore()
    close = () => opened.close()
    house = await furnish(opened)
    site = createSite({ isSecure: false, edition: '1' })
    await site.put([...line('/', 'Lost'), ...line('/incidents/lost', 'Lost'), ...line('/history/2026-10', 'Lost'), ...line('/live.js', '')])
    await site.mark(house.page.id, { sequence: 99, digest: 'of a history that was lost' })
  })
  afterEach(() => close())

  const publish = async (): Promise<string> => {
    const notice = { slots: { now: 'Cards are refused.' } }
    const said = { title: 'Payments fail', severity: 'major', affected: [], notice, publish: true }
    const { incidentId, noticeId } = good(await openIncident(house.as(owner), said))
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
    return incidentId
  }
  const publisher = (by = renderer) =>
    new PagePublisher({ context: house.as(system), renderer: by, shelf: site, audience: { tell: () => undefined } })
  const follow = () => publisher().beat()
  const textAt = (path: string) => site.find(path)?.variants.identity.body.toString()

  it('is made anew although its number is higher than any that the records have', async () => {
    const incidentId = await publish()
    await follow()
    expect([textAt('/'), textAt(`/incidents/${incidentId}`)]).toEqual(['Payments fail', 'Payments fail'])
    expect(site.markOf(house.page.id)?.sequence).toBeLessThan(99)
  })

  it('is made anew although its number is one that the records have', async () => {
    await site.mark(house.page.id, { sequence: 1, digest: 'another first entry' })
    await follow()
    expect(textAt('/')).toBe('')
  })

  it('is marked as told although the figures of years fail, which are tried again', async () => {
    good(await changePage(house.as(owner), { pageId: house.page.id, readVersion: house.page.version, showsRecord: true }))
    const calls: string[] = []
    const follower = publisher({
      ...renderer,
      communication: () => {
        calls.push('asked')
        if (calls.length < 2) throw new Error('no figures')
        return line('/record', 'figures')
      },
    })
    await publish()
    await expect(follower.beat()).rejects.toThrow('no figures')
    expect(site.markOf(house.page.id)?.sequence).toBeLessThan(99)
    await follower.beat()
    await follower.beat()
    expect([textAt('/record'), calls.length]).toEqual(['figures', 2])
  })

  it('loses the incidents and months that never happened, and nothing else', async () => {
    await follow()
    expect([textAt('/incidents/lost'), textAt('/history/2026-10'), textAt('/live.js')]).toEqual([undefined, undefined, ''])
  })
})
