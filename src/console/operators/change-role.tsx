import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import { useDo } from '../api/use-api.ts'
import { Dialog } from '../parts/dialog.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { frameWords } from '../words/frame.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'
import type { OperatorRow } from './operator-table.tsx'
import { RoleChoice } from './role-choice.tsx'

export const ChangeRole = ({ operator: live, onClose }: { readonly operator: OperatorRow; readonly onClose: () => void }): ReactNode => {
  const words = useWords(operatorWords)
  const frame = useWords(frameWords)
  const [operator] = useState(live)
  const [role, setRole] = useState(operator.role)
  const save = useDo(
    (api) =>
      api.PATCH('/api/operators/{operatorId}', {
        params: { path: { operatorId: operator.id }, header: ifMatch(operator.version) },
        body: { role },
      }),
    {
      touches: ['operators', 'session', 'checklist'],
      onDone: () => {
        toast(words.saved)
        onClose()
      },
    },
  )
  return (
    <Dialog title={words.changeTitle(operator.name)} onClose={onClose}>
      <RoleChoice value={role} onChange={setRole} />
      <Trouble error={save.error} />
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button disabled={role === operator.role} loading={save.isPending} onClick={() => save.mutate()}>
          {words.save}
        </Button>
      </div>
    </Dialog>
  )
}
