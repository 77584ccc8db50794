import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf, isBefore } from '../../core/time.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { OnceShown } from '../parts/once-shown.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { useNow } from '../parts/use-now.ts'
import { When } from '../parts/when.tsx'
import { subscribersWords } from '../words/subscribers.ts'
import { useWords } from '../words/use-words.ts'

type Subscriber = Schemas['Subscriber']

/** The secret, the only time that an operator sees it. */
export const SecretShown = ({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }): ReactNode => {
  const { secret: words } = useWords(subscribersWords)
  return (
    <Dialog title={words.title} onClose={onClose} isFirm>
      <p>{words.text}</p>
      <OnceShown text={secret} label={words.title} />
      <div className="dialog-actions">
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Dialog>
  )
}

const headOf = ({ id, version }: Subscriber) => ({ path: { subscriberId: id }, header: ifMatch(version) })
const touches = ['subscribers']

interface RenewProps {
  readonly subscriber: Subscriber
  readonly onClose: () => void
}

const Renew = ({ subscriber, onClose }: RenewProps): ReactNode => {
  const { secret: words } = useWords(subscribersWords)
  const [endFormer, setEndFormer] = useState(false)
  const now = useNow(15)
  const until = subscriber.formerSecretUntil
  const renew = useDo(
    (api) => api.POST('/api/subscribers/{subscriberId}/signing-secret', { params: headOf(subscriber), body: { endFormer } }),
    { touches },
  )
  if (renew.data) return <SecretShown secret={renew.data.signingSecret} onClose={onClose} />
  return (
    <Confirm
      title={words.renewTitle}
      act={words.renew}
      onAct={() => renew.mutate()}
      onClose={onClose}
      isPending={renew.isPending}
      error={renew.error}
    >
      <p>{words.renewText}</p>
      {until && isBefore(now, instantOf(until)) ? <p className="part">{words.renewAgain}</p> : null}
      <Checkbox
        label={words.endFormerToo}
        description={words.endFormerHint}
        checked={endFormer}
        onChange={({ currentTarget }) => setEndFormer(currentTarget.checked)}
      />
    </Confirm>
  )
}

/** The former one, while it still signs too. */
const Former = ({ subscriber, until }: { readonly subscriber: Subscriber; readonly until: string }): ReactNode => {
  const { secret: words } = useWords(subscribersWords)
  const now = useNow(15)
  const end = useDo((api) => api.DELETE('/api/subscribers/{subscriberId}/former-secret', { params: headOf(subscriber) }), {
    touches,
    onDone: () => toast(words.ended),
  })
  if (!isBefore(now, instantOf(until))) return null
  return (
    <div className="row small">
      <span>
        {words.former} <When at={until} />
      </span>
      <Button variant="default" size="sm" loading={end.isPending} onClick={() => end.mutate()}>
        {words.endFormer}
      </Button>
      <Trouble error={end.error} />
    </div>
  )
}

/** What a webhook is signed with is renewed here, and never shown again. */
export const SigningSecret = ({ subscriber }: { readonly subscriber: Subscriber }): ReactNode => {
  const { secret: words } = useWords(subscribersWords)
  const [isRenewing, setRenewing] = useState(false)
  return (
    <section className="stack tight" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="soft small">{words.lead}</p>
      {subscriber.formerSecretUntil ? <Former subscriber={subscriber} until={subscriber.formerSecretUntil} /> : null}
      <div className="row">
        <Button variant="default" onClick={() => setRenewing(true)}>
          {words.renew}
        </Button>
      </div>
      {isRenewing ? <Renew subscriber={subscriber} onClose={() => setRenewing(false)} /> : null}
    </section>
  )
}
