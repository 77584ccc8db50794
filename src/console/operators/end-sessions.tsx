import type { ReactNode } from 'react'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'
import type { OperatorRow } from './operator-table.tsx'

export const EndSessions = ({ operator, onClose }: { readonly operator: OperatorRow; readonly onClose: () => void }): ReactNode => {
  const words = useWords(operatorWords)
  const end = useDo((api) => api.DELETE('/api/operators/{operatorId}/sessions', { params: { path: { operatorId: operator.id } } }), {
    touches: ['operators', 'session', 'account'],
    onDone: () => {
      toast(words.endDone)
      onClose()
    },
  })
  return (
    <Confirm
      title={words.endTitle(operator.name)}
      act={words.endSessions}
      isPending={end.isPending}
      error={end.error}
      onAct={() => end.mutate()}
      onClose={onClose}
    >
      <p>{words.endText}</p>
    </Confirm>
  )
}
