import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { preparedWords } from '../../core/maintenance/prepared-words.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useAsk } from '../api/use-api.ts'
import { Choice } from '../compose/choice.tsx'
import { ImpactList } from '../compose/incident-fields.tsx'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { Screen } from '../parts/screen.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { useFaultFocus } from '../parts/use-fault-focus.ts'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'
import { ConflictList } from './conflict-list.tsx'
import { freshRhythm, RhythmFields } from './rhythm-fields.tsx'
import { type Planning, usePlan } from './use-plan.ts'
import { WordsField } from './words-field.tsx'
import '../style/mantine-whole.ts'
import '../compose/compose.css'
import '../incidents/incidents.css'
import '../compose/guide.css'

const kinds = ['once', 'again'] as const

interface PartProps {
  readonly planning: Planning
  readonly error: Error | null
  readonly lack: (field: 'from' | 'title' | 'announcement') => string | undefined
  readonly onChange: (change: Partial<Planning>) => void
}

const faultIn = (error: Error | null, pointers: readonly string[]): string | undefined =>
  pointers.map((pointer) => faultAt(error, pointer)).find((fault) => fault !== undefined)

const Conflicts = ({ planning: { from, until, affected } }: Pick<PartProps, 'planning'>): ReactNode => {
  const body = {
    window: { startsAt: from ?? '', endsAt: until ?? '' },
    affected: affected.map(({ componentId, impact }) => ({ componentId, impact })),
  }
  const { data } = useAsk(['maintenances', 'conflicts', JSON.stringify(body)], (api) => api.POST('/api/maintenances/conflicts', { body }), {
    enabled: from !== null && until !== null && from < until,
  })
  return <ConflictList conflicts={data?.items ?? []} />
}

const Times = ({ planning, error, lack, onChange }: PartProps): ReactNode => {
  const { form } = useWords(maintenanceWords)
  return (
    <>
      <div className="pair">
        <TimeField
          label={form.from}
          value={planning.from}
          error={lack('from') ?? faultIn(error, ['/window', '/window/startsAt'])}
          onChange={(from) => onChange({ from })}
        />
        <TimeField
          label={form.to}
          value={planning.until}
          error={faultIn(error, ['/window/endsAt'])}
          onChange={(until) => onChange({ until })}
        />
      </div>
      <Conflicts planning={planning} />
    </>
  )
}

const ByItself = ({ planning, error, onChange }: Omit<PartProps, 'lack'>): ReactNode => {
  const { form } = useWords(maintenanceWords)
  const fault = (move: string) => faultIn(error, [`/plan/${move}`, `/plan/${move}/slots/now`, `/words/${move}`, `/words/${move}/slots/now`])
  return (
    <div className="slot">
      <label className="tick">
        <input
          type="checkbox"
          checked={planning.byItself}
          onChange={({ currentTarget }) => onChange({ byItself: currentTarget.checked })}
        />
        {form.byItself}
      </label>
      <p className="soft small">{form.byItselfHint}</p>
      {planning.byItself ? (
        <>
          <WordsField
            label={form.started}
            value={planning.started}
            error={fault('started')}
            onChange={(started) => onChange({ started })}
          />
          <WordsField
            label={form.completed}
            value={planning.completed}
            error={fault('completed')}
            onChange={(completed) => onChange({ completed })}
          />
        </>
      ) : null}
    </div>
  )
}

const shown = [
  ...['/title', '/window', '/window/startsAt', '/window/endsAt', '/notice/slots/now'],
  ...['rule', 'startsOn', 'startsAt', 'durationMinutes', 'zone'].map((field) => `/rhythm/${field}`),
  ...['announcement', 'started', 'completed'].flatMap((move) => [`/words/${move}`, `/words/${move}/slots/now`]),
  ...['started', 'completed'].flatMap((move) => [`/plan/${move}`, `/plan/${move}/slots/now`]),
]

