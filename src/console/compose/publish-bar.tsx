import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import { useDrillMode } from '../api/drill-mode.ts'
import { useSending } from '../api/sending.ts'
import { useMay } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { Icon } from '../parts/icon.tsx'
import { OnlyTo } from '../parts/only-to.tsx'
import { approvalWords } from '../words/approvals.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { ApprovalNote, AskDialog, asksFirst, useDraftApproval, waitsForApproval } from './approval-note.tsx'
import { type DeskState, waitingFields } from './draft-desk.ts'
import { addressedIds } from './incident-fields.tsx'
import { Asks, type AsksProps } from './publish-asks.tsx'
import type { Publishing } from './use-publish-draft.ts'

/** Counted anew when another version is saved, and not with every word about drafts: counting many subscribers takes a while. */
export const useRecipients = (noticeId: string, version: number) =>
  useAsk(['recipients', noticeId, version], (api) => api.GET('/api/drafts/{noticeId}/recipients', { params: { path: { noticeId } } }), {
    keepsPrevious: true,
  })

/** How many get it, by channel and level; said honestly when it is nobody. */
export const RecipientText = ({ recipients }: { readonly recipients: Schemas['Recipients'] }): ReactNode => {
  const words = useWords(composeWords)
  const { recipients: said, levels } = words
  if (recipients.isDrill) return said.drill
  if (recipients.total === 0) return said.none
  const details = recipients.counts.map(({ channel, level, count }) => `${said[channel]} · ${levels[level]}: ${count}`)
  return (
    <span title={details.join('\n')}>
      {said.total(recipients.total)}
      {recipients.headsUp > 0 ? <span className="soft"> · {said.headsUp(recipients.headsUp)}</span> : null}
      <span className="unseen"> {details.join(', ')}</span>
    </span>
  )
}

const tones = { saved: 'ok', saving: 'soft', kept: 'low', conflict: 'part', refused: 'down' } as const

/** What is saved; where a field waits for its writer, this leads there, because it may be folded away. */
const SavingText = ({ state, onGo }: Pick<PublishBarProps, 'state' | 'onGo'>): ReactNode => {
  const words = useWords(composeWords)
  const { saving } = state
  const waiting = waitingFields(state)[0]
  return (
    <span className={`saving small ${tones[saving]}`} role="status">
      {saving === 'saved' ? <Icon name="check" /> : null}
      {words.saving[saving === 'kept' && !state.isKept ? 'unkept' : saving]}
      {waiting ? (
        <button type="button" className="text-button small" onClick={() => onGo(waiting)}>
          {words.labels[waiting]}
        </button>
      ) : null}
    </span>
  )
}

/** What the bands above the screen mean for this very notice: whoever is about to press the button looks here and not up there. */
const StandingText = ({ isDrill }: { readonly isDrill: boolean }): ReactNode => {
  const { standing } = useWords(composeWords)
  const sending = useSending()
  const { data: mode } = useDrillMode()
  if (isDrill) return null
  if (!sending.data?.held && !mode?.on) return null
  return (
    <p className="publish-standing small" role="status">
      <Icon name="pause" />
      <span>{sending.data?.held ? standing.held : standing.real}</span>
    </p>
  )
}

/** What became of publishing without a line, in its place and for as long as it is so. */
const InterruptionText = ({ publishing, isKept }: Pick<PublishBarProps, 'publishing'> & Pick<DeskState, 'isKept'>): ReactNode => {
  const words = useWords(composeWords)
  const { interruption, publish, isPending } = publishing
  const said = interruption === 'away' && !isKept ? 'unkept' : interruption
  return (
    <div role="status" className="publish-interruption small">
      {said ? <p>{words.interruption[said]}</p> : null}
      {interruption === 'back' ? (
        <Button variant="default" size="sm" leftSection={<Icon name="send" />} loading={isPending} onClick={publish}>
          {words.publishNow}
        </Button>
      ) : null}
    </div>
  )
}

export interface PublishBarProps extends Omit<AsksProps, 'draft'> {
  readonly state: DeskState
  readonly publishing: Publishing
  readonly isLooking: boolean
  readonly onGo: (field: DraftField) => void
  readonly onLook: () => void
}

/** Always in reach: what is saved, who gets it, and the one button. On a phone one looks before one publishes. */
export const PublishBar = ({ state, publishing, unmet, isLooking, onGo, onBlank, onPolicy, onLook }: PublishBarProps): ReactNode => {
  const words = useWords(composeWords)
  const { compose } = useWords(approvalWords)
  const may = useMay()
  const { data: recipients } = useRecipients(state.saved.id, state.saved.version)
  const approval = useDraftApproval(state.saved.id, state.saved.version)
  const [isAsking, setAsking] = useState(false)
  const isFirstAsked = asksFirst(approval)
  const canPublish = may('notice.publish')
  return (
    <div className={`publish-bar${isLooking ? ' looking' : ''}`}>
      {recipients ? <StandingText isDrill={recipients.isDrill} /> : null}
      <InterruptionText publishing={publishing} isKept={state.isKept} />
      <Asks draft={state.draft} unmet={unmet} onBlank={onBlank} onPolicy={onPolicy} />
      <div className="publish-facts">
        <SavingText state={state} onGo={onGo} />
        <OnlyTo audienceIds={addressedIds(state.draft)} />
        <span className="small">{recipients ? <RecipientText recipients={recipients} /> : null}</span>
      </div>
      {approval ? <ApprovalNote found={approval} /> : null}
      {isAsking ? <AskDialog noticeId={state.saved.id} version={state.saved.version} onClose={() => setAsking(false)} /> : null}
      {canPublish ? (
        <>
          <Button className="only-narrow" size="md" variant={isLooking ? 'default' : 'filled'} onClick={onLook}>
            {isLooking ? words.looks.write : words.looks.look}
          </Button>
          <Button
            className={isLooking ? '' : 'only-wide'}
            size="md"
            leftSection={<Icon name={isFirstAsked ? 'check' : 'send'} />}
            loading={publishing.isPending}
            disabled={
              state.saving === 'conflict' ||
              state.saving === 'refused' ||
              waitsForApproval(approval) ||
              (isFirstAsked && state.saving !== 'saved')
            }
            onClick={isFirstAsked ? () => setAsking(true) : publishing.publish}
          >
            {isFirstAsked ? compose.ask : words.publish}
          </Button>
        </>
      ) : (
        <span className="soft small">{words.mayNotPublish}</span>
      )}
    </div>
  )
}
