import { NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { faultAt } from '../api/faults.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { dueWords } from '../words/due.ts'
import { useWords } from '../words/use-words.ts'
import { canPublish } from './can-publish.ts'
import type { BoardItem } from './questions.ts'
import '../style/mantine-whole.ts'

/** Gives it to one operator, who hears of it at once. */
export const HandOverDialog = ({ item, onClose }: { readonly item: BoardItem; readonly onClose: () => void }): ReactNode => {
  const words = useWords(dueWords)
  const { data } = useAsk(['operators'], (api) => api.GET('/api/operators'))
  const [operatorId, setOperator] = useState('')
  const sending = useDo(
    (api, to: string) => api.POST('/api/due/hand-over', { body: { key: item.key, page: item.pageId, operatorId: to } }),
    { touches: ['due'], onDone: onClose },
  )
  const people = (data?.items ?? []).filter(({ state, role }) => state === 'active' && canPublish(role))
  return (
    <DialogForm
      title={words.handOverTitle}
      act={words.handOver}
      onClose={onClose}
      onSend={() => sending.mutate(operatorId)}
      sending={sending}
      shown={['/operatorId']}
      isHeld={operatorId === ''}
    >
      <p className="soft">{words.handOverText}</p>
      <NativeSelect
        label={words.to}
        value={operatorId}
        error={faultAt(sending.error, '/operatorId')}
        data={[{ value: '', label: words.choose, disabled: true }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget }) => setOperator(currentTarget.value)}
      />
    </DialogForm>
  )
}
