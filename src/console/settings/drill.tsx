import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useDrillMode } from '../api/drill-mode.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

const nameIn = (label: string): string => label.split(':').slice(2).join(':') || label

const Off = (): ReactNode => {
  const { drill } = useWords(settingsWords)
  const may = useMay()
  const [reason, setReason] = useState('')
  const on = useDo((api) => api.PUT('/api/drill-mode', { body: { on: true, reason } }), { touches: ['drill-mode'] })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    on.mutate()
  }
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p className="runs">{drill.off}</p>
      {may('drill.switch') ? (
        <>
          <TextInput
            label={drill.reason}
            description={drill.reasonHint}
            required
            value={reason}
            error={faultAt(on.error, '/reason')}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <p className="small low">{drill.warning}</p>
          <div className="row">
            <Button type="submit" variant="default" loading={on.isPending}>
              {drill.switchOn}
            </Button>
          </div>
        </>
      ) : null}
    </form>
  )
}

const On = ({ mode }: { readonly mode: Schemas['DrillMode'] }): ReactNode => {
  const { drill } = useWords(settingsWords)
  const may = useMay()
  const off = useDo((api) => api.PUT('/api/drill-mode', { body: { on: false } }), { touches: ['drill-mode'] })
  return (
    <div className="stack">
      <p>
        <strong>{drill.on}</strong> {mode.reason}
      </p>
      <p className="soft">
        {mode.by ? drill.by(nameIn(mode.by)) : null} {mode.since ? <When at={mode.since} relative="beside" /> : null}
      </p>
      {may('drill.switch') ? (
        <div className="row">
          <Button loading={off.isPending} onClick={() => off.mutate()}>
            {drill.switchOff}
          </Button>
        </div>
      ) : null}
      <Trouble error={off.error} />
    </div>
  )
}

export const Drill = (): ReactNode => {
  const { drill } = useWords(settingsWords)
  return (
    <div className="stack">
      <p className="soft measure">{drill.lead}</p>
      <Asked of={useDrillMode()}>{(mode) => (mode.on ? <On mode={mode} /> : <Off />)}</Asked>
    </div>
  )
}
