import { describe, expect, it } from 'vitest'
import { hostileIncident, hostileState, payloads } from '../../../test/build/hostile-state.ts'
import { incidentState, sampleAssets } from '../../../test/build/sample-state.ts'
import { renderIncident, renderMonth, renderOverview } from '../render-pages.ts'
import { renderMessagePage, renderSubscribePage } from './subscription-pages.tsx'

const incidents = payloads.flatMap((_, which) => renderIncident(incidentState(hostileIncident(which)), sampleAssets))
const month = renderMonth(
  { ...hostileState, month: '2026-11', incidents: hostileState.open, earlierMonth: null, laterMonth: null },
  sampleAssets,
)
const html = [...renderOverview(hostileState, sampleAssets), ...incidents, ...month].filter(({ mediaType }) =>
  mediaType.startsWith('text/html'),
)

const ours =
  /^\/?(html|head|meta|title|link|style|script|body|a|svg|symbol|path|circle|use|header|nav|bdi|main|section|article|div|p|h[1-3]|span|time|dl|dt|dd|details|summary|ol|ul|li|small|strong|em|code|pre|blockquote|br|hr|form|label|input|button|fieldset|legend|footer)$/

describe.each(html.map(({ path, body }) => [path, body] as const))('%s with nothing but attacks in it', (_path, body) => {
  const tags = [...body.matchAll(/<(\/?[a-zA-Z!][^\s>/]*)([^>]*)>/g)]

  it('has no tag that we did not write', () => {
    expect(tags.map((tag) => tag[1] ?? '').filter((name) => name !== '!doctype' && !ours.test(name))).toEqual([])
  })

  it('has no script but ours', () => {
    expect(tags.filter((tag) => tag[1] === 'script').map((tag) => tag[2])).toEqual(
      body.includes('src="/assets/') ? [' type="module" src="/assets/live-3f2a91c0.js"'] : [],
    )
  })

  it('has one style element, and no tag with a handler', () => {
    expect(tags.filter((tag) => tag[1] === 'style')).toHaveLength(1)
    expect(tags.filter((tag) => / on[a-z]+=/.test((tag[2] ?? '').replace(/"[^"]*"/g, '""')))).toEqual([])
  })

  it('links to nothing but web pages, mail, telephones, its own calendars and itself', () => {
    const targets = [...body.matchAll(/<a [^>]*href="([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(
      targets.filter(
        (target) => !/^(?:https?:\/\/|webcal:\/\/status\.harbourline\.example\/|mailto:|tel:|\/|#)/.test(target) || target.startsWith('//'),
      ),
    ).toEqual([])
  })
})

describe('a page of one sentence', () => {
  it('shows templates and tags as they were typed', () => {
    const body = renderMessagePage(hostileState, sampleAssets, { title: '<b>{{7*7}}</b>', text: `\${7*7}` })
    expect(body).toContain('<h1 dir="auto">&lt;b&gt;{{7*7}}&lt;/b&gt;</h1>')
    expect(body).toContain('<p dir="auto">$')
  })
})

describe('the form to subscribe', () => {
  it('gives back what was typed without letting it out of its field', () => {
    const body = renderSubscribePage(hostileState, sampleAssets, {
      email: '"><script>alert(1)</script>',
      webhookUrl: '" onfocus="alert(1)',
      level: 'standard',
      threshold: 'minor',
      componentIds: [],
      language: 'en',
      faults: [{ pointer: '/email', detail: '<img src=x onerror=alert(1)>' }],
    })
    expect(body).not.toMatch(/<script>|<img| onfocus="/)
  })
})
