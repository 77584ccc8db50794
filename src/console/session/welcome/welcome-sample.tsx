import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAsk, useDo } from '../../api/use-api.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { sessionWords } from '../../words/session.ts'
import { useWords } from '../../words/use-words.ts'

/** Instead of one's own organisation: one that is there to be looked at, while there is nothing of one's own. */
export const WelcomeSample = ({ onDone }: { readonly onDone: () => void }): ReactNode => {
  const { sample } = useWords(sessionWords).welcome
  const load = useDo((api) => api.POST('/api/sample'), { touches: ['sample', 'page', 'ways', 'components', 'incidents'], onDone })
  const { data: standing } = useAsk(['sample'], (api) => api.GET('/api/sample'))
  if (!standing || standing.isLoaded || standing.obstacles.length > 0) return null
  return (
    <section className="card stack tight">
      <h2>{sample.title}</h2>
      <p className="soft small">{sample.text}</p>
      <Trouble error={load.error} />
      <div>
        <Button variant="default" loading={load.isPending} onClick={() => load.mutate()}>
          {sample.act}
        </Button>
      </div>
    </section>
  )
}
