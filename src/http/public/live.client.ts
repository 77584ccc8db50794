// Runs on the reader's page, which is complete without it: it adds the reader's own time beside the organisation's, and shows a
// new notice when it comes. Whatever is missing here (a stream, a policy, the main part) leaves the page as it was.

interface Change {
  readonly sequence: number
  readonly announce: string
  readonly paths: readonly string[]
}

interface TrustedPolicies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL?(url: string): string },
  ): { createHTML(text: string): string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedPolicies
  }
}

const root = document.documentElement
const main = document.querySelector('main')

/** Chromium under a POSIX locale calls its language "en-US@posix", which is no BCP 47 tag and would stop all formatting. */
const isTag = (language: string): boolean => {
  try {
    return Intl.getCanonicalLocales(language).length === 1
  } catch {
    return false
  }
}

/** A language in the flavour of its reader. */
const flavourOf = (spoken: string): string => navigator.languages.find((one) => one.split('-')[0] === spoken && isTag(one)) ?? spoken
/** Inside a sentence its own language counts: a notice may be in another one than the page around it. */
const languageAt = (part: Element): string => flavourOf(part.closest<HTMLElement>('[lang]')?.lang ?? root.lang)
const pageZone = root.dataset.zone ?? 'UTC'
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32

// ---- times

const clock = { hourCycle: 'h23', hour: '2-digit', minute: '2-digit' } as const
const day = { day: 'numeric', month: 'short' } as const

const formatIn = (language: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { timeZone: zone, ...options })

const isSame = (at: Date, options: Intl.DateTimeFormatOptions): boolean =>
  formatIn(root.lang, ownZone, options).format(at) === formatIn(root.lang, pageZone, options).format(at)

/** "22:30 JST", with the day where it is another; of a span both ends. Nothing where the reader's clock shows the same. */
const ownText = (from: Date, to: Date, language: string): string => {
  if (isSame(from, { ...clock, ...day }) && isSame(to, { ...clock, ...day })) return ''
  const dated = isSame(from, day) && isSame(to, day) ? {} : day
  // One thing to the eye: it moves to the next line as a whole.
  return formatIn(language, ownZone, { ...clock, ...dated, timeZoneName: 'short' })
    .formatRange(from, to)
    .replaceAll(' ', '\u00a0')
}

/** In minutes, hours or days; of what lies months back the date says enough. */
const distance = (milliseconds: number, language: string): string => {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const minutes = Math.ceil(milliseconds / 60_000)
  if (Math.abs(minutes) < 90) return relative.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  if (Math.abs(hours) < 36) return relative.format(hours, 'hour')
  const days = Math.round(hours / 24)
  return days < -60 ? '' : relative.format(days, 'day')
}

/** A promise says how long it still is; what is past says how long ago. A promise whose time has come says nothing: lateness is told by the page itself. */
const soonText = ({ dataset: { soon } }: HTMLTimeElement, at: Date, language: string): string => {
  const milliseconds = at.getTime() - Date.now()
  return soon !== undefined && milliseconds > 0 === (soon === 'next') ? distance(milliseconds, language) : ''
}

const asideOf = (time: HTMLTimeElement): Element => {
  const found = time.querySelector('.own')
  if (found) return found
  const made = document.createElement('span')
  made.className = 'own'
  time.append(made)
  return made
}

const isTime = (at: Date): boolean => !Number.isNaN(at.getTime())

/** "14:30 CET (22:30 JST, in 12 minutes)" where the page asks for it; every other time says the reader's own when it is pointed at. */
const tellTime = (time: HTMLTimeElement): void => {
  const at = new Date(time.dateTime)
  const from = new Date(time.dataset.own || time.dateTime)
  if (!isTime(at) || !isTime(from)) return
  const language = languageAt(time)
  const own = ownText(from, at, language)
  if (time.dataset.own === undefined && own !== '') time.title = own
  const said = [time.dataset.own === undefined ? '' : own, soonText(time, at, language)].filter((text) => text !== '').join(', ')
  const text = said && ` (${said})`
  if (text === '' && !time.querySelector('.own')) return
  const aside = asideOf(time)
  if (aside.textContent !== text) aside.textContent = text
}

const tellTimes = (part: Element): void => {
  for (const time of part.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]')) tellTime(time)
}

// ---- showing a newer document

/** The parts of the page as they came, before this script added anything: what did not change stays as it is, half-typed forms too. */
let pristine = new Map<Element, Node>(main ? [...main.children].map((part) => [part, part.cloneNode(true)]) : [])

const policy = window.trustedTypes?.createPolicy('forthright', { createHTML: (text) => text })
/** Bytes of our own server only, parsed without running anything. */
const parse = (text: string): Document => new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html')

const placeOf = (part: Element): string => {
  const home = part.closest('[id]') ?? part
  return `${home.id} ${[...home.querySelectorAll(part.localName)].indexOf(part)} ${part.localName}`
}

const openOnes = (part: Element): ReadonlySet<string> => new Set([...part.querySelectorAll('details[open]')].map(placeOf))

