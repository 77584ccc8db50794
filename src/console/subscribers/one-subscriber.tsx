import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { useTyping } from '../parts/use-typing.ts'
import { frameWords } from '../words/frame.ts'
import { subscribersWords } from '../words/subscribers.ts'
import { useWords } from '../words/use-words.ts'
import { History } from './history.tsx'
import { PreferenceFields, useWishText, type Wishes } from './preference-fields.tsx'
import { SigningSecret } from './signing-secret.tsx'

type Subscriber = Schemas['Subscriber']
interface Props {
  readonly subscriber: Subscriber
  readonly onClose: () => void
}

const headOf = ({ id, version }: Subscriber) => ({ path: { subscriberId: id }, header: ifMatch(version) })
const touches = ['subscribers']
const keyOf = (id: string) => ['subscribers', 'one', id] as const

const wishesOf = ({ level, threshold, language, audienceId, componentIds }: Subscriber): Wishes => ({
  level,
  threshold,
  language,
  audienceId,
  componentIds: componentIds.length === 0 ? null : componentIds,
})

const Hears = ({ subscriber }: Pick<Props, 'subscriber'>): ReactNode => {
  const words = useWords(subscribersWords)
  const { save, saved } = useWords(frameWords)
  const may = useMay()
  const typing = useTyping(wishesOf(subscriber))
  const textOf = useWishText()
  const change = useDo(
    (api, { componentIds, ...wishes }: Wishes) =>
      api.PATCH('/api/subscribers/{subscriberId}', {
        params: headOf(subscriber),
        body: { ...wishes, componentIds: [...(componentIds ?? [])] },
      }),
    {
      touches,
      answers: keyOf(subscriber.id),
      onDone: (now, sent) => {
        typing.saved(sent, wishesOf(now))
        toast(saved)
      },
    },
  )
  return (
    <section className="stack" aria-label={words.one.hears}>
      <PreferenceFields wishes={typing.form} error={change.error} isReadOnly={!may('subscriber.write')} onChange={typing.set} />
      <Conflicts
        of={typing}
        labels={{ ...words.one, componentIds: words.one.components, audienceId: words.one.audience }}
        textOf={textOf}
      />
      <Trouble error={change.error} />
      {typing.isChanged ? (
        <div className="dialog-actions">
          <Button loading={change.isPending} disabled={typing.conflicts.length > 0} onClick={() => change.mutate(typing.form)}>
            {save}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

const Pause = ({ subscriber, onClose }: Props): ReactNode => {
  const { one } = useWords(subscribersWords)
  const [reason, setReason] = useState('')
  const pause = useDo((api) => api.POST('/api/subscribers/{subscriberId}/pause', { params: headOf(subscriber), body: { reason } }), {
    touches,
    onDone: () => {
      toast(one.paused)
      onClose()
    },
  })
  return (
    <Confirm title={one.pauseTitle} act={one.pause} onAct={() => pause.mutate()} onClose={onClose} isPending={pause.isPending}>
      <p>{one.pauseText}</p>
      <Textarea
        label={one.reason}
        description={one.reasonHint}
        required
        autosize
        value={reason}
        error={faultAt(pause.error, '/reason')}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </Confirm>
  )
}

const End = ({ subscriber, onClose }: Props): ReactNode => {
  const { one } = useWords(subscribersWords)
  const end = useDo((api) => api.POST('/api/subscribers/{subscriberId}/unsubscribe', { params: headOf(subscriber) }), {
    touches,
    onDone: () => {
      toast(one.ended)
      onClose()
    },
  })
  return (
    <Confirm title={one.endTitle} act={one.end} onAct={() => end.mutate()} onClose={onClose} isPending={end.isPending} error={end.error}>
      <p>{one.endText}</p>
    </Confirm>
  )
}

const Forget = ({ subscriber, onClose, onGone }: Props & { readonly onGone: () => void }): ReactNode => {
  const { one } = useWords(subscribersWords)
  const forget = useDo((api) => api.DELETE('/api/subscribers/{subscriberId}', { params: headOf(subscriber) }), {
    touches,
    onDone: () => {
      toast(one.forgotten)
      onGone()
    },
  })
  return (
    <Confirm
      title={one.forgetTitle}
      act={one.forget}
      onAct={() => forget.mutate()}
      onClose={onClose}
      isPending={forget.isPending}
      error={forget.error}
      isGrave
    >
      <p>{one.forgetText}</p>
    </Confirm>
  )
}

const Acts = ({ subscriber, onClose }: Props): ReactNode => {
  const { one } = useWords(subscribersWords)
  const [open, setOpen] = useState<'pause' | 'end' | 'forget'>()
  const resume = useDo((api) => api.POST('/api/subscribers/{subscriberId}/resume', { params: headOf(subscriber) }), {
    touches,
    onDone: () => toast(one.resumed),
  })
  const shut = (): void => setOpen(undefined)
  return (
    <div className="row">
      {subscriber.state === 'active' ? (
        <Button variant="default" onClick={() => setOpen('pause')}>
          {one.pause}
        </Button>
      ) : null}
      {subscriber.state === 'suppressed' ? (
        <Button variant="default" loading={resume.isPending} onClick={() => resume.mutate()}>
          {one.resume}
        </Button>
      ) : null}
      {subscriber.state === 'unsubscribed' ? null : (
        <Button variant="default" onClick={() => setOpen('end')}>
          {one.end}
        </Button>
      )}
      <Button variant="default" className="down" onClick={() => setOpen('forget')}>
        {one.forget}
      </Button>
      <Trouble error={resume.error} />
      {open === 'pause' ? <Pause subscriber={subscriber} onClose={shut} /> : null}
      {open === 'end' ? <End subscriber={subscriber} onClose={shut} /> : null}
      {open === 'forget' ? <Forget subscriber={subscriber} onClose={shut} onGone={onClose} /> : null}
    </div>
  )
}

/** What one subscriber hears, in which state it is and why, what was sent to it, and what can be done about it. */
export const OneSubscriber = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode => {
  const words = useWords(subscribersWords)
  const may = useMay()
  const found = useAsk(keyOf(id), (api) => api.GET('/api/subscribers/{subscriberId}', { params: { path: { subscriberId: id } } }))
  return (
    <Dialog title={found.data?.webhookUrl ?? found.data?.email ?? words.caption} onClose={onClose} shape="sheet">
      <Asked of={found}>
        {(subscriber) => (
          <div className="stack wide">
            <div className="stack tight">
              <p className={`state ${subscriber.state}`}>{words.states[subscriber.state]}</p>
              <p className="soft">{subscriber.reason ?? words.stateMeaning[subscriber.state]}</p>
            </div>
            <Hears subscriber={subscriber} />
            {subscriber.webhookUrl !== null && may('subscriber.write') ? <SigningSecret subscriber={subscriber} /> : null}
            <History id={id} />
            {may('subscriber.write') ? <Acts subscriber={subscriber} onClose={onClose} /> : null}
          </div>
        )}
      </Asked>
    </Dialog>
  )
}
