import type { Schemas } from '../../client/open-client.ts'
import { type Answered, answeredHere } from '../../client/refusal.ts'
import { readMail } from '../../core/mail/read-mail.ts'
import { type Instant, isAfter, parseInstant, plusSeconds, secondsBetween } from '../../core/time.ts'
import type { LiveStream } from './live-stream.ts'
import { machineSubscriber, readerAddress } from './organisation.ts'
import { awaitCaptured, type CapturedWhole, postboxMark } from './postbox-watch.ts'
import type { Stage } from './stage.ts'

/** What has to have arrived this soon after the undo window has ended. */
export const limitSeconds = 2
/** How long to go on looking for what is late, so that the lateness can be told. */
const patienceSeconds = 15

const shownHeaders = ['From', 'To', 'Subject', 'Message-ID', 'In-Reply-To', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'Auto-Submitted']

export interface Expected {
  /** Words that the page and the aggregators' document must hold. */
  readonly words: string
  /** What /api/v2/summary.json says of the incident; after its end it is not listed there any more. */
  readonly isOver: boolean
}

interface Arrival {
  readonly what: string
  /** Undefined: it has not come. */
  readonly at: Instant | undefined
}

/** Where each watcher stands before the publication, so that only what is new counts. */
export interface Lookout {
  readonly mark: string
  readonly events: number
}

export const lookOut = async (stage: Stage, live: LiveStream): Promise<Answered<Lookout>> => {
  const mark = await postboxMark(stage)
  return mark.ok ? { ok: true, value: { mark: mark.value, events: live.count } } : mark
}

const textAt = async ({ session: { machine, client } }: Stage, path: string): Promise<string> => {
  const response = await machine.fetch(new Request(`${client.baseUrl}${path}`, { headers: { 'cache-control': 'no-cache' } }))
  return response.ok ? response.text() : ''
}

const awaitText = async (stage: Stage, path: string, isIt: (text: string) => boolean, deadline: Instant): Promise<Instant | undefined> => {
  for (;;) {
    const text = await textAt(stage, path)
    const at = stage.now()
    if (isIt(text)) return at
    if (isAfter(at, deadline)) return undefined
    await stage.session.machine.pause(40)
  }
}

const livePage = async (stage: Stage, live: LiveStream, lookout: Lookout, path: string, deadline: Instant): Promise<Arrival> => {
  const told = await live.next(lookout.events, ({ paths }) => paths.includes(path), deadline)
  if (told) stage.tell('reader', `the open page is told without being asked: "${told.announce}"`, told.at)
  return { what: 'open page told', at: told?.at }
}

/** The overview leads to the incident, and its page says the words: an earlier showing may have left the same words elsewhere. */
const page = async (stage: Stage, { words }: Expected, path: string, deadline: Instant): Promise<Arrival> => {
  const listed = await awaitText(stage, '/', (text) => text.includes(`${path}"`), deadline)
  const at = listed && (await awaitText(stage, path, (text) => text.includes(words), deadline))
  if (at) stage.tell('reader', `the page says "${words}"`, at)
  return { what: 'page', at }
}

/** Whether readers see the words already, which they must not while the notice can be undone. */
export const isPublicYet = async (stage: Stage, incidentId: string, { words }: Expected): Promise<boolean> =>
  (await textAt(stage, `/incidents/${incidentId}`)).includes(words)

const parseNames = (text: string): readonly string[] => {
  const { incidents }: { incidents?: readonly { readonly id?: unknown }[] } = JSON.parse(text === '' ? '{}' : text)
  return (Array.isArray(incidents) ? incidents : []).map((incident: { readonly id?: unknown }) => String(incident.id))
}

const summary = async (stage: Stage, { words, isOver }: Expected, incidentId: string, deadline: Instant): Promise<Arrival> => {
  const isIt = (text: string) =>
    isOver ? text !== '' && !parseNames(text).includes(incidentId) : parseNames(text).includes(incidentId) && text.includes(words)
  const at = await awaitText(stage, '/api/v2/summary.json', isIt, deadline)
  if (at) stage.tell('aggregator', `/api/v2/summary.json ${isOver ? 'lists the incident as open no more' : 'shows the incident'}`, at)
  return { what: 'summary.json', at }
}

