import { Button, NumberInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useSealedSetting } from '../sealed/sealed-notes.tsx'
import { sealedWords } from '../words/sealed.ts'
import { useWords } from '../words/use-words.ts'

type Setting = Schemas['SealedNotesSetting']

const Switch = ({ kept }: { readonly kept: Setting }): ReactNode => {
  const { setting: words } = useWords(sealedWords)
  const [hours, setHours] = useState<number | string>(kept.coolDownHours)
  const [isAsked, setAsked] = useState(false)
  const save = useDo((api, isOn: boolean) => api.PUT('/api/sealed-notes-setting', { body: { isOn, coolDownHours: Number(hours) } }), {
    touches: ['sealed'],
    onDone: () => setAsked(false),
  })
  return (
    <div className="stack">
      <NumberInput label={words.hours} min={1} max={720} value={hours} onChange={setHours} error={faultAt(save.error, '/coolDownHours')} />
      <Trouble error={save.error} />
      <div className="row">
        {kept.isOn ? (
          <>
            <Button loading={save.isPending} onClick={() => save.mutate(true)}>
              {words.save}
            </Button>
            <Button variant="default" onClick={() => save.mutate(false)}>
              {words.switchOff}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => setAsked(true)}>
            {words.switchOn}
          </Button>
        )}
      </div>
      {isAsked ? (
        <Confirm
          title={words.dialog}
          act={words.switchOn}
          onAct={() => save.mutate(true)}
          onClose={() => setAsked(false)}
          isPending={save.isPending}
          error={save.error}
        >
          <p>{words.machine}</p>
          <p>{words.court}</p>
          <p>{words.backup}</p>
        </Confirm>
      ) : null}
    </div>
  )
}

export const Sealed = (): ReactNode => {
  const { setting: words } = useWords(sealedWords)
  const may = useMay()
  return (
    <div className="stack">
      <p className="soft measure">{words.lead}</p>
      <Asked of={useSealedSetting()}>
        {(kept) => (
          <>
            <p>{kept.isOn ? words.on : words.offState}</p>
            {may('page.write') ? <Switch key={`${kept.isOn}`} kept={kept} /> : null}
          </>
        )}
      </Asked>
    </div>
  )
}
