import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf, isBefore } from '../../core/time.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { OnceShown } from '../parts/once-shown.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { dutyWords } from '../words/duty.ts'
import { useWords } from '../words/use-words.ts'

type Known = NonNullable<Schemas['Chat']>

/** Shown until it is put away: nobody can ask for it again. */
const Secret = ({ secret, onKept }: { readonly secret: string; readonly onKept: () => void }): ReactNode => {
  const { chat } = useWords(dutyWords)
  return (
    <div className="card stack tight" role="status">
      <h4>{chat.secretTitle}</h4>
      <p>{chat.secretText}</p>
      <OnceShown text={secret} label={chat.secretTitle} />
      <div className="row">
        <Button variant="default" onClick={onKept}>
          {chat.secretDone}
        </Button>
      </div>
    </div>
  )
}

const Address = ({ known, onSecret }: { readonly known: Known | null; readonly onSecret: (secret: string | null) => void }): ReactNode => {
  const { chat } = useWords(dutyWords)
  const [own, setOwn] = useState<string>()
  const url = own ?? known?.url ?? ''
  const saving = useDo((api) => api.PUT('/api/chat', { body: { url: url.trim() } }), {
    touches: ['chat'],
    onDone: ({ secret }) => {
      setOwn(undefined)
      if (secret !== null) onSecret(secret)
      toast(known ? chat.changed : chat.added)
    },
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <form className="stack tight" onSubmit={send} noValidate>
      <TextInput
        type="url"
        label={chat.url}
        description={chat.urlHint}
        placeholder="https://"
        autoComplete="off"
        spellCheck={false}
        value={url}
        error={faultAt(saving.error, '/url')}
        onChange={({ currentTarget }) => setOwn(currentTarget.value)}
      />
      {otherFaults(saving.error, ['/url']).map((fault) => (
        <p key={fault} className="down" role="alert">
          {fault}
        </p>
      ))}
      {known && (own === undefined || own === known.url) ? null : (
        <div className="row">
          <Button type="submit" loading={saving.isPending}>
            {known ? chat.change : chat.add}
          </Button>
        </div>
      )}
    </form>
  )
}

const Result = ({ lastResult }: Pick<Known, 'lastResult'>): ReactNode => {
  const { chat } = useWords(dutyWords)
  if (!lastResult) return <p className="soft">{chat.none}</p>
  const { state, at, detail } = lastResult
  const result = state === 'delivered' ? 'delivered' : state === 'pending' || state === 'claimed' ? 'retrying' : 'failed'
  return (
    <p className={result === 'failed' ? 'down' : undefined}>
      {chat.last} <When at={at} relative="alone" />, {chat.results[result]} {result === 'delivered' ? null : <bdi>{detail}</bdi>}
    </p>
  )
}

const Remove = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { chat } = useWords(dutyWords)
  const remove = useDo((api) => api.DELETE('/api/chat'), {
    touches: ['chat'],
    onDone: () => {
      toast(chat.removed)
      onClose()
    },
  })
  return (
    <Confirm
      title={chat.removeTitle}
      act={chat.remove}
      onAct={() => remove.mutate()}
      onClose={onClose}
      isPending={remove.isPending}
      error={remove.error}
      isGrave
    >
      <p>{chat.removeText}</p>
    </Confirm>
  )
}

const Acts = ({ known, onSecret }: { readonly known: Known; readonly onSecret: (secret: string | null) => void }): ReactNode => {
  const { chat } = useWords(dutyWords)
  const [isRemoving, setRemoving] = useState(false)
  const test = useDo((api) => api.POST('/api/chat/test'), { touches: ['chat'] })
  const renew = useDo((api) => api.PUT('/api/chat', { body: { url: known.url, renewSecret: true } }), {
    touches: ['chat'],
    onDone: ({ secret }) => onSecret(secret),
  })
  return (
    <>
      <div className="row">
        <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
          {chat.test}
        </Button>
        <Button variant="default" loading={renew.isPending} title={chat.renewText} onClick={() => renew.mutate()}>
          {chat.renew}
        </Button>
        <Button variant="default" onClick={() => setRemoving(true)}>
          {chat.remove}
        </Button>
      </div>
      {test.data ? (
        <p className="small soft" role="status">
          {chat.testing}
        </p>
      ) : null}
      <Trouble error={test.error ?? renew.error} />
      {isRemoving ? <Remove onClose={() => setRemoving(false)} /> : null}
    </>
  )
}

const ChatForm = ({ known }: { readonly known: Known | null }): ReactNode => {
  const { chat } = useWords(dutyWords)
  const [secret, setSecret] = useState<string | null>(null)
  const isFormerGood = known?.formerUntil != null && isBefore(now(), instantOf(known.formerUntil))
  return (
    <div className="stack">
      <Address known={known} onSecret={setSecret} />
      {secret === null ? null : <Secret secret={secret} onKept={() => setSecret(null)} />}
      {known ? (
        <>
          <Result lastResult={known.lastResult} />
          {isFormerGood && known.formerUntil ? (
            <p className="soft small">
              {chat.former} <When at={known.formerUntil} />
            </p>
          ) : null}
          <Acts known={known} onSecret={setSecret} />
        </>
      ) : null}
    </div>
  )
}

/** The organisation's own chat, where every reminder is written too. */
export const Chat = (): ReactNode => {
  const { chat } = useWords(dutyWords)
  const found = useAsk(['chat'], (api) => api.GET('/api/chat'))
  return (
    <section className="stack" aria-labelledby="duty-chat">
      <div>
        <h3 id="duty-chat">{chat.title}</h3>
        <p className="soft measure">{chat.lead}</p>
      </div>
      <Asked of={found}>{({ chat: known }) => <ChatForm known={known} />}</Asked>
    </section>
  )
}
