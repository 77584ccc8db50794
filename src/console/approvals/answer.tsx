import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { Icon } from '../parts/icon.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { approvalWords } from '../words/approvals.ts'
import { useWords } from '../words/use-words.ts'
import '../incidents/incidents.css'

type File = Schemas['ApprovalFile']

const touches = ['approvals', 'drafts']
const headOf = ({ id, version }: File) => ({ path: { approvalId: id }, header: ifMatch(version) })

const RefuseDialog = ({ file, onClose }: { readonly file: File; readonly onClose: () => void }): ReactNode => {
  const words = useWords(approvalWords)
  const [reason, setReason] = useState('')
  const refuse = useDo((api) => api.POST('/api/approvals/{approvalId}/refusal', { params: headOf(file), body: { reason } }), {
    touches,
    onDone: () => {
      toast(words.refused)
      onClose()
    },
  })
  return (
    <DialogForm
      title={words.refuseTitle}
      act={words.refuseAct}
      sending={refuse}
      shown={['/reason']}
      isHeld={reason.trim() === ''}
      onSend={() => refuse.mutate()}
      onClose={onClose}
    >
      <LineField label={words.refuseReason} value={reason} error={faultAt(refuse.error, '/reason')} onChange={setReason} />
    </DialogForm>
  )
}

/** Whether the button works: in these words, by this person, and said aloud where the words are their own. */
const useApproving = (file: File) => {
  const words = useWords(approvalWords)
  const [isOwnSaid, setOwnSaid] = useState(false)
  const approve = useDo(
    (api) => api.POST('/api/approvals/{approvalId}/approval', { params: headOf(file), body: isOwnSaid ? { own: true } : {} }),
    { touches, onDone: ({ state }) => toast(state === 'approved' ? words.approved : words.partly) },
  )
  const isAsked = file.standing === 'may' || file.standing === 'own'
  const isReady = (file.mode === 'afterwards' || file.isCurrent) && (file.standing === 'may' || isOwnSaid)
  return { approve, isAsked, isReady, isOwnSaid, setOwnSaid }
}

/** Yes, no, or no longer asked for. */
export const Answer = ({ file }: { readonly file: File }): ReactNode => {
  const words = useWords(approvalWords)
  const may = useMay()
  const [isRefusing, setRefusing] = useState(false)
  const { approve, isAsked, isReady, isOwnSaid, setOwnSaid } = useApproving(file)
  const withdraw = useDo((api) => api.POST('/api/approvals/{approvalId}/withdrawal', { params: headOf(file) }), {
    touches,
    onDone: () => toast(words.withdrawn),
  })
  const canWithdraw = may('notice.publish') && (file.mode === 'before' || file.notice.state === 'draft')
  return (
    <div className="approval-answer">
      {file.standing === 'may' || file.standing === 'settled' ? null : <p className="small">{words.standing[file.standing]}</p>}
      {file.standing === 'own' ? (
        <label className="small row">
          <input type="checkbox" checked={isOwnSaid} onChange={({ currentTarget }) => setOwnSaid(currentTarget.checked)} />
          <span>{words.ownTick}</span>
        </label>
      ) : null}
      <Trouble error={approve.error ?? withdraw.error} />
      <div className="proposal-acts">
        {isAsked ? (
          <>
            <Button
              size="lg"
              leftSection={<Icon name="check" />}
              loading={approve.isPending}
              disabled={!isReady}
              onClick={() => approve.mutate()}
            >
              {words.approve}
            </Button>
            <Button size="md" variant="default" onClick={() => setRefusing(true)}>
              {words.refuse}
            </Button>
          </>
        ) : null}
        {canWithdraw ? (
          <Button size="md" variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {words.withdraw}
          </Button>
        ) : null}
      </div>
      {isRefusing ? <RefuseDialog file={file} onClose={() => setRefusing(false)} /> : null}
    </div>
  )
}
