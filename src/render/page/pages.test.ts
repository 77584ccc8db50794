import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readableBody, sampleFile } from '../../../test/build/sample-file.ts'
import { signInSlow } from '../../../test/build/sample-history.ts'
import { declarationsDown } from '../../../test/build/sample-incidents.ts'
import {
  busyState,
  calmState,
  criticalState,
  emptyState,
  incidentState,
  inLanguage,
  monthState,
  sampleAssets,
} from '../../../test/build/sample-state.ts'
import type { OverviewState, Rendition } from '../page-state.ts'
import { renderIncident, renderMonth, renderOverview } from '../render-pages.ts'

const bodyAt = (renditions: readonly Rendition[], path: string): string => renditions.find((one) => one.path === path)?.body ?? ''
const overview = (state: OverviewState, path = '/'): string => bodyAt(renderOverview(state, sampleAssets), path)
const incident = (shown: typeof signInSlow): string => renderIncident(incidentState(shown), sampleAssets)[0]?.body ?? ''

const pages: Readonly<Record<string, () => string>> = {
  'overview-calm': () => overview(calmState),
  'overview-empty': () => overview(emptyState),
  'overview-critical': () => overview(criticalState),
  'overview-busy': () => overview(busyState),
  'overview-busy-de': () => overview(inLanguage(busyState, 'de')),
  history: () => overview(busyState, '/history'),
  subscribe: () => overview(busyState, '/subscribe'),
  'incident-open': () => incident(declarationsDown),
  'incident-closed': () => incident(signInSlow),
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
  const promises = (shown: typeof signInSlow): number => incident(shown).match(/data-soon="next"/g)?.length ?? 0

  it('counts down to the promise that stands and to no earlier one', () => {
    expect([promises(declarationsDown), promises(signInSlow)]).toEqual([1, 0])
  })
})
