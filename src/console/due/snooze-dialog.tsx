import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { instantText, plusSeconds } from '../../core/time.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { dueWords } from '../words/due.ts'
import { useWords } from '../words/use-words.ts'
import type { BoardItem } from './questions.ts'
import '../style/mantine-whole.ts'

const usualSeconds = 15 * 60

/** Until when reminders rest; beyond the item's own time it asks why. */
export const SnoozeDialog = ({ item, onClose }: { readonly item: BoardItem; readonly onClose: () => void }): ReactNode => {
  const words = useWords(dueWords)
  const [until, setUntil] = useState<string | null>(() => instantText(plusSeconds(now(), usualSeconds)))
  const [reason, setReason] = useState('')
  const sending = useDo(
    (api, body: { readonly until: string; readonly reason: string | null }) =>
      api.POST('/api/due/snooze', { body: { ...body, key: item.key, page: item.pageId } }),
    { touches: ['due'], onDone: onClose },
  )
  return (
    <DialogForm
      title={words.snoozeTitle}
      act={words.snooze}
      onClose={onClose}
      onSend={() => until !== null && sending.mutate({ until, reason: reason.trim() === '' ? null : reason })}
      sending={sending}
      shown={['/until', '/reason']}
      isHeld={until === null}
    >
      <p className="soft">{words.snoozeText}</p>
      <TimeField label={words.until} value={until} error={faultAt(sending.error, '/until')} onChange={setUntil} />
      <TextInput
        label={words.reason}
        value={reason}
        maxLength={500}
        error={faultAt(sending.error, '/reason')}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </DialogForm>
  )
}
