import type { Severity } from '../incident/phase.ts'
import type { Level } from '../subscriber/subscriber.ts'
import type { SampleAudienceName } from './audiences.ts'
import type { SampleComponent } from './organisation.ts'

/** Under these domains, which RFC 2606 gives to nobody, the invented subscribers live; nobody real can. */
const domains = [
  'paradijshal.example',
  'kulturhaus-sued.example',
  'noorderlicht-events.example',
  'zaal-vooruit.example',
  'kaartje-app.example',
] as const

type SampleMailbox = `${string}@${(typeof domains)[number]}`

interface SampleReader {
  readonly email: SampleMailbox
  readonly hook?: `https://${string}${(typeof domains)[number]}/${string}`
  readonly state: 'active' | 'unconfirmed' | 'unsubscribed' | 'suppressed'
  /** Of `suppressed`. */
  readonly reason?: string
  readonly daysAgo: number
  readonly level: Level
  readonly threshold: Severity
  readonly language: 'en' | 'de'
  readonly components: readonly SampleComponent[]
  readonly audience?: SampleAudienceName
}

const usual = { state: 'active', level: 'standard', threshold: 'minor', language: 'en', components: [] } as const

const dutch: SampleAudienceName = 'Venues in the Netherlands'

/** Who hears of Quillon Tickets: venues, a promoter, an app, and what a list looks like after some months. */
export const sampleReaders: readonly SampleReader[] = [
  { ...usual, email: 'box-office@paradijshal.example', daysAgo: 210, components: ['Checkout', 'Entry scanning'], audience: dutch },
  {
    ...usual,
    email: 'doors@paradijshal.example',
    daysAgo: 208,
    level: 'summary',
    components: ['Entry scanning', 'Tickets in the app'],
    audience: dutch,
  },
  { ...usual, email: 'veranstaltungen@kulturhaus-sued.example', daysAgo: 175, language: 'de', audience: 'Venues in Bavaria' },
  { ...usual, email: 'finance@noorderlicht-events.example', daysAgo: 140, threshold: 'major', components: ['Payouts', 'Sales reports'] },
  { ...usual, email: 'bookings@noorderlicht-events.example', daysAgo: 139 },
  { ...usual, email: 'it@zaal-vooruit.example', daysAgo: 96, level: 'technical', components: ['API', 'Webhooks'] },
  {
    ...usual,
    email: 'platform@kaartje-app.example',
    hook: 'https://hooks.kaartje-app.example/status',
    daysAgo: 88,
    level: 'technical',
    components: ['API', 'Webhooks', 'Checkout'],
    audience: 'Developers on the Pacific coast',
  },
  {
    ...usual,
    email: 'front-desk@zaal-vooruit.example',
    daysAgo: 61,
    state: 'suppressed',
    reason: 'The mail server said: 550 5.1.1 no such mailbox here',
  },
  { ...usual, email: 'press@paradijshal.example', daysAgo: 44, state: 'unsubscribed' },
  { ...usual, email: 'volunteers@kulturhaus-sued.example', daysAgo: 2, state: 'unconfirmed', language: 'de' },
]

/** What an alert of the sample's monitoring means for its customers. */
export const sampleRule = {
  name: 'Checkout fails',
  match: { service: 'checkout', severity: 'critical' },
  severity: 'major',
  components: ['Checkout'],
  impact: 'partial_outage',
  title: 'Tickets cannot be bought',
  now: 'Buying tickets fails at the payment for many of you.',
  scope: 'New orders on the web and in the app. Tickets that you have are valid.',
  nextUpdateMinutes: 30,
} as const satisfies Readonly<Record<string, unknown>> & { readonly components: readonly SampleComponent[] }

/** Whether a mail address or URL is one of the sample's: nothing for it may leave the house. */
export const isOfSample = (target: string): boolean => {
  const host = (/^https?:\/\/([^/:]+)/i.exec(target)?.[1] ?? target.slice(target.lastIndexOf('@') + 1)).toLowerCase()
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
