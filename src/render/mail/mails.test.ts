import { describe, expect, it } from 'vitest'
import { hostileIncident, payloads, templates } from '../../../test/build/hostile-state.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import { sampleFile } from '../../../test/build/sample-file.ts'
import { invoicesTwice } from '../../../test/build/sample-history.ts'
import { declarationsDown } from '../../../test/build/sample-incidents.ts'
import { samplePage } from '../../../test/build/sample-organisation.ts'
import { tagged } from '../../core/brand.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import type { Language } from '../../core/page/page.ts'
import type { Level } from '../../core/subscriber/subscriber.ts'
import { assembledOf } from '../notice/assembled.ts'
import type { PublicIncident } from '../page-state.ts'
import { noticeSubject, renderHeadsUpMail, renderNoticeMail } from './notice-mail.ts'

const links = { incident: 'https://status.example/incidents/x', manage: '\uFFFEmanage\uFFFE', unsubscribe: '\uFFFEunsubscribe\uFFFE' }
const assembled = (shown: PublicIncident, notice: PublishedNotice) => assembledOf(samplePage, shown.incident, notice, shown.notices)

const mail = (shown: PublicIncident, index: number, level: Level = 'standard', language: Language = 'en') => {
  const notice = shown.notices.at(index)
  if (!notice) throw new Error('no such notice')
  const base = { page: samplePage, incident: shown.incident, notice, assembled: assembled(shown, notice), level, language, links }
  return renderNoticeMail({ ...base, publishedAt: notice.status.publishedAt })
}
const sample = (name: string, shown: string) => sampleFile(new URL(`./samples/${name}`, import.meta.url), shown)

