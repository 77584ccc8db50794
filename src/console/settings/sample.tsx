import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

/** An invented organisation to look around in. */
export const Sample = (): ReactNode => {
  const { sample } = useWords(settingsWords)
  const [isAsking, setAsking] = useState(false)
  const load = useDo((api) => api.POST('/api/sample'), {
    touches: ['page', 'components', 'incidents', 'subscribers', 'alerts', 'checklist', 'journal'],
    onDone: () => setAsking(false),
  })
  return (
    <div className="stack">
      <p className="soft measure">{sample.lead}</p>
      <p className="soft small measure">{sample.forGood}</p>
      {load.data ? (
        <p className="ok" role="status">
          {sample.done} <a href="/">{sample.look}</a>
        </p>
      ) : (
        <div className="row">
          <Button variant="default" onClick={() => setAsking(true)}>
            {sample.load}
          </Button>
        </div>
      )}
      {isAsking ? (
        <Confirm
          title={sample.confirm}
          act={sample.load}
          onAct={() => load.mutate()}
          onClose={() => setAsking(false)}
          isPending={load.isPending}
          error={load.error}
        >
          <p>{sample.forGood}</p>
        </Confirm>
      ) : null}
    </div>
  )
}
