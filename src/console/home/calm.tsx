import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../api/session.ts'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { homeWords } from '../words/home.ts'
import { useWords } from '../words/use-words.ts'

/** Nothing is open: what will happen here when something is. */
export const Calm = (): ReactNode => {
  const { calm } = useWords(homeWords)
  const may = useMay()
  const navigate = useNavigate()
  return (
    <Empty
      title={calm.title}
      action={
        may('incident.write') ? (
          <div className="row">
            <Button leftSection={<Icon name="plus" />} onClick={() => void navigate({ to: '/incidents/new' })}>
              {calm.open}
            </Button>
            {may('alert_rule.write') ? <Link to="/alerts">{calm.alerts}</Link> : null}
          </div>
        ) : null
      }
    >
      <p>{calm.text}</p>
      {may('incident.write') ? <p>{calm.hint}</p> : null}
    </Empty>
  )
}