const showMain = (fresh: Element, here: HTMLElement): void => {
  const active = here.contains(document.activeElement) ? document.activeElement : null
  const focus = active && active !== here ? placeOf(active) : undefined
  const open = openOnes(here)
  const left = new Map(pristine)
  const next = new Map<Element, Node>()
  for (const part of [...fresh.children]) {
    const [kept] = [...left].find(([, before]) => before.isEqualNode(part)) ?? []
    const before = part.cloneNode(true)
    if (kept) left.delete(kept)
    next.set(kept ?? document.importNode(part, true), before)
  }
  for (const gone of left.keys()) gone.remove()
  let at = here.firstElementChild
  for (const part of next.keys()) {
    if (part === at) at = at.nextElementSibling
    else here.insertBefore(part, at)
  }
  pristine = next
  for (const details of here.querySelectorAll('details')) if (open.has(placeOf(details))) details.open = true
  tellTimes(here)
  if (focus && !here.contains(document.activeElement)) {
    const again = [...here.querySelectorAll<HTMLElement>('a, summary, button, input')].find((part) => placeOf(part) === focus)
    ;(again ?? here).focus({ preventScroll: true })
  }
}

const sequenceOf = (shown: Document): number => Number(shown.documentElement.dataset.sequence) || 0

/** Fetches this page again and shows what changed; false when the bytes that came are older than what was announced or is shown. */
const refresh = async (wanted: number): Promise<boolean> => {
  const answer = await fetch(location.pathname, { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' })
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/html')) return false
  const shown = parse(await answer.text())
  const fresh = shown.querySelector('main')
  if (!fresh || !main || (wanted > 0 && sequenceOf(shown) < Math.max(wanted, sequenceOf(document)))) return false
  showMain(fresh, main)
  document.title = shown.title
  root.dataset.sequence = String(sequenceOf(shown))
  return true
}

let announced = 0
/** Once for each notice; what is older than the last announcement is not news any more. */
const announce = (sequence: number, text: string): void => {
  const region = document.querySelector('#live')
  if (!region || text === '' || sequence <= announced) return
  announced = sequence
  region.textContent = text
}

// A cache on the way may hold the old bytes for ten seconds.
const attempts = 6

/** `wanted` 0 takes whatever comes, older bytes too: after a restore they are the truth. */
const refreshUntil = (wanted: number, text: string, attempt = 1): void => {
  const isShown = () => wanted > 0 && sequenceOf(document) >= wanted
  const look = async (): Promise<void> => {
    if (isShown() || (await refresh(wanted).catch(() => false))) announce(wanted, text)
    else if (attempt < attempts) refreshUntil(wanted, text, attempt + 1)
  }
  // Everybody hears at the same moment; they need not all ask at the same moment.
  setTimeout(() => void look(), attempt === 1 ? 500 * chance() : 2000 * attempt * (0.5 + chance()))
}

// ---- the stream

let position = sequenceOf(document)
let failures = 0
let stream: EventSource | undefined
let pause: ReturnType<typeof setTimeout> | undefined

const parseChange = (text: unknown): Change | undefined => {
  try {
    const found: unknown = JSON.parse(String(text))
    if (typeof found !== 'object' || found === null || !('sequence' in found) || typeof found.sequence !== 'number') return undefined
    const paths = 'paths' in found && Array.isArray(found.paths) ? found.paths.filter((path) => typeof path === 'string') : []
    return { sequence: found.sequence, announce: 'announce' in found && typeof found.announce === 'string' ? found.announce : '', paths }
  } catch {
    return undefined
  }
}

const heard = (event: MessageEvent): void => {
  const change = parseChange(event.data)
  if (!change || change.sequence <= position) return
  position = change.sequence
  if (change.paths.includes(location.pathname)) refreshUntil(change.sequence, change.announce)
}

/** Too much was missed to be told one by one: what is shown now may be old, however new its number is. */
const reset = (event: MessageEvent): void => {
  position = parseChange(event.data)?.sequence ?? position
  refreshUntil(0, '')
}

const connect = (): void => {
  clearTimeout(pause)
  stream?.close()
  const opened = new EventSource(`/events?after=${position}`)
  stream = opened
  opened.addEventListener('open', () => {
    failures = 0
  })
  opened.addEventListener('message', heard)
  opened.addEventListener('reset', reset)
  opened.addEventListener('error', () => {
    // An answer other than 200 (a deploy, a full house) ends an EventSource for good; the standard leaves coming back to us.
    if (opened.readyState !== EventSource.CLOSED || stream !== opened) return
    failures++
    pause = setTimeout(connect, Math.min(60_000, 1000 * 2 ** failures) * (0.5 + chance()))
  })
}

if (main) {
  tellTimes(document.body)
  setInterval(() => tellTimes(document.body), 15_000)
  if (window.EventSource && root.dataset.sequence) {
    connect()
    // A page in the back-forward cache must not hold a connection.
    addEventListener('pagehide', () => stream?.close())
    addEventListener('pageshow', (event) => event.persisted && connect())
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && stream?.readyState === EventSource.CLOSED) connect()
    })
  }
}

export {}