const isLacking = (planning: Planning, field: 'from' | 'title' | 'announcement'): boolean =>
  field === 'from' ? planning.kind === 'once' && (planning.from === null || planning.until === null) : planning[field].trim() === ''

const Planner = ({ zone, language }: { readonly zone: string; readonly language: 'en' | 'de' }): ReactNode => {
  const { form } = useWords(maintenanceWords)
  const [planning, setPlanning] = useState<Planning>(() => ({
    ...{ kind: 'once', title: '', announcement: '', from: null, until: null, affected: [], byItself: true },
    ...{ rhythm: freshRhythm(zone), ...preparedWords[language] },
  }))
  const [tries, setTries] = useState(0)
  const [sent, setSent] = useState(planning)
  const { once, again } = usePlan()
  const sending = planning.kind === 'once' ? once : again
  const { error } = sending
  const element = useRef<HTMLFormElement>(null)
  const { data } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }), { staleTime: 60_000 })
  const change = (changed: Partial<Planning>): void => setPlanning({ ...planning, ...changed })
  const needs = { from: form.needsWindow, title: form.needsTitle, announcement: form.needsWords } as const
  const lack = (field: keyof typeof needs): string | undefined => (tries > 0 && isLacking(planning, field) ? needs[field] : undefined)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTries(tries + 1)
    setSent(planning)
    if (!(['from', 'title', 'announcement'] as const).some((field) => isLacking(planning, field))) sending.mutate(planning)
  }
  /** What was wrong with fields that are as they were sent; of those that were changed since nobody knows. */
  const errorOf = (...fields: readonly (keyof Planning)[]): Error | null =>
    fields.every((field) => planning[field] === sent[field]) ? error : null
  useFaultFocus(element, error, tries)
  return (
    <form className="opening" ref={element} onSubmit={submit} noValidate>
      <Choice
        legend={form.kind}
        value={planning.kind}
        options={kinds.map((value) => ({ value, label: form.kinds[value] }))}
        onChoose={(kind) => change({ kind })}
      />
      <div className="slot">
        <LineField
          label={form.name}
          value={planning.title}
          error={lack('title') ?? faultAt(errorOf('title'), '/title')}
          onChange={(title) => change({ title })}
        />
        <p className="soft small">{form.nameHint}</p>
      </div>
      <WordsField
        label={form.announcement}
        hint={form.announcementHint}
        value={planning.announcement}
        error={
          lack('announcement') ??
          faultIn(errorOf('announcement'), ['/notice/slots/now', '/words/announcement', '/words/announcement/slots/now'])
        }
        onChange={(announcement) => change({ announcement })}
      />
      <div className="slot">
        <span className="slot-label">{form.components}</span>
        <ImpactList
          components={data?.components ?? []}
          affected={planning.affected}
          isReadOnly={false}
          onChange={(affected) => change({ affected })}
        />
      </div>
      {planning.kind === 'once' ? (
        <Times planning={planning} error={errorOf('from', 'until')} lack={lack} onChange={change} />
      ) : (
        <RhythmFields rhythm={planning.rhythm} error={errorOf('rhythm')} onChange={(rhythm) => change({ rhythm })} />
      )}
      <ByItself planning={planning} error={errorOf('started', 'completed')} onChange={change} />
      {otherFaults(error, shown).map((fault) => (
        <p key={fault} className="trouble" role="alert">
          {fault}
        </p>
      ))}
      <div className="row">
        <Button type="submit" size="md" loading={sending.isPending}>
          {planning.kind === 'once' ? form.go : form.goAgain}
        </Button>
      </div>
    </form>
  )
}

/** Planning maintenance, once or again and again, with everything that the clock says of it. */
export const PlanScreen = (): ReactNode => {
  const { form } = useWords(maintenanceWords)
  const page = usePage().data
  return (
    <Screen title={form.title} lead={form.lead}>
      {page ? <Planner zone={page.zone} language={page.language} /> : null}
    </Screen>
  )
}
