import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Icon } from '../parts/icon.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { homeWords } from '../words/home.ts'
import { useWords } from '../words/use-words.ts'

/** While sending is stopped, nobody may believe that customers hear anything. */
export const HeldBand = (): ReactNode => {
  const { held } = useWords(homeWords)
  const may = useMay()
  const { data } = useAsk(['sending'], (api) => api.GET('/api/sending'), { refetchInterval: 60_000 })
  const release = useDo((api) => api.PUT('/api/sending', { body: { held: false } }), { touches: ['sending'] })
  if (!data?.held) return null
  return (
    <section className="held-band" aria-label={held.title}>
      <Icon name="pause" />
      <div>
        <p>
          <strong>{held.title}</strong>
          {data.since ? (
            <>
              {' '}
              {held.since} <When at={data.since} />
            </>
          ) : null}
          {data.reason ? `: ${data.reason}` : '.'}
        </p>
        <p className="soft small">{held.text}</p>
        <Trouble error={release.error} />
      </div>
      {may('sending.hold') ? (
        <Button variant="default" loading={release.isPending} onClick={() => release.mutate()}>
          {held.release}
        </Button>
      ) : null}
    </section>
  )
}
