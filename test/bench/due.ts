import { officeMoments } from '../../src/core/audience/office-moments.ts'
import type { IncidentFacts, PageFacts } from '../../src/core/due/due-facts.ts'
import type { DueItem } from '../../src/core/due/due-item.ts'
import { dueOf } from '../../src/core/due/due-of.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { at, sampleId } from '../build/at.ts'
import { buildAudienceFacts, buildIncidentFacts, buildPageFacts, buildWord } from '../build/due-facts.ts'
import { buildIncident } from '../build/incident.ts'
import { interleave } from './interleaved.ts'

// npm run bench -- due [repeats]: everything that is owed on a page, by open incidents and audiences; beside it, in the same minutes,
// the plain way that asks each office's calendar anew for each incident.
const repeats = Number(process.argv[2] ?? 5)
const now = at('2026-11-24T12:00:00Z')

const zones = [
  ...['Pacific/Auckland', 'Australia/Sydney', 'Australia/Adelaide', 'Asia/Tokyo', 'Asia/Shanghai', 'Asia/Bangkok', 'Asia/Dhaka'],
  ...['Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Karachi', 'Asia/Dubai', 'Europe/Moscow', 'Europe/Athens', 'Europe/Berlin', 'Europe/London'],
  ...['Atlantic/Azores', 'America/Sao_Paulo', 'America/St_Johns', 'America/Halifax', 'America/New_York', 'America/Chicago'],
  ...['America/Denver', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu'],
]

/** Two languages in each of twenty-five zones; beyond fifty there are several with the same hours. */
const audiencesOf = (count: number): PageFacts['audiences'] =>
  Array.from({ length: count }, (_, i) => {
    const facts = buildAudienceFacts(i + 1, zones[i % zones.length] ?? 'UTC', { holidays: new Set(['2026-11-26', '2026-12-25']) })
    return { ...facts, audience: { ...facts.audience, language: Math.floor(i / zones.length) % 2 === 0 ? 'en' : 'de' } }
  })

/** Six words each, the last within twelve hours, one of them to a single audience; some promise, some are quiet. */
const incidentOf = (number: number): IncidentFacts => {
  const began = plusSeconds(now, -5 * 3600 - (number % 720) * 60)
  const words = Array.from({ length: 6 }, (_, i) => {
    const time = plusSeconds(began, i * 3600).toString()
    const addressing = { kind: 'audiences' as const, audienceIds: [sampleId<never>('au', (number % 5) + 1)] }
    const by = i === 5 && number % 2 === 0 ? plusSeconds(now, (number % 600) * 60).toString() : null
    return buildWord(number * 6 + i, time, by, i === 4 ? { addressing } : {})
  })
  const incident = buildIncident({ id: sampleId('nc', number), severity: number % 3 === 0 ? 'critical' : 'major', publicAt: began })
  return buildIncidentFacts(words, { incident })
}

const incidents = Array.from({ length: 10_000 }, (_, i) => incidentOf(i + 1))
const pageOf = (count: number, audiences: number): PageFacts =>
  buildPageFacts(incidents.slice(0, count), { audiences: audiencesOf(audiences) })

/** One incident after the other, each audience asked for its hours again. */
const plainly = (facts: PageFacts): readonly DueItem[] =>
  facts.incidents.flatMap((one) => {
    for (const { audience, holidays } of facts.audiences) if (audience.hours) officeMoments(audience.hours, holidays, audience.zone, now)
    return dueOf({ ...facts, incidents: [one] }, now)
  })

const sizes = [
  [1_000, 50],
  [5_000, 50],
  [10_000, 50],
  [10_000, 5],
  [10_000, 500],
] as const
const plainIncidents = 4

const rateOf = (evaluate: (facts: PageFacts) => readonly DueItem[], facts: PageFacts) => {
  globalThis.gc?.()
  // The time that a core worked, collecting garbage included: other work on the machine changes nothing in it.
  const start = process.cpuUsage()
  const items = evaluate(facts).length
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  return { seconds, items, rate: (facts.incidents.length * facts.audiences.length) / seconds }
}

const contestants = {
  ...Object.fromEntries(
    sizes.map(([count, audiences]) => {
      const facts = pageOf(count, audiences)
      return [`${count} × ${audiences}`, () => Promise.resolve(rateOf((page) => dueOf(page, now), facts))]
    }),
  ),
  '10000 × 50, until 13:00': () => Promise.resolve(rateOf((page) => dueOf(page, now, plusSeconds(now, 3600)), pageOf(10_000, 50))),
  [`plainly, ${plainIncidents} × 50`]: () => Promise.resolve(rateOf(plainly, pageOf(plainIncidents, 50))),
}
const medians = await interleave(repeats, contestants)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
print('incidents × audiences        seconds      items   pairs a second')
for (const [name, { seconds = 0, items = 0, rate = 0 }] of medians)
  print(
    `${name.padEnd(24)} ${seconds.toFixed(3).padStart(11)} ${String(items).padStart(10)} ${Math.round(rate).toLocaleString('en').padStart(16)}`,
  )
const ours = medians.get('10000 × 50')?.rate ?? 0
const plain = medians.get(`plainly, ${plainIncidents} × 50`)?.rate ?? 1
print(`${Math.round(ours / plain)} times as fast as the plain way`)
