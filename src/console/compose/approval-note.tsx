import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { draftApproval } from '../approvals/questions.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { approvalWords } from '../words/approvals.ts'
import { useWords } from '../words/use-words.ts'

type Found = Schemas['DraftApproval']

/** Whether what is saved needs an approval; while the next version is being asked about, what was known before stands. */
export const useDraftApproval = (noticeId: string, version: number): Found | undefined => {
  const { key, request } = draftApproval(noticeId, version)
  return useAsk(key, request, { keepsPrevious: true }).data
}

const useStateText = ({ need, reasons, isPreapproved, last }: Found): string => {
  const { compose } = useWords(approvalWords)
  const open = reasons.filter(({ isOpen }) => isOpen)
  const rules = open.map(({ rule }) => rule).join(', ')
  const quotes = [...new Set(open.flatMap((reason) => reason.quotes))].map((quote) => `“${quote}”`).join(', ')
  if (need === 'afterwards') return compose.afterwards(rules)
  if (need === 'approved') return last?.settled ? compose.approved(last.settled.by.name) : ''
  if (need === 'none') return isPreapproved && reasons.length > 0 ? compose.preapproved : ''
  if (last?.isCurrent && last.state === 'waiting') return compose.waits(last.asked.map(({ name }) => name).join(', '))
  if (last?.isCurrent && last.state === 'refused' && last.settled) return compose.refused(last.settled.by.name, last.settled.reason ?? '')
  return [last ? compose.outdated : '', compose.needed(rules), quotes === '' ? '' : compose.quotes(quotes)].filter(Boolean).join(' ')
}

/** What stands between the draft and being published, as far as approvals go, and the way to what was asked. */
export const ApprovalNote = ({ found }: { readonly found: Found }): ReactNode => {
  const { compose } = useWords(approvalWords)
  const text = useStateText(found)
  if (text === '') return null
  return (
    <p className="publish-standing small" role="status">
      <span>
        {text}{' '}
        {found.last ? (
          <Link to="/approvals/$approvalId" params={{ approvalId: found.last.id }}>
            {compose.open}
          </Link>
        ) : null}
      </span>
    </p>
  )
}

/** Whether the button asks instead of publishing: it is not asked for yet in these words. */
export const asksFirst = (found: Found | undefined): boolean =>
  found?.need === 'needed' && !(found.last?.isCurrent && found.last.state === 'waiting')

/** Whether it was asked for, and nothing is left but to wait. */
export const waitsForApproval = (found: Found | undefined): boolean => found?.need === 'needed' && !asksFirst(found)

export interface AskDialogProps {
  readonly noticeId: string
  /** What its writer has before them. */
  readonly version: number
  readonly onClose: () => void
}

export const AskDialog = ({ noticeId, version, onClose }: AskDialogProps): ReactNode => {
  const words = useWords(approvalWords)
  const [comment, setComment] = useState('')
  const ask = useDo(
    (api) => api.POST('/api/drafts/{noticeId}/approval', { params: { path: { noticeId }, header: ifMatch(version) }, body: { comment } }),
    {
      touches: ['approvals', 'drafts'],
      onDone: () => {
        toast(words.compose.asked)
        onClose()
      },
    },
  )
  return (
    <DialogForm
      title={words.compose.askTitle}
      act={words.compose.ask}
      sending={ask}
      shown={['/comment']}
      onSend={() => ask.mutate()}
      onClose={onClose}
    >
      <p className="soft small">{words.compose.askText}</p>
      <LineField label={words.comment} value={comment} onChange={setComment} />
    </DialogForm>
  )
}
