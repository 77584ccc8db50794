import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { signInSlow } from '../../../test/build/sample-history.ts'
import { incidentState, inLanguage, sampleAssets } from '../../../test/build/sample-state.ts'
import { type NoticeId, type OperatorId, type PublicText, tagged } from '../../core/brand.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import type { PublishedEdition } from '../../core/postmortem/edition.ts'
import type { FollowedAction } from '../../core/postmortem/follow-through.ts'
import type { PublicEdition } from '../../core/postmortem/public-edition.ts'
import { redactEdition } from '../../core/postmortem/redact-edition.ts'
import { renderIncident } from '../render-pages.ts'

const said = (text: string) => tagged<PublicText>(text)
const hostile = '<img src=x onerror=alert(1)>"\'&'
const edition = (number: number, words: Partial<PublicEdition> = {}): PublishedEdition => ({
  noticeId: signInSlow.notices[0]?.id ?? tagged(''),
  incidentId: signInSlow.incident.id,
  words: {
    title: said('Sign-in was slow'),
    language: 'en',
    reason: null,
    summary: said('Signing in took *minutes*.'),
    consequences: { note: null, rows: [{ component: hostile, impact: 'partial_outage', from: at('12:00'), until: at('13:30') }] },
    timeline: [{ at: at('12:00'), until: at('12:05'), text: said(hostile) }],
    telling: { beganAt: at('12:00'), toldAt: at('12:11'), endedAt: at('13:30'), notices: 2, corrections: 1, note: null },
    factors: said(`Two things. ${hostile}`),
    wentWell: null,
    unknown: said('Why then.'),
    further: [{ title: said('Security'), text: said('None of it was touched.') }],
    actions: [
      { what: said('Watch certificates'), ownerRole: said('Platform'), on: '2026-12-24', issue: said('https://github.com/o/r/issues/1') },
    ],
    ...words,
  },
  preparedAt: at('14:00'),
  published: { number, at: at('14:10') },
  redactions: [],
})
const rendered = (...reports: readonly PublishedEdition[]) =>
  new Map(renderIncident(incidentState(signInSlow, reports), sampleAssets).map(({ path, body }) => [path, body]))
const promisedIn = signInSlow.notices.at(-1)?.id ?? tagged<NoticeId>('')
const own = `/incidents/${signInSlow.incident.id}`

