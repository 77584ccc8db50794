import type { Page } from '../../src/core/page/page.ts'
import { instantOf } from '../../src/core/time.ts'
import type { OverviewState, PublicIncident } from '../../src/render/page-state.ts'
import { buildPublicIncident } from './public-incident.ts'
import { hit, sampleComponents, sampleGroups, samplePage } from './sample-organisation.ts'
import { busyState } from './sample-state.ts'

/** Words that a template engine would take for its own; they are words. */
export const templates = '{% include "/etc/passwd" %} {{7*7}} {% render "secrets" %} {{ page.secret }}'

/** Attack sections A and B, as far as text can carry them. Each would show by a dialog, a request or a tag of its own. */
export const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>\u2028',
  '<base href="https://evil.example/"><form action="https://evil.example/"><meta http-equiv="refresh" content="0">',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example/>',
  ']]><script>alert(1)</script>',
  `{{7*7}} \${7*7} <%= 7*7 %> #{7*7} {{constructor.constructor("return process")()}}`,
  templates,
  'שלום العربية (right to left)',
  '2024',
]

/** What people might type into every field at once. `which` chooses the payload. */
export const hostileIncident = (which: number): PublicIncident => {
  const text = payloads[which % payloads.length] ?? ''
  const slots = {
    now: text,
    scope: text,
    works: text,
    next: text,
    workaround: text,
    action: text,
    technical: text,
    permanent: { state: 'lost', detail: text },
    cause: { text, verified: true },
    since: instantOf('2026-11-24T12:00:00Z'),
    nextUpdate: { by: instantOf('2026-11-24T14:00:00Z'), onChange: true },
  } as const
  return buildPublicIncident({
    pageId: samplePage.id,
    number: 100 + which,
    title: text,
    severity: 'major',
    affected: hit('partial_outage', 'Bookings'),
    startedAt: '2026-11-24T12:00:00Z',
    contact: { name: text, email: null, phone: '+49 40 66969 100', url: null },
    notices: [
      { at: '2026-11-24T12:05:00Z', phase: 'investigating', slots, freeText: text },
      { at: '2026-11-24T12:15:00Z', phase: 'investigating', slots: { now: text }, corrects: { of: 0, reason: text } },
      { at: '2026-11-24T12:25:00Z', phase: 'identified', slots, freeText: text },
    ],
  })
}

const named = (page: Page, which: number): Page => ({ ...page, name: payloads[which] ?? page.name })

/** A page on which every name and every word is an attack. */
export const hostileState: OverviewState = {
  ...busyState,
  page: named(samplePage, 1),
  components: sampleComponents.map((component, index) => {
    const text = payloads[index % payloads.length] ?? ''
    return { ...component, name: text, description: text }
  }),
  groups: sampleGroups.map((group, index) => ({ ...group, name: payloads[index % payloads.length] ?? '' })),
  open: payloads.map((_, which) => hostileIncident(which)),
  recent: [],
}
