import { Button, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { canPublish } from '../due/can-publish.ts'
import { Asked } from '../parts/asked.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { useTyping } from '../parts/use-typing.ts'
import { FormEnd } from '../settings/form-end.tsx'
import { dutyWords } from '../words/duty.ts'
import { useWords } from '../words/use-words.ts'
import { Chat } from './chat.tsx'
import { type DutyPlace, type DutyStep, dutySteps } from './duty-order.ts'
import { DutyPlaces } from './duty-places.tsx'
import '../components/components.css'
import './duty.css'
import '../settings/settings.css'
import '../style/mantine-whole.ts'

const useStepText = (): ((step: DutyStep) => string) => {
  const { steps } = useWords(dutyWords)
  return (step) => {
    switch (step.kind) {
      case 'everybody':
        return steps.everybody
      case 'first':
        return steps.first(step.name)
      case 'next':
      case 'again':
        return steps[step.kind](step.name, step.minutes)
      case 'all':
        return steps.all(step.minutes)
    }
  }
}

const Steps = ({ places, usualMinutes }: Pick<Schemas['DutyList'], 'places' | 'usualMinutes'>): ReactNode => {
  const words = useWords(dutyWords)
  const textOf = useStepText()
  const texts = dutySteps(places, usualMinutes).map(textOf)
  return (
    <div className="stack tight">
      <h4>{words.now}</h4>
      <ol className="duty-steps">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </div>
  )
}

/** Only who can do something about it is offered; whoever lost that stays on the list, and is passed over. */
const AddPlace = ({ taken, onAdd }: { readonly taken: readonly DutyPlace[]; readonly onAdd: (place: DutyPlace) => void }): ReactNode => {
  const words = useWords(dutyWords)
  const [id, setId] = useState('')
  const { data } = useAsk(['operators'], (api) => api.GET('/api/operators'))
  const free = (data?.items ?? []).filter(
    ({ id: one, state, role }) => state === 'active' && canPublish(role) && taken.every(({ operatorId }) => operatorId !== one),
  )
  const chosen = free.find((one) => one.id === id)
  if (free.length === 0) return null
  return (
    <div className="row end-line">
      <NativeSelect
        label={words.addWhom}
        value={chosen?.id ?? ''}
        data={[{ value: '', label: words.choose, disabled: true }, ...free.map((one) => ({ value: one.id, label: one.name }))]}
        onChange={({ currentTarget }) => setId(currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={!chosen}
        onClick={() => chosen && onAdd({ operatorId: chosen.id, name: chosen.name, minutes: null, isPassedOver: false })}
      >
        {words.add}
      </Button>
    </div>
  )
}

interface OrderForm {
  readonly places: readonly DutyPlace[]
}

/** Until somebody changes something, what the server says is shown; then what they want, until it is saved. */
const Order = ({ list }: { readonly list: Schemas['DutyList'] }): ReactNode => {
  const words = useWords(dutyWords)
  const isReadOnly = !useMay()('duty.write')
  const typing = useTyping<OrderForm>({ places: list.places })
  const { places } = typing.form
  const setOwn = (wanted: readonly DutyPlace[]): void => typing.set({ places: wanted })
  const saving = useDo(
    (api, sent: OrderForm) =>
      api.PUT('/api/duty', {
        params: { query: {}, header: ifMatch(list.version) },
        body: { places: sent.places.map(({ operatorId, minutes }) => ({ operatorId, minutes })) },
      }),
    {
      touches: ['duty', 'due'],
      answers: ['duty'],
      onDone: (saved, sent) => {
        typing.saved(sent, { places: saved.places })
        toast(words.saved)
      },
    },
  )
  const send = (event: FormEvent): void => {
    event.preventDefault()
    saving.mutate(typing.form)
  }
  const discard = (): void => {
    typing.discard()
    saving.reset()
  }
  return (
    <form className="stack" onSubmit={send} noValidate>
      <h3>{words.order}</h3>
      {places.length === 0 ? null : (
        <DutyPlaces places={places} usualMinutes={list.usualMinutes} isReadOnly={isReadOnly} error={saving.error} onChange={setOwn} />
      )}
      {isReadOnly ? null : <AddPlace taken={places} onAdd={(place) => setOwn([...places, place])} />}
      <Steps places={[...places]} usualMinutes={list.usualMinutes} />
      {typing.isChanged ? (
        <>
          <p className="row">
            <span className="soft">{words.unsaved}</span>
            <button type="button" className="text-button" onClick={discard}>
              {words.discard}
            </button>
          </p>
          <Conflicts
            of={typing}
            labels={{ places: words.order }}
            textOf={(said) => said.places.map(({ name, minutes }) => words.placed(name, minutes)).join(', ')}
          />
          <FormEnd
            saving={saving}
            shown={places.flatMap((_, index) => [`/places/${index}/minutes`, `/places/${index}/operatorId`])}
            isReadOnly={false}
            isConflicting={typing.conflicts.length > 0}
          />
        </>
      ) : null}
    </form>
  )
}

const TestReminder = (): ReactNode => {
  const words = useWords(dutyWords)
  const send = useDo((api) => api.POST('/api/duty/test'), { touches: ['postbox', 'push'] })
  return (
    <div className="stack tight">
      <div className="row">
        <Button variant="default" loading={send.isPending} onClick={() => send.mutate()}>
          {words.test}
        </Button>
        <Link to="/account" hash="push">
          {words.browsers}
        </Link>
      </div>
      {send.data ? (
        <p className="small soft" role="status">
          {words.tested(send.data.email, send.data.browsers)}
        </p>
      ) : null}
      <Trouble error={send.error} />
    </div>
  )
}

/** Who is reminded of what is owed: the people in their order, and the chat that hears it too. */
export const Duty = (): ReactNode => {
  const words = useWords(dutyWords)
  const may = useMay()
  const list = useAsk(['duty'], (api) => api.GET('/api/duty', { params: { query: {} } }))
  return (
    <div className="stack wide">
      <p className="soft measure">{words.lead}</p>
      <Asked of={list}>{(known) => <Order list={known} />}</Asked>
      {/* Who cannot write is never reminded. */}
      {may('notice.write') ? <TestReminder /> : null}
      {may('page.write') ? <Chat /> : null}
    </div>
  )
}