describe('a notice by mail', () => {
  const cases: readonly (readonly [string, Level, Language])[] = [
    ['notice-summary', 'summary', 'en'],
    ['notice-standard', 'standard', 'en'],
    ['notice-technical-de', 'technical', 'de'],
  ]
  it.each(cases)('reads as the sample %s', (name, level, language) => {
    const { text, html } = mail(declarationsDown, -1, level, language)
    expect(text).toBe(sample(`${name}.txt`, text))
    const lines = html.replaceAll('><', '>\n<')
    expect(lines).toBe(sample(`${name}.html`, lines))
  })

  it('says of a correction that it is one', () => {
    expect(mail(declarationsDown, 2).text).toMatch(
      /^Correction: Export declarations cannot be sent\n\nThis corrects our notice of 13:38 CET/,
    )
  })

  it('calls the notice of a report by its name, and the phase before it by its own', () => {
    const announcing: PublicIncident = {
      ...declarationsDown,
      notices: declarationsDown.notices.map((notice, i, { length }) => (i === length - 1 ? { ...notice, kind: 'report' } : notice)),
    }
    expect(mail(announcing, -1).text).toMatch(/^Report: /)
    expect(mail(announcing, -1, 'standard', 'de').text).toMatch(/^Bericht: /)
    expect(mail(announcing, 0).text).not.toMatch(/^Report: /)
  })

  it('says of a notice about a promised action what became of it, in the subject already', () => {
    const about = (became: 'done' | 'moved' | 'dropped', ...more: readonly 'done'[]): PublicIncident => ({
      ...declarationsDown,
      notices: declarationsDown.notices.map((notice) => ({
        ...notice,
        kind: 'report',
        settles: [became, ...more].map((one) => ({ commitmentId: tagged(one), outcome: 'kept', became: one })),
      })),
    })
    expect(mail(about('dropped'), -1).subject).toMatch(/Action dropped: /)
    expect(mail(about('moved'), -1).text).toMatch(/^Action moved: /)
    expect(mail(about('done', 'done'), -1, 'standard', 'de').text).toMatch(/^Maßnahme erledigt: /)
    expect(mail(about('dropped', 'done'), -1).text).toMatch(/^Report: /)
  })

  it('says once when it was told, also where that was afterwards', () => {
    expect(mail(invoicesTwice, 0).text.match(/\bTold\b.*/g)).toEqual(['Told afterwards, on 19 November 2026 at 11:15 CET.'])
  })

  it('says where the technical detail begins', () => {
    expect(mail(declarationsDown, -1, 'technical').text).toContain('\n\nTechnical detail:\n\nThe certificate that our gateway shows')
  })

  it('says in its subject what kind of news it is, under the title of the day', () => {
    const subjects = declarationsDown.notices.map((_, index) => mail(declarationsDown, index).subject)
    expect(subjects).toEqual([
      '[Harbourline] Export declarations cannot be sent',
      '[Harbourline] Update: Export declarations cannot be sent',
      '[Harbourline] Correction: Export declarations cannot be sent',
      '[Harbourline] Update: Export declarations cannot be sent',
    ])
    const resolved = buildNotice({ change: { phase: 'resolved', title: 'Visa cards fail' } })
    const named = { page: samplePage, incident: buildIncident(), notice: resolved } as const
    expect(noticeSubject({ ...named, language: 'en' })).toBe('[Harbourline] Resolved: Visa cards fail')
    expect(noticeSubject({ ...named, language: 'de' })).toBe('[Harbourline] Behoben: Visa cards fail')
  })

  it('is marked as a drill where it is one', () => {
    const notice = buildNotice({ change: { title: 'Cards fail' } })
    expect(noticeSubject({ page: samplePage, incident: buildIncident({ isDrill: true }), notice, language: 'en' })).toBe(
      '[Harbourline] Drill: Cards fail',
    )
  })

  it('has a subject of one line however it was written', () => {
    const notice = buildNotice({ change: { title: `a\r\nBcc: x@y\u2028${'b'.repeat(400)}` } })
    const subject = noticeSubject({ page: samplePage, incident: buildIncident(), notice, language: 'en' })
    expect(subject).toMatch(/^\[Harbourline\] a Bcc: x@y b+…$/)
    expect([...subject]).toHaveLength(200)
  })

  it('prints each recipient’s own links once in each form', () => {
    const { text, html } = mail(declarationsDown, 0)
    for (const body of [text, html]) for (const link of [links.manage, links.unsubscribe]) expect(body.split(link)).toHaveLength(2)
  })

  it('B8: loads nothing and runs nothing, whatever people wrote', () => {
    const bodies = payloads.map((_, which) => mail(hostileIncident(which), 0, 'technical').html)
    for (const html of bodies) {
      expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<(?:script|img|svg|link|base|form|iframe|style)\b|<[^>]* on[a-z]+=/i)
      expect(html).not.toMatch(/<[^>]*(?:src=|url\(|href="(?!https?:|mailto:|\uFFFE))/)
    }
  })

  it('carries what looks like a template as it was written', () => {
    const { subject, text, html } = mail(hostileIncident(payloads.indexOf(templates)), 0, 'technical')
    expect([subject, text].map((part) => part.includes(templates))).toEqual([true, true])
    expect(html).toContain(templates.replaceAll('"', '&quot;'))
  })
})

describe('the heads-up', () => {
  const headsUp = (isOut: boolean) => {
    const notice = declarationsDown.notices.at(-1)
    if (!notice) throw new Error('no such notice')
    const written = { page: samplePage, notice, addressed: null, assembled: assembled(declarationsDown, notice), links }
    return renderHeadsUpMail({ ...written, effectiveAt: notice.status.publishedAt, isOut, language: 'en' })
  }

  it('says where undo is off, or it came late, that customers have the notice already', () => {
    const { subject, text } = headsUp(true)
    expect(subject).toBe('[Harbourline] Went out at 14:02:30 CET: Export declarations cannot be sent')
    expect(text).toMatch(/^This notice went out to customers at 14:02:30 CET\.\n/)
  })

  it('says to the second when customers will read it', () => {
    const body = headsUp(false)
    expect(body.subject).toBe('[Harbourline] Goes out at 14:02:30 CET unless undone: Export declarations cannot be sent')
    expect(body.text).toBe(sample('heads-up.txt', body.text))
  })
})
