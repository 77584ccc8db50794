import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useDo } from '../api/use-api.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { frameWords } from '../words/frame.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'
import { LinkOut } from './link-out.tsx'
import type { OperatorRow } from './operator-table.tsx'

export const SendReset = ({ operator, onClose }: { readonly operator: OperatorRow; readonly onClose: () => void }): ReactNode => {
  const words = useWords(operatorWords)
  const frame = useWords(frameWords)
  const [removeFactors, setRemoveFactors] = useState(false)
  const send = useDo(
    (api) => api.POST('/api/operators/{operatorId}/reset', { params: { path: { operatorId: operator.id } }, body: { removeFactors } }),
    { touches: ['operators'] },
  )
  if (send.data)
    return (
      <Dialog title={words.resetDone} onClose={onClose} isFirm>
        <LinkOut link={send.data.link} />
        <div className="dialog-actions">
          <Button onClick={onClose}>{frame.close}</Button>
        </div>
      </Dialog>
    )
  return (
    <Dialog title={words.resetTitle(operator.name)} onClose={onClose}>
      <p>{words.resetText}</p>
      <Checkbox label={words.resetFactors} checked={removeFactors} onChange={(event) => setRemoveFactors(event.currentTarget.checked)} />
      <Trouble error={send.error} />
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button loading={send.isPending} onClick={() => send.mutate()}>
          {words.resetAct}
        </Button>
      </div>
    </Dialog>
  )
}
