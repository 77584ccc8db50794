import { Button, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

const Running = (): ReactNode => {
  const { sending } = useWords(settingsWords)
  const may = useMay()
  const [reason, setReason] = useState('')
  const hold = useDo((api) => api.PUT('/api/sending', { body: { held: true, reason } }), {
    touches: ['sending'],
    onDone: () => toast(sending.stopped),
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    hold.mutate()
  }
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p className="runs">{sending.runs}</p>
      {may('sending.hold') ? (
        <>
          <Textarea
            label={sending.reason}
            autosize
            value={reason}
            error={faultAt(hold.error, '/reason')}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div className="row">
            <Button type="submit" color="red.9" loading={hold.isPending}>
              {sending.stop}
            </Button>
          </div>
        </>
      ) : null}
    </form>
  )
}

const Held = ({ hold }: { readonly hold: Schemas['Sending'] }): ReactNode => {
  const { sending } = useWords(settingsWords)
  const may = useMay()
  const [isAsking, setAsking] = useState(false)
  const release = useDo((api) => api.PUT('/api/sending', { body: { held: false } }), {
    touches: ['sending'],
    onDone: () => {
      setAsking(false)
      toast(sending.released)
    },
  })
  return (
    <div className="stack">
      <p className="down">
        <strong>{sending.held}</strong>
      </p>
      <p>
        {hold.reason ? (
          <>
            {sending.reason}: {hold.reason}
            <br />
          </>
        ) : null}
        {hold.since ? (
          <>
            {sending.since} <When at={hold.since} relative="beside" />
          </>
        ) : null}
      </p>
      {may('sending.hold') ? (
        <div className="row">
          <Button onClick={() => setAsking(true)}>{sending.release}</Button>
        </div>
      ) : null}
      <Trouble error={release.error} />
      {isAsking ? (
        <Confirm
          title={sending.releaseTitle}
          act={sending.release}
          onAct={() => release.mutate()}
          onClose={() => setAsking(false)}
          isPending={release.isPending}
        >
          <p>{sending.releaseText}</p>
        </Confirm>
      ) : null}
    </div>
  )
}

/** *Stop sending now*, and its release. */
export const Sending = (): ReactNode => {
  const { sending } = useWords(settingsWords)
  const found = useAsk(['sending'], (api) => api.GET('/api/sending'))
  return (
    <div className="stack">
      <p className="soft measure">{sending.lead}</p>
      <Asked of={found}>{(hold) => (hold.held ? <Held hold={hold} /> : <Running />)}</Asked>
    </div>
  )
}
