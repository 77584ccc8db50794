import { NativeSelect, TextInput } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { parseTimeOfDay, timeOfDayText } from '../../core/audience/parse-office-hours.ts'
import type { TimeZone } from '../../core/brand.ts'
import { previewClock } from '../../core/due/clock-preview.ts'
import { previewText } from '../../core/due/clock-preview-words.ts'
import type { Severity } from '../../core/incident/phase.ts'
import type { ClockPolicy } from '../../core/policy/clock-policy.ts'
import { atMinuteOf, dateOf, type Instant, plusDays, plusSeconds, weekdayOfDate } from '../../core/time.ts'
import { useAsk } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { parseAudienceFacts, parsePageView } from '../compose/parse-views.ts'
import { clockWords } from '../words/clock.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { worstFirst } from './clock-form.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const threeDays = 3 * 86_400
const tenPastTwo = 130
const saturday = 6

/** The next such weekday, today included, at a time of day. */
const momentOf = (weekday: number, minutes: number, zone: TimeZone): Instant => {
  const today = dateOf(now(), zone)
  return atMinuteOf(plusDays(today, (weekday - weekdayOfDate(today) + 7) % 7), minutes, zone)
}

/** 1 January 2024 was a Monday. */
const weekdayName = (weekday: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))

interface Props {
  readonly policy: ClockPolicy
  /** What is in the form cannot be used: the policy is the last one that could. */
  readonly isStale: boolean
  readonly page: Schemas['Page']
}

interface Invented {
  readonly severity: Severity
  readonly weekday: number
  readonly minutes: number
}

/** The lines of the preview: what the due function itself says of an invented incident. */
const useLines = (policy: ClockPolicy, view: Schemas['Page'], { severity, weekday, minutes }: Invented): readonly string[] => {
  const language = useLanguage()
  const { data } = useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } }), { staleTime: 60_000 })
  return useMemo(() => {
    const page = { ...parsePageView(view), clock: policy }
    const audiences = (data?.items ?? []).map((one) => parseAudienceFacts(one, page.id))
    const invented = { severity, at: momentOf(weekday, minutes, page.zone) }
    const names = new Map<string, string>((data?.items ?? []).map(({ id, name }) => [id, name]))
    const asked = previewClock({ page, audiences }, invented, plusSeconds(invented.at, threeDays))
    const told = policy.bySeverity[severity].milestones
    return previewText(asked, invented, { language, zone: page.zone, nameOf: (id) => names.get(id) ?? '', told })
  }, [policy, view, data, severity, weekday, minutes, language])
}

/** What the policy in the form would ask for, in sentences that change while one types. */
export const PolicyPreview = ({ policy, isStale, page }: Props): ReactNode => {
  const words = useWords(clockWords)
  const language = useLanguage()
  const [invented, setInvented] = useState<Invented>({ severity: 'critical', weekday: saturday, minutes: tenPastTwo })
  const [lead, ...lines] = useLines(policy, page, invented)
  const set = (change: Partial<Invented>): void => setInvented({ ...invented, ...change })
  return (
    <aside className="clock-preview card" aria-labelledby="clock-preview-title">
      <h2 id="clock-preview-title">{words.preview.title}</h2>
      <div className="clock-invented">
        <NativeSelect
          label={words.preview.severity}
          value={invented.severity}
          data={worstFirst.map((severity) => ({ value: severity, label: words.severity[severity] }))}
          onChange={({ currentTarget }) => set({ severity: worstFirst.find((one) => one === currentTarget.value) ?? invented.severity })}
        />
        <NativeSelect
          label={words.preview.weekday}
          value={String(invented.weekday)}
          data={weekdays.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday, language) }))}
          onChange={({ currentTarget }) => set({ weekday: Number(currentTarget.value) })}
        />
        <TextInput
          label={words.preview.time}
          type="time"
          value={timeOfDayText(invented.minutes)}
          onChange={({ currentTarget }) => {
            const minutes = parseTimeOfDay(currentTarget.value)
            if (minutes.ok) set({ minutes: minutes.value })
          }}
        />
      </div>
      {isStale ? <p className="low small">{words.preview.stale}</p> : null}
      <div aria-live="polite">
        <p>
          <strong>{lead}</strong>
        </p>
        <ul className="clock-asked">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p className="soft small">{words.preview.hint}</p>
    </aside>
  )
}
