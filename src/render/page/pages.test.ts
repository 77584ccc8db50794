import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readableBody, sampleFile } from '../../../test/build/sample-file.ts'
import { sampleHistory, signInSlow } from '../../../test/build/sample-history.ts'
import { declarationsDown, forecastsOld } from '../../../test/build/sample-incidents.ts'
import {
  busyState,
  calmState,
  criticalState,
  emptyState,
  incidentState,
  inLanguage,
  monthState,
  recordState,
  sampleAssets,
} from '../../../test/build/sample-state.ts'
import type { OverviewState, Rendition } from '../page-state.ts'
import { renderCommunication, renderIncident, renderMonth, renderOverview } from '../render-pages.ts'

const bodyAt = (renditions: readonly Rendition[], path: string): string => renditions.find((one) => one.path === path)?.body ?? ''
const overview = (state: OverviewState, path = '/'): string => bodyAt(renderOverview(state, sampleAssets), path)
const incident = (shown: typeof signInSlow): string => renderIncident(incidentState(shown), sampleAssets)[0]?.body ?? ''

const affected = (shown: typeof signInSlow): string => {
  const state = incidentState(shown)
  return renderIncident({ ...state, page: { ...state.page, countsAffected: true } }, sampleAssets)[0]?.body ?? ''
}

const pages: Readonly<Record<string, () => string>> = {
  'overview-calm': () => overview(calmState),
  'overview-empty': () => overview(emptyState),
  'overview-critical': () => overview(criticalState),
  'overview-busy': () => overview(busyState),
  'overview-busy-de': () => overview(inLanguage(busyState, 'de')),
  'overview-affected': () => overview({ ...busyState, page: { ...busyState.page, countsAffected: true } }),
  history: () => overview(busyState, '/history'),
  subscribe: () => overview(busyState, '/subscribe'),
  'incident-open': () => incident(declarationsDown),
  'incident-affected': () => affected(declarationsDown),
  'incident-closed': () => incident(signInSlow),
  communication: () => renderCommunication(recordState, sampleAssets)[0]?.body ?? '',
  month: () => renderMonth(monthState, sampleAssets)[0]?.body ?? '',
}

describe.each(Object.entries(pages))('the page %s', (name, make) => {
  const html = make()

  it('reads as its sample', () => {
    const shown = readableBody(html)
    expect(shown).toBe(sampleFile(new URL(`./samples/${name}.html`, import.meta.url), shown))
  })

  it('is the same bytes each time', () => {
    expect(make()).toBe(html)
  })

  it('holds neither inline script nor inline style, and loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/ style=| on[a-z]+=|<script(?! type="module" src="\/assets\/)/)
    expect(html).not.toMatch(/(?:src|srcset|action)="(?:https?:)?\/\//)
  })

  it('shows no figure without words beside it', () => {
    expect(html.match(/<svg class="shape [a-z]+" aria-hidden="true"><use href="#[a-z]+"><\/use><\/svg>(?!<span>[^<]+|[^<]+)/g)).toBeNull()
  })

  it('has one first heading and skips no level', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  })
})

describe('a month with a flood of incidents', () => {
  const [first] = monthState.incidents
  const incidents = Array.from({ length: 3000 }, (_, n) =>
    first ? { ...first, incident: { ...first.incident, title: `Flood ${n}` } } : [],
  )
  const flood = renderMonth({ ...monthState, incidents: incidents.flat() }, sampleAssets)[0]?.body ?? ''

  it('tells a hundred, and the rest by title', () => {
    expect([flood.match(/<article/g)?.length, flood.includes('2900 more in November 2026'), flood.includes('Flood 2999')]).toEqual([
      100,
      true,
      true,
    ])
  })

  it('is still read in a moment', () => {
    expect(brotliCompressSync(flood).length).toBeLessThan(60_000)
  })
})

describe('an incident that is over', () => {
  it('asks nobody whether they are affected', () => {
    expect([affected(declarationsDown).includes('class="tap"'), affected(signInSlow).includes('class="tap"')]).toEqual([true, false])
  })
})

