import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { type Severity, severities } from '../../core/incident/phase.ts'
import { madeTitle } from '../../core/notice/made-title.ts'
import { proposedNextUpdate } from '../../core/notice/next-word.ts'
import { type Permanence, permanences } from '../../core/notice/slots.ts'
import { type ClockPolicy, defaultClockPolicy } from '../../core/policy/clock-policy.ts'
import { instantText } from '../../core/time.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useAsk, usePublish } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { Choice } from '../compose/choice.tsx'
import { type Affected, ImpactList, type ImpactListProps } from '../compose/incident-fields.tsx'
import { Screen } from '../parts/screen.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { useFaultFocus } from '../parts/use-fault-focus.ts'
import { composeWords } from '../words/compose.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'
import { LineField } from './notice-dialogs.tsx'
import '../compose/compose.css'
import './incidents.css'
import '../compose/guide.css'

const kinds = ['incident', 'maintenance', 'past'] as const
type Kind = (typeof kinds)[number]

interface Opening {
  readonly kind: Kind
  readonly words: string
  readonly title: string
  readonly severity: Severity
  readonly from: string | null
  readonly until: string | null
  readonly permanent: Permanence | null
  readonly affected: readonly Affected[]
  readonly isDrill: boolean
  readonly isRegulated: boolean
}

/** What a reader who is affected suffers, nobody knows yet. */
const assumed = 'partial_outage'

const fresh = (isDrill: boolean, component: string | undefined): Opening => ({
  kind: 'incident',
  words: '',
  title: '',
  severity: 'major',
  from: instantText(now()),
  until: null,
  permanent: null,
  affected: component === undefined ? [] : [{ componentId: component, impact: assumed }],
  isDrill,
  isRegulated: false,
})

const titleOf = ({ title, words }: Opening): string => title.trim() || madeTitle(words)

const affectedOf = ({ affected }: Opening) => affected.map(({ componentId, impact }) => ({ componentId, impact }))

const bodyOf = (opening: Opening, clock: Pick<ClockPolicy, 'bySeverity'>) => {
  const { kind, words, severity, from, until, isDrill, isRegulated } = opening
  const at = now()
  const next = proposedNextUpdate(clock, { severity, phase: kind === 'maintenance' ? 'scheduled' : 'investigating' }, at)
  const said = words.trim() === '' ? {} : { now: words.trim() }
  const promised = next ? { nextUpdate: { by: next.by ? instantText(next.by) : null, onChange: next.onChange } } : {}
  return {
    kind: kind === 'maintenance' ? ('maintenance' as const) : ('incident' as const),
    title: titleOf(opening),
    severity,
    isDrill,
    isRegulated,
    affected: affectedOf(opening),
    publish: false,
    ...(kind === 'maintenance' && from && until ? { window: { startsAt: from, endsAt: until } } : {}),
    ...(kind === 'incident' && from ? { startedAt: from } : {}),
    notice: { slots: { ...said, ...promised } },
  }
}

const pastBodyOf = (opening: Opening) => {
  const { words, severity, from, until, permanent, isDrill } = opening
  return {
    title: titleOf(opening),
    severity,
    isDrill,
    affected: affectedOf(opening),
    publish: false,
    notice: {
      slots: {
        now: words.trim(),
        ...(from ? { since: from } : {}),
        ...(until ? { until } : {}),
        ...(permanent ? { permanent: { state: permanent } } : {}),
      },
    },
  }
}

const useOpen = () => {
  const navigate = useNavigate()
  const clock = usePage().data?.clock ?? defaultClockPolicy
  return usePublish(
    (api, key, opening: Opening) => {
      const params = { header: key }
      if (opening.kind === 'past') return api.POST('/api/past-incidents', { params, body: pastBodyOf(opening) })
      return api.POST('/api/incidents', { params, body: bodyOf(opening, clock) })
    },
    {
      touches: ['incidents', 'drafts'],
      onDone: ({ noticeId }) => void navigate({ to: '/compose/$noticeId', params: { noticeId } }),
    },
  )
}

type Field = 'words' | 'title' | 'from' | 'until' | 'permanent'

