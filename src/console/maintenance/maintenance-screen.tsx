import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'
import { comingOf } from './coming.ts'
import { Freezes } from './freezes.tsx'
import { MaintenanceCard } from './maintenance-card.tsx'
import { SeriesCard } from './series-card.tsx'
import '../style/mantine-whole.ts'
import '../compose/compose.css'

const Coming = ({ items }: { readonly items: readonly Schemas['Maintenance'][] }): ReactNode => {
  const words = useWords(maintenanceWords)
  return (
    <section className="stack" aria-labelledby="coming">
      <h2 id="coming">{words.coming}</h2>
      {comingOf(items).map(({ first, alike }) => (
        <div key={first.incident.id} className="stack tight">
          <MaintenanceCard of={first} />
          {alike.length > 0 ? (
            <details>
              <summary className="small">{words.more(alike.length)}</summary>
              <div className="stack tight">
                {alike.map((one) => (
                  <MaintenanceCard key={one.incident.id} of={one} />
                ))}
              </div>
            </details>
          ) : null}
        </div>
      ))}
    </section>
  )
}

const Recurring = ({ made }: { readonly made: readonly Schemas['Maintenance'][] }): ReactNode => {
  const words = useWords(maintenanceWords).series
  const found = useAsk(['maintenances', 'series'], (api) => api.GET('/api/maintenance-series', { params: { query: {} } }))
  if (!found.data || found.data.items.length === 0) return null
  return (
    <section className="stack" aria-labelledby="recurring">
      <h2 id="recurring">{words.title}</h2>
      {found.data.items.map((series) => (
        <SeriesCard key={series.id} series={series} made={made} />
      ))}
    </section>
  )
}

/** Planned work: what is coming, what happens by itself, and where to say no. */
export const MaintenanceScreen = (): ReactNode => {
  const words = useWords(maintenanceWords)
  const isWriter = useMay()('notice.publish')
  const navigate = useNavigate()
  const found = useAsk(['maintenances'], (api) => api.GET('/api/maintenances', { params: { query: {} } }), { refetchInterval: 60_000 })
  const button = isWriter ? (
    <Button leftSection={<Icon name="plus" />} onClick={() => void navigate({ to: '/maintenance/new' })}>
      {words.plan}
    </Button>
  ) : null
  return (
    <Screen title={words.title} lead={words.lead} actions={button}>
      <Asked of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.empty.title}>
              <p>{words.empty.text}</p>
            </Empty>
          ) : (
            <Coming items={items} />
          )
        }
      </Asked>
      <Recurring made={found.data?.items ?? []} />
      <Freezes />
    </Screen>
  )
}