describe('the page of a report', () => {
  it('is there once there is one, and the page of the incident leads to it', () => {
    expect([...rendered().keys()]).toEqual([own])
    const pages = rendered(edition(1))
    expect([...pages.keys()]).toEqual([own, `${own}/report`, `${own}/report/1`])
    expect(pages.get(own)).toContain(`href="${own}/report"`)
  })

  it('marks what its writers said on a page in another language, and not the words around it', () => {
    const state = incidentState(signInSlow, [edition(1)])
    const german = { ...state, page: { ...state.page, language: 'de' as const } }
    const page = String(renderIncident(german, sampleAssets).find(({ path }) => path === `${own}/report`)?.body)
    expect(page).toContain('<article class="whole report">')
    expect(page).toContain('<div class="prose" dir="auto" lang="en"><p>Signing in took')
    expect(page).toMatch(/<dd dir="auto" lang="en">&lt;img/)
    expect(page).toContain('<span lang="en">Watch certificates</span>')
    expect(page).toMatch(/<h2 id="timeline">Was wann geschah/)
  })

  it('leaves its words in their language on the page of the incident too: title, what was promised, and what an edition sets right', () => {
    const actions = [{ what: 'Watch', promisedIn, standing: { state: 'open', dueAt: null, isLate: false }, moves: [] }] as const
    const reports = [edition(1), edition(2, { reason: said('Twelve codes.') })]
    const page = (language: 'de' | 'en') =>
      String(renderIncident(inLanguage({ ...incidentState(signInSlow, reports), actions }, language), sampleAssets)[0]?.body)
    const main = page('de')
    expect(main).toContain('<li dir="auto"><span lang="en">Watch</span> <span class="mark">')
    expect(main).toContain('<span dir="auto" lang="en">Twelve codes.</span>')
    expect(main).toMatch(/<h1 class="lead short" dir="auto" lang="en">/)
    expect(page('en')).toContain('<li dir="auto">Watch <span class="mark">')
  })

  it('names what was promised by its day, on both pages', () => {
    const open = (what: string, time: string): FollowedAction => ({
      ...{ what: `${what} (Platform)`, promisedIn, moves: [] },
      standing: { state: 'open', dueAt: at(time), isLate: false },
    })
    const action = (what: string) => ({ what: said(what), ownerRole: said('Platform'), on: '2026-12-24', issue: null })
    const state = incidentState(signInSlow, [edition(1, { actions: [action('Second'), action('First')] })])
    const pages = renderIncident({ ...state, actions: [open('Second', '16:00'), open('First', '15:00')] }, sampleAssets)
    for (const path of [own, `${own}/report`]) {
      const body = String(pages.find((one) => one.path === path)?.body)
      expect([body.indexOf('Second') > body.indexOf('First'), body.includes('First')]).toEqual([true, true])
    }
  })

  it('has a notice that goes by its own name, and not by the phase of the incident', () => {
    const notices = signInSlow.notices.map((notice, i, { length }) =>
      i === length - 1 ? ({ ...notice, kind: 'report' } as const) : notice,
    )
    const page = renderIncident(incidentState({ ...signInSlow, notices }), sampleAssets).map(({ body }) => body)[0]
    expect(String(page)).toContain('<span>Report</span>')
  })

  it('begins what it meant with what the notice of the end said of loss, and says of a removed word that it is gone', () => {
    const of = (change: Partial<PublishedNotice>) => {
      const notices = signInSlow.notices.map((notice, i, { length }) => (i === length - 1 ? { ...notice, ...change } : notice))
      return String(
        renderIncident(incidentState({ ...signInSlow, notices }, [edition(1)]), sampleAssets).find(({ path }) => path === `${own}/report`)
          ?.body,
      )
    }
    expect(of({})).toMatch(/What it meant<\/h2>\s*<p dir="auto">When it was over we told you: <span>No data was lost\./)
    const redactions = [{ field: 'permanent', reason: 'privacy', redactedAt: at('14:00') }] as const
    const last = signInSlow.notices.at(-1)
    const { permanent: _gone, ...slots } = last?.content.slots ?? { notKnown: [] }
    expect(of({ redactions, content: { slots, freeText: null } })).toContain('told you: <span>[removed to protect')
  })

  it('is named as the newer word where the notice before it left something open', () => {
    const [notice] = signInSlow.notices.slice(-1)
    if (!notice) throw new Error('nothing was told')
    const slots = { ...notice.content.slots, cause: { text: 'A key', verified: false }, permanent: { state: 'recoverable' } } as const
    const notices = [...signInSlow.notices.slice(0, -1), { ...notice, content: { ...notice.content, slots } }]
    const page = (...reports: readonly PublishedEdition[]) =>
      String(renderIncident(incidentState({ ...signInSlow, notices }, reports), sampleAssets)[0]?.body)
    const facts = (html: string) => html.slice(html.indexOf('class="facts"'), html.indexOf('class="record"'))
    const later = notice.status.publishedAt.add({ hours: 30 })
    const reported = page({ ...edition(1), published: { number: 1, at: later } })
    expect([facts(page()).includes('not yet confirmed'), facts(reported).includes('not yet confirmed')]).toEqual([true, false])
    expect(reported).toMatch(/What stands here we told on .* What we have found since is in our report of /)
    expect(page()).not.toContain('What stands here we told')
  })

  it('says whom to ask, leads to what others asked, and on paper where it came from', () => {
    const render = (hasQuestions: boolean) =>
      String(
        renderIncident({ ...incidentState(signInSlow, [edition(1)]), hasQuestions }, sampleAssets).find(
          ({ path }) => path === `${own}/report`,
        )?.body,
      )
    expect(render(true)).toContain(`href="${own}/questions"`)
    expect(render(false)).not.toContain('/questions')
    expect(render(false)).toMatch(/<h2 id="ask">Questions<\/h2><p dir="auto">If you have questions/)
    expect(render(false)).toContain(`<p class="printed">${incidentState(signInSlow).baseUrl}${own}/report</p>`)
  })

  it('lists an action that is followed up once, and beside it what else was promised', () => {
    const promise = {
      what: 'Watch certificates (Platform)',
      by: at('12:00'),
      standsFor: tagged<OperatorId>('o'),
      confirmedBy: null,
      isPublic: true,
    }
    const told = [
      { ...promise, kind: 'action' },
      { ...promise, kind: 'other', what: 'We call each of you' },
    ] as const
    const notices = signInSlow.notices.map((notice, i, { length }) => (i === length - 1 ? { ...notice, promises: told } : notice))
    const followed = { what: promise.what, promisedIn, standing: { state: 'open', dueAt: promise.by, isLate: false }, moves: [] } as const
    const facts = (actions: readonly FollowedAction[]) => {
      const page = String(renderIncident({ ...incidentState({ ...signInSlow, notices }), actions }, sampleAssets)[0]?.body)
      return page.slice(page.indexOf('class="facts"'), page.indexOf('class="record"'))
    }
    expect(facts([]).split('Watch certificates')).toHaveLength(2)
    expect(facts([followed]).split('Watch certificates')).toHaveLength(2)
    expect(facts([followed])).toContain('We call each of you')
  })

  it('whose later edition sets something right is read before the notices', () => {
    const second = { ...edition(2, { reason: said('Twelve codes were lost, not <eleven>.') }), published: { number: 2, at: at('15:00') } }
    const page = rendered(edition(1), second).get(own) ?? ''
    expect(page).toMatch(
      /Our report of 24 November 2026 at 16:00 CET sets right: <span dir="auto">Twelve codes were lost, not &lt;eleven&gt;\./,
    )
    expect(rendered(edition(1)).get(own)).not.toContain('sets right')
  })

  it('says when customers were told beside when it began, and what is done by when', () => {
    const page = rendered(edition(1)).get(`${own}/report`) ?? ''
    expect(page).toContain('11 minutes later. We wrote 2 notices and 1 correction.')
    expect(page).toContain('Platform, by 24 December 2026')
    expect(page).toContain('<em>minutes</em>')
    expect(page).not.toContain('id="well"')
  })

  it('shows why there is another edition, and leads from the old one to the new one', () => {
    const pages = rendered(edition(1), edition(2, { reason: said('It took longer.') }))
    expect(pages.get(`${own}/report`)).toContain('It took longer.')
    expect(pages.get(`${own}/report/1`)).toContain('There is a newer edition of this report.')
    expect(pages.get(`${own}/report/1`)).not.toContain('It took longer.')
  })

  it('says in the place of a part that it was removed, and why', () => {
    const redacted = redactEdition(edition(1), ['summary', 'timeline', 'factors'], { reason: 'privacy', redactedAt: at('15:00') })
    const page = rendered(redacted).get(`${own}/report`) ?? ''
    expect(page.match(/removed to protect somebody/g)).toHaveLength(3)
    expect(page).not.toContain('<em>minutes</em>')
    expect(page).toContain('What happened when')
  })

  it('says nothing of words that went before it was public', () => {
    const redacted = redactEdition(edition(1), ['factors'], { reason: 'privacy', redactedAt: at('14:00') })
    expect(rendered(redacted).get(`${own}/report`)).not.toContain('removed to protect')
  })

  it('says of each action what became of it, and which notice tells why', () => {
    const by = signInSlow.notices[0]?.id ?? tagged('')
    const moved = [{ from: at('11:00'), by }]
    const standing = { state: 'done', at: at('15:00'), by, isLate: false } as const
    const actions = [{ what: 'Watch certificates (Platform)', promisedIn, standing, moves: moved }]
    const pages = renderIncident({ ...incidentState(signInSlow, [edition(1)]), actions }, sampleAssets).map(({ body }) => body)
    for (const page of pages) {
      expect(page).toContain(`<a href="${own}#n-${by}">Done on 24 November 2026</a>`)
      expect(page).toContain('moved from 24 November 2026, and why')
    }
  })

  it('takes no markup from any field', () => {
    const hurt = said(hostile)
    const page = rendered(
      edition(1, {
        title: hurt,
        reason: hurt,
        summary: hurt,
        wentWell: hurt,
        actions: [{ what: hurt, ownerRole: hurt, on: 'x', issue: hurt }],
      }),
    )
    for (const body of page.values()) expect(body).not.toContain('<img src=x')
  })
})