describe('the overview', () => {
  const lead = /<h1 class="lead [a-z]+"[^>]*>([^<]+)<\/h1>/

  it('opens with the words of the worst incident', () => {
    expect(lead.exec(overview(busyState))?.[1]).toBe('Export declarations cannot be sent to the German and the Dutch customs.')
  })

  it('opens with the same words whatever the order in the records', () => {
    const turned = { ...busyState, open: busyState.open.toReversed() }
    expect(overview(turned)).toBe(overview(busyState))
  })

  it('says calmly that all is well, although maintenance is planned', () => {
    const planned = { ...busyState, open: busyState.open.filter((shown) => shown.incident.phase === 'scheduled') }
    expect(lead.exec(overview(planned))?.[1]).toBe('Everything works.')
  })

  it('says the first sentence of each open incident once, before the particulars of any', () => {
    const main = overview(busyState).replace(/<details.*?<\/details>/gs, '')
    expect(main.match(/<(?:h1|p|dd)[^>]*>Export declarations cannot be sent to the German/g)).toHaveLength(1)
  })

  it('names each day once in its lists, without the year that stands above', () => {
    const [first, ...others] = sampleHistory
    const twice = first ? [first, { ...first, incident: { ...first.incident, title: 'Another' } }, ...others] : []
    expect(overview({ ...calmState, recent: twice }).match(/>19 November</g)).toHaveLength(1)
  })

  it('dates every notice of an incident that was told on several days, and none of one that was told on the day on which it began', () => {
    const times = (page: string) => [...page.matchAll(/class="when"><time[^>]*>([^<]*)/g)].map(([, text = '']) => text)
    const last = signInSlow.notices.at(-1)
    if (!last) throw new Error('nothing was told')
    const later = { ...last, status: { ...last.status, publishedAt: last.status.publishedAt.add({ hours: 72 }) } }
    expect(times(incident(signInSlow)).filter((text) => / 20\d\d/.test(text))).toEqual([])
    const dated = times(incident({ ...signInSlow, notices: [...signInSlow.notices.slice(0, -1), later] }))
    expect([dated.length > 1, dated.filter((text) => !/ 20\d\d/.test(text))]).toEqual([true, []])
  })

  it('owns up to a promised word that has not come', () => {
    expect(overview(busyState)).toContain('and have not written yet')
  })

  it('carries the number that live updates resume by', () => {
    expect(overview(busyState)).toContain('data-sequence="48"')
  })

  it('is read after one request of at most 15 kB, with twenty components and two open incidents', () => {
    expect(busyState.components).toHaveLength(20)
    expect(brotliCompressSync(overview(busyState)).length).toBeLessThan(15_000)
  })

  it('stays small however many notices an incident has', () => {
    const many = { ...declarationsDown, notices: Array.from({ length: 200 }, () => declarationsDown.notices).flat() }
    expect(brotliCompressSync(overview({ ...busyState, open: [many] })).length).toBeLessThan(15_000)
  })

  it('lies under its prefix with every link', () => {
    const html = bodyAt(renderOverview(inLanguage(busyState, 'de'), sampleAssets, '/de'), '/de/')
    expect([...html.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map((match) => match[1]).filter((path) => !path?.startsWith('/de/'))).toEqual(
      [],
    )
  })
})

describe('the record of an incident', () => {
  const kicker = (shown: typeof signInSlow): string => /<p class="kicker">.*?<\/p>/.exec(incident(shown))?.[0] ?? ''

  it('says with a check mark that it is over before it says how bad it was', () => {
    expect(kicker(signInSlow)).toContain('<use href="#ok"></use></svg><span>Resolved</span><span>Major</span>')
  })

  it('says how bad it is first while it goes on', () => {
    expect(kicker(declarationsDown)).toContain('<use href="#down"></use></svg><span>Critical</span><span>Cause known</span>')
  })

  it('does not repeat a title as its first sentence', () => {
    const main = /<main.*?<dl/s.exec(incident(forecastsOld))?.[0] ?? ''
    expect(main.split('Arrival forecasts are up to six hours old')).toHaveLength(2)
  })

  const promises = (shown: typeof signInSlow): number => incident(shown).match(/data-soon="next"/g)?.length ?? 0

  it('counts down to the promise that stands and to no earlier one', () => {
    expect([promises(declarationsDown), promises(signInSlow)]).toEqual([1, 0])
  })
})

describe('the communication record', () => {
  const told = (spread: { readonly count: number; readonly median: number; readonly ninetieth: number; readonly longest: number }) => {
    const years = recordState.years.slice(0, 1).map((year) => ({ ...year, firstNoticeSeconds: spread }))
    return renderCommunication({ ...recordState, years }, sampleAssets)[0]?.body
  }

  it('gives a time that is no whole number of milliseconds once it is multiplied', () => {
    const seconds = 2.002
    expect(Number.isInteger(seconds * 1000)).toBe(false)
    expect(told({ count: 1, median: seconds, ninetieth: seconds, longest: seconds })).toContain('<dd>less than a minute</dd>')
  })

  it('says a time once where the middle one is the longest', () => {
    const same = { count: 4, median: 20, ninetieth: 30, longest: 40 }
    expect(told(same)).toContain('<dd>less than a minute, the middle one of 4 and the longest</dd>')
  })
})
