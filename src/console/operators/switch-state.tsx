import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'
import type { OperatorRow } from './operator-table.tsx'

export const SwitchState = ({ operator: live, onClose }: { readonly operator: OperatorRow; readonly onClose: () => void }): ReactNode => {
  const words = useWords(operatorWords)
  // As it was when it was asked about: what a colleague does meanwhile does not turn the question round.
  const [operator] = useState(live)
  const isActive = operator.state === 'active'
  const change = useDo(
    (api) =>
      api.PATCH('/api/operators/{operatorId}', {
        params: { path: { operatorId: operator.id }, header: ifMatch(operator.version) },
        body: { state: isActive ? 'suspended' : 'active' },
      }),
    {
      touches: ['operators', 'session', 'checklist'],
      onDone: () => {
        toast(isActive ? words.suspendDone : words.activateDone)
        onClose()
      },
    },
  )
  return (
    <Confirm
      title={isActive ? words.suspendTitle(operator.name) : `${words.activate}: ${operator.name}`}
      act={isActive ? words.suspend : words.activate}
      isGrave={isActive}
      isPending={change.isPending}
      error={change.error}
      onAct={() => change.mutate()}
      onClose={onClose}
    >
      {isActive ? <p>{words.suspendText}</p> : null}
    </Confirm>
  )
}