interface PartProps {
  readonly opening: Opening
  readonly faultOf: (field: Field) => string | undefined
  readonly onChange: (change: Partial<Opening>) => void
}

const Times = ({ opening, faultOf, onChange }: PartProps): ReactNode => {
  const words = useWords(incidentWords)
  const isPlanned = opening.kind === 'maintenance'
  const begin = (
    <TimeField
      label={isPlanned ? words.from : words.since}
      value={opening.from}
      error={faultOf('from')}
      asksFarBack={!isPlanned}
      onChange={(from) => onChange({ from })}
    />
  )
  if (opening.kind === 'incident') return begin
  return (
    <div className="pair">
      {begin}
      <TimeField
        label={isPlanned ? words.to2 : words.until}
        value={opening.until}
        error={faultOf('until')}
        asksFarBack={!isPlanned}
        onChange={(until) => onChange({ until })}
      />
    </div>
  )
}

const Sentence = ({ opening, faultOf, onChange }: PartProps): ReactNode => {
  const words = useWords(incidentWords)
  const id = useId()
  const fault = faultOf('words')
  return (
    <div className="slot">
      <label className="slot-label" htmlFor={id}>
        {opening.kind === 'past' ? words.pastNowLabel : words.nowLabel}
      </label>
      <p className="soft small">{words.nowHint}</p>
      <textarea
        id={id}
        className="plain-input"
        rows={3}
        dir="auto"
        value={opening.words}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
      />
      {fault ? (
        <p className="small down" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  )
}

const Lost = ({ opening, faultOf, onChange }: PartProps): ReactNode => {
  const words = useWords(incidentWords)
  const fault = faultOf('permanent')
  const names = useWords(composeWords).permanences
  return (
    <div className="slot">
      <span className="slot-label">{words.lost}</span>
      <Choice
        legend={words.lost}
        value={opening.permanent}
        options={permanences.map((value) => ({ value, label: names[value] }))}
        onChoose={(permanent) => onChange({ permanent })}
      />
      {fault ? (
        <p className="small down" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  )
}

type Components = ImpactListProps['components']

/** Undefined until they are there. */
const useComponents = (): Components | undefined =>
  useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }), { staleTime: 60_000 }).data?.components

const isInUse = (components: Components, id: string): boolean => components.some((one) => one.id === id && one.retiredAt === null)

/** Without components that are none any more: the list shows no such one, and it could not be taken out again. */
const inUse = (opening: Opening, components: Components | undefined): Opening =>
  components ? { ...opening, affected: opening.affected.filter(({ componentId }) => isInUse(components, componentId)) } : opening

interface ParticularsProps extends Omit<PartProps, 'faultOf'> {
  readonly components: Components
  /** The address named a component that is none. */
  readonly isNamedGone: boolean
}

const Particulars = ({ opening, components, isNamedGone, onChange }: ParticularsProps): ReactNode => {
  const words = useWords(incidentWords)
  const names = useWords(composeWords).severities
  return (
    <>
      <div className="slot">
        <span className="slot-label">{words.severity}</span>
        <Choice
          legend={words.severity}
          value={opening.severity}
          options={severities.map((value) => ({ value, label: names[value] }))}
          onChoose={(severity) => onChange({ severity })}
        />
      </div>
      <div className="slot">
        <span className="slot-label">{words.components}</span>
        {isNamedGone ? (
          <p className="small" role="status">
            {words.componentGone}
          </p>
        ) : null}
        <ImpactList
          components={components}
          affected={opening.affected}
          isReadOnly={false}
          onChange={(affected) => onChange({ affected })}
        />
      </div>
      <div>
        <label className="tick">
          <input type="checkbox" checked={opening.isDrill} onChange={({ currentTarget }) => onChange({ isDrill: currentTarget.checked })} />
          {words.asDrill}
        </label>
        <p className="soft small">{words.drillHint}</p>
      </div>
      <div>
        <label className="tick">
          <input
            type="checkbox"
            checked={opening.isRegulated}
            onChange={({ currentTarget }) => onChange({ isRegulated: currentTarget.checked })}
          />
          {words.asRegulated}
        </label>
        <p className="soft small">{words.regulatedHint}</p>
      </div>
    </>
  )
}

type Lack = 'needsTitle' | 'needsNow' | 'needsWindow' | 'needsTimes' | 'needsPermanent'

/** What is missing before it can go on, as the form can tell by itself. */
const lacksOf = (opening: Opening): Partial<Record<Field, Lack>> => {
  const { kind, words, from, until, permanent } = opening
  const times = kind === 'maintenance' ? 'needsWindow' : 'needsTimes'
  return {
    ...(titleOf(opening) === '' ? { title: 'needsTitle' } : {}),
    ...(kind === 'past' && words.trim() === '' ? { words: 'needsNow' } : {}),
    ...(kind !== 'incident' && from === null ? { from: times } : {}),
    ...(kind !== 'incident' && until === null ? { until: times } : {}),
    ...(kind === 'past' && permanent === null ? { permanent: 'needsPermanent' } : {}),
  }
}

/** Where the server says what is wrong with a field, in either of its two requests. */
const pointersOf: Readonly<Record<Field, readonly string[]>> = {
  words: ['/notice/slots/now'],
  title: ['/title'],
  from: ['/startedAt', '/window', '/window/startsAt', '/notice/slots/since'],
  until: ['/window/endsAt', '/notice/slots/until'],
  permanent: ['/notice/slots/permanent', '/notice/slots/permanent/state'],
}
const shownPointers = Object.values(pointersOf).flat()

const refusedAt = (error: Error | null, field: Field): string | undefined =>
  pointersOf[field].map((pointer) => faultAt(error, pointer)).find((fault) => fault !== undefined)

/** Opening an incident, planning a maintenance, or telling afterwards; the words for customers follow in the composer. */
export const NewIncidentScreen = (): ReactNode => {
  const words = useWords(incidentWords)
  const { drill, component } = useSearch({ from: '/frame/incidents/new' })
  const components = useComponents()
  const [written, setOpening] = useState(() => fresh(drill === true, component))
  const opening = inUse(written, components)
  const [tries, setTries] = useState(0)
  const open = useOpen()
  const change = (changed: Partial<Opening>): void => setOpening({ ...opening, ...changed })
  const isPast = opening.kind === 'past'
  const lacks = lacksOf(opening)
  const form = useRef<HTMLFormElement>(null)
  const { error } = open
  const faultOf = (field: Field): string | undefined => {
    const lack = tries > 0 ? lacks[field] : undefined
    return lack ? words[lack] : refusedAt(error, field)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTries(tries + 1)
    if (Object.keys(lacks).length === 0) open.mutate(opening)
  }
  useFaultFocus(form, error, tries)
  const faults = otherFaults(error, shownPointers)
  return (
    <Screen title={words.newTitle} lead={words.newLead}>
      <form className="opening" ref={form} onSubmit={submit} noValidate>
        <div className="slot">
          <Choice
            legend={words.newTitle}
            value={opening.kind}
            options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
            onChoose={(kind) => change({ kind })}
          />
          <p className="soft small">{words.kindHints[opening.kind]}</p>
        </div>
        <Sentence opening={opening} faultOf={faultOf} onChange={change} />
        <div className="slot">
          <LineField label={words.titleLabel} value={opening.title} error={faultOf('title')} onChange={(title) => change({ title })} />
          <p className="soft small">{words.titleHint}</p>
        </div>
        <Times opening={opening} faultOf={faultOf} onChange={change} />
        {isPast ? <Lost opening={opening} faultOf={faultOf} onChange={change} /> : null}
        <Particulars
          opening={opening}
          components={components ?? []}
          isNamedGone={component !== undefined && components !== undefined && !isInUse(components, component)}
          onChange={change}
        />
        {faults.length > 0 ? (
          <div className="trouble" role="alert">
            {faults.map((fault) => (
              <p key={fault}>{fault}</p>
            ))}
          </div>
        ) : null}
        <div className="row">
          <Button type="submit" size="md" loading={open.isPending}>
            {words.go}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
