import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useSending } from '../api/sending.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Icon } from '../parts/icon.tsx'
import { When } from '../parts/when.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

const Release = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { held } = useWords(frameWords)
  const release = useDo((api) => api.PUT('/api/sending', { body: { held: false } }), { touches: ['sending'], onDone: onClose })
  return (
    <Confirm
      title={held.releaseTitle}
      act={held.release}
      onAct={() => release.mutate()}
      onClose={onClose}
      isPending={release.isPending}
      error={release.error}
    >
      <p>{held.releaseText}</p>
    </Confirm>
  )
}

/** Stands above every screen while sending is stopped: nobody may believe that customers hear anything. */
export const HeldBand = (): ReactNode => {
  const { held } = useWords(frameWords)
  const may = useMay()
  const [isAsking, setAsking] = useState(false)
  const { data } = useSending()
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
      </div>
      {may('sending.hold') ? (
        <Button variant="default" onClick={() => setAsking(true)}>
          {held.release}
        </Button>
      ) : null}
      {isAsking ? <Release onClose={() => setAsking(false)} /> : null}
    </section>
  )
}
