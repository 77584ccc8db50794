import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import { faultAt } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { Confirm } from '../parts/confirm.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { timeText } from '../parts/time-text.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { useLanguage } from '../words/language.ts'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'
import { shortDayText } from './day-field.tsx'
import { rhythmText } from './rhythm-text.ts'

type Series = Schemas['MaintenanceSeries']
type Maintenance = Schemas['Maintenance']
type Next = Series['next'][number]
type Window = NonNullable<Next['window']>

const touches = ['maintenances', 'incidents']

const useException = (seriesId: string, onDone?: () => void) =>
  useDo(
    (api, body: { readonly on: string; readonly movedTo: Window | null }) =>
      api.POST('/api/maintenance-series/{seriesId}/exceptions', { params: { path: { seriesId } }, body }),
    { touches, ...(onDone ? { onDone } : {}) },
  )

interface MoveProps {
  readonly series: Series
  readonly on: string
  readonly window: Window
  readonly onClose: () => void
}

const MoveDialog = ({ series, on, window, onClose }: MoveProps): ReactNode => {
  const words = useWords(maintenanceWords)
  const [movedTo, setMovedTo] = useState(window)
  const move = useException(series.id, onClose)
  return (
    <DialogForm
      title={words.series.moveTitle}
      act={words.series.moveShort}
      onClose={onClose}
      onSend={() => move.mutate({ on, movedTo })}
      sending={move}
      shown={['/movedTo/startsAt', '/movedTo/endsAt']}
    >
      <TimeField
        label={words.form.from}
        value={movedTo.startsAt}
        error={faultAt(move.error, '/movedTo/startsAt')}
        onChange={(startsAt) => startsAt && setMovedTo({ ...movedTo, startsAt })}
      />
      <TimeField
        label={words.form.to}
        value={movedTo.endsAt}
        error={faultAt(move.error, '/movedTo/endsAt')}
        onChange={(endsAt) => endsAt && setMovedTo({ ...movedTo, endsAt })}
      />
    </DialogForm>
  )
}

interface NextProps {
  readonly series: Series
  readonly one: Next
}

/** It is not announced, started or ended; the way back stands beside it. */
const Skipped = ({ series, one: { on, byRule }, isWriter }: NextProps & { readonly isWriter: boolean }): ReactNode => {
  const words = useWords(maintenanceWords).series
  const back = useException(series.id)
  const day = shortDayText(on)
  return (
    <li className="row">
      <s>{day}</s> <span className="soft">{words.skipped}</span>
      {isWriter ? (
        <button
          type="button"
          className="text-button small"
          aria-label={words.keepNamed(day)}
          onClick={() => back.mutate({ on, movedTo: byRule })}
        >
          {words.keep}
        </button>
      ) : null}
      <Trouble error={back.error} />
    </li>
  )
}

const Acts = ({ series, one: { on }, window }: NextProps & { readonly window: Window }): ReactNode => {
  const words = useWords(maintenanceWords).series
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const [asking, setAsking] = useState<'skip' | 'move'>()
  const close = (): void => setAsking(undefined)
  const skip = useException(series.id, close)
  const text = timeText(instantOf(window.startsAt), now(), zone, language)
  return (
    <>
      <button type="button" className="text-button small" aria-label={words.skip(text)} onClick={() => setAsking('skip')}>
        {words.skipShort}
      </button>
      <button type="button" className="text-button small" aria-label={words.move(text)} onClick={() => setAsking('move')}>
        {words.moveShort}
      </button>
      {asking === 'move' ? <MoveDialog series={series} on={on} window={window} onClose={close} /> : null}
      {asking === 'skip' ? (
        <Confirm
          title={words.skipTitle(text)}
          act={words.skipShort}
          onAct={() => skip.mutate({ on, movedTo: null })}
          onClose={close}
          isPending={skip.isPending}
          error={skip.error}
        >
          <p>{words.skipText}</p>
        </Confirm>
      ) : null}
    </>
  )
}

/** What was announced is moved or called off by a notice, where it is. */
const NextOne = ({ told, ...of }: NextProps & { readonly told: Maintenance | undefined }): ReactNode => {
  const words = useWords(maintenanceWords).series
  const isWriter = useMay()('notice.publish')
  const { series, one } = of
  if (one.window === null) return <Skipped {...of} isWriter={isWriter} />
  const isMoved = series.exceptions.some(({ on, movedTo }) => on === one.on && movedTo !== null)
  return (
    <li className="row">
      <When at={one.window.startsAt} />
      {isMoved ? <span className="soft small">{words.moved(shortDayText(one.on))}</span> : null}
      {told ? (
        <Link to="/incidents/$incidentId" params={{ incidentId: told.incident.id }} className="small">
          {words.announced}
        </Link>
      ) : isWriter ? (
        <Acts {...of} window={one.window} />
      ) : null}
    </li>
  )
}

const EndButton = ({ series }: { readonly series: Series }): ReactNode => {
  const words = useWords(maintenanceWords).series
  const [isAsked, setAsked] = useState(false)
  const end = useDo((api) => api.POST('/api/maintenance-series/{seriesId}/end', { params: { path: { seriesId: series.id } } }), {
    touches,
    onDone: () => setAsked(false),
  })
  return (
    <div>
      <Button variant="default" onClick={() => setAsked(true)}>
        {words.end}
      </Button>
      {isAsked ? (
        <Confirm
          title={words.endTitle(series.title)}
          act={words.end}
          onAct={() => end.mutate()}
          onClose={() => setAsked(false)}
          isPending={end.isPending}
          error={end.error}
        >
          <p>{words.endText}</p>
        </Confirm>
      ) : null}
    </div>
  )
}

/** Work that recurs, in plain words, with the next ten times. */
export const SeriesCard = ({ series, made }: { readonly series: Series; readonly made: readonly Maintenance[] }): ReactNode => {
  const words = useWords(maintenanceWords)
  const isWriter = useMay()('notice.publish')
  const toldOn = new Map(
    made.flatMap((one) => (one.plan?.seriesId === series.id && one.incident.publicAt !== null ? [[one.plan.occursOn, one] as const] : [])),
  )
  return (
    <article className="card stack tight">
      <h3>
        <bdi>{series.title}</bdi>
      </h3>
      <p>{rhythmText(series.rhythm, words)}</p>
      {series.endedAt === null ? null : <p className="soft small">{words.series.ended}</p>}
      {series.next.length > 0 ? (
        <details>
          <summary>{words.form.preview}</summary>
          <ul className="stack tight">
            {series.next.map((one) => (
              <NextOne key={one.on} series={series} one={one} told={toldOn.get(one.on)} />
            ))}
          </ul>
        </details>
      ) : null}
      {isWriter && series.endedAt === null ? <EndButton series={series} /> : null}
    </article>
  )
}
