import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { timeText } from '../parts/time-text.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { useLanguage } from '../words/language.ts'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'
import { ConflictList } from './conflict-list.tsx'
import { HoldDialog, LateDialog, usePlanChange } from './plan-dialogs.tsx'

type Maintenance = Schemas['Maintenance']

/** What the clock will do for it, and who said no. */
const useWill = ({ incident, plan, announcesItself, startsItself, endsItself, isMissed }: Maintenance): readonly string[] => {
  const { does } = useWords(maintenanceWords)
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const late = plan?.lateEnd
  if (isMissed) return [does.missed, ...(plan?.hold ? [`${plan.hold.by.name}: ${plan.hold.reason}`] : [])]
  return [
    ...(announcesItself ? [does.announces] : []),
    ...(incident.phase !== 'scheduled'
      ? []
      : plan?.hold
        ? [does.held(plan.hold.by.name, plan.hold.reason)]
        : [startsItself ? does.starts : does.startsNot]),
    late
      ? does.late(timeText(instantOf(late.until), now(), zone, language), late.by.name, late.reason)
      : endsItself
        ? does.ends
        : does.endsNot,
  ]
}

/** Nothing is left for the clock to do: the notice that ends it, to be read and published. */
const Missed = ({ of: { incident } }: { readonly of: Maintenance }): ReactNode => {
  const { missed } = useWords(maintenanceWords)
  const page = usePage().data
  const navigate = useNavigate()
  const begin = useDo(
    (api, now: string) =>
      api.POST('/api/incidents/{incidentId}/drafts', {
        params: { path: { incidentId: incident.id } },
        body: { startFrom: 'last', phase: 'completed', slots: { now } },
      }),
    { touches: ['drafts', 'incidents'], onDone: ({ id }) => void navigate({ to: '/compose/$noticeId', params: { noticeId: id } }) },
  )
  return (
    <>
      <div className="row">
        <Button loading={begin.isPending} onClick={() => begin.mutate(maintenanceWords[page?.language ?? 'en'].missed.words)}>
          {missed.act}
        </Button>
      </div>
      <Trouble error={begin.error} />
    </>
  )
}

const Acts = ({ of }: { readonly of: Maintenance }): ReactNode => {
  const words = useWords(maintenanceWords)
  const [asking, setAsking] = useState<'hold' | 'late'>()
  const change = usePlanChange(of)
  const isAhead = of.incident.phase === 'scheduled'
  const button = (label: string, onClick: () => void) => (
    <Button variant="default" loading={change.isPending} onClick={onClick}>
      {label}
    </Button>
  )
  return (
    <>
      <div className="row">
        {isAhead && of.plan?.hold ? button(words.hold.release, () => change.mutate({ hold: null })) : null}
        {isAhead && of.startsItself ? button(words.hold.act, () => setAsking('hold')) : null}
        {!isAhead && of.plan?.lateEnd ? button(words.late.release, () => change.mutate({ lateEnd: null })) : null}
        {!isAhead && !of.plan?.lateEnd ? button(words.late.act, () => setAsking('late')) : null}
      </div>
      <Trouble error={change.error} />
      {asking === 'hold' ? <HoldDialog of={of} onClose={() => setAsking(undefined)} /> : null}
      {asking === 'late' ? <LateDialog of={of} onClose={() => setAsking(undefined)} /> : null}
    </>
  )
}

/** One that is planned or under way: when, what happens by itself, what it stands against, and the no to it. */
export const MaintenanceCard = ({ of }: { readonly of: Maintenance }): ReactNode => {
  const words = useWords(maintenanceWords)
  const may = useMay()
  const will = useWill(of)
  const { incident } = of
  const state = incident.publicAt === null ? 'untold' : incident.phase
  const states: Readonly<Record<string, string>> = words.states
  return (
    <article className="card stack tight">
      <h3>
        <Link to="/incidents/$incidentId" params={{ incidentId: incident.id }}>
          <bdi>{incident.title}</bdi>
        </Link>
      </h3>
      {incident.window ? (
        <p>
          <When at={incident.window.startsAt} relative="beside" /> – <When at={incident.window.endsAt} />
        </p>
      ) : null}
      <p className="soft small">{(of.isMissed ? will : [states[state] ?? '', ...will]).join(' · ')}</p>
      <ConflictList conflicts={of.conflicts} />
      {of.isMissed ? may('notice.write') ? <Missed of={of} /> : null : may('notice.publish') ? <Acts of={of} /> : null}
    </article>
  )
}