const atOf = (message: CapturedWhole | undefined): Instant | undefined => {
  const at = message && parseInstant(message.at)
  return at?.ok ? at.value : undefined
}

const mail = async (stage: Stage, { mark }: Lookout, deadline: Instant): Promise<Answered<Arrival>> => {
  const found = await awaitCaptured(stage, mark, ({ channel, target }) => channel === 'email' && target === readerAddress, deadline)
  if (!found.ok) return found
  if (found.value) {
    const { headers, text } = readMail(found.value.raw)
    stage.tell('reader', 'has the mail', atOf(found.value))
    const shown = shownHeaders.flatMap((name) =>
      headers.get(name.toLowerCase()) === undefined ? [] : [`${name}: ${headers.get(name.toLowerCase())}`],
    )
    stage.quote([...shown, '', text.split(/\n\n/).slice(0, 3).join('\n\n')].join('\n'))
  }
  return { ok: true, value: { what: 'mail', at: atOf(found.value) } }
}

const webhook = async (stage: Stage, { mark }: Lookout, deadline: Instant): Promise<Answered<Arrival>> => {
  const isIt = ({ channel, target }: { channel: string; target: string }) =>
    channel === 'webhook' && target === machineSubscriber.webhookUrl
  const found = await awaitCaptured(stage, mark, isIt, deadline)
  if (!found.ok) return found
  if (found.value) {
    stage.tell('machine', `receives the webhook ${found.value.subject}`, atOf(found.value))
    stage.quote(`${found.value.raw.split('\n\n')[0] ?? ''}\n${(found.value.raw.split('\n\n')[1] ?? '').slice(0, 160)}…`)
  }
  return { ok: true, value: { what: 'webhook', at: atOf(found.value) } }
}

const secondsText = (seconds: number): string => `${seconds.toFixed(3)} s`

const tellArrivals = (stage: Stage, effectiveAt: Instant, arrivals: readonly Arrival[]): boolean => {
  const parts = arrivals.map(({ what, at }) => {
    if (!at) return `${what}: NOT within ${patienceSeconds} s`
    const seconds = secondsBetween(effectiveAt, at)
    return `${what} ${secondsText(seconds)}${seconds > limitSeconds ? ' TOO LATE' : ''}`
  })
  stage.tell('', `after the end of the undo window: ${parts.join(', ')} (limit ${limitSeconds} s)`, stage.now())
  return arrivals.every(({ at }) => at !== undefined && secondsBetween(effectiveAt, at) <= limitSeconds)
}

/** Watches a publication arrive everywhere. The answer is whether all of it came within its limit. */
export const watchArrivals = async (
  stage: Stage,
  live: LiveStream,
  lookout: Lookout,
  publication: Schemas['Publication'],
  expected: Expected,
): Promise<Answered<boolean>> => {
  const effectiveAt = answeredHere(parseInstant(publication.effectiveAt))
  if (!effectiveAt.ok) return effectiveAt
  const deadline = plusSeconds(effectiveAt.value, patienceSeconds)
  const path = `/incidents/${publication.incidentId}`
  const watched = await Promise.all([
    livePage(stage, live, lookout, path, deadline),
    page(stage, expected, path, deadline),
    summary(stage, expected, publication.incidentId, deadline),
    mail(stage, lookout, deadline),
    webhook(stage, lookout, deadline),
  ])
  const arrivals: Arrival[] = []
  for (const arrival of watched) {
    if ('what' in arrival) arrivals.push(arrival)
    else if (arrival.ok) arrivals.push(arrival.value)
    else return arrival
  }
  return { ok: true, value: tellArrivals(stage, effectiveAt.value, arrivals) }
}
