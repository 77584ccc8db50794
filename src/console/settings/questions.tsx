import { Button, Checkbox, NumberInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useDo, useQuestion } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { toast } from '../parts/toast.ts'
import { useTyping } from '../parts/use-typing.ts'
import { questionSettingsQuestion } from '../questions/questions.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { FormEnd } from './form-end.tsx'

type Settings = Schemas['QuestionSettings']
interface Form {
  readonly holdsForReview: boolean
  readonly closesAfterDays: string
  readonly mailsReadersWords: boolean
}

const formOf = ({ holdsForReview, closesAfterDays, mailsReadersWords }: Settings): Form => ({
  holdsForReview,
  closesAfterDays: String(closesAfterDays),
  mailsReadersWords,
})

const saving = { touches: ['questions'], answers: questionSettingsQuestion.key } as const

const Rules = ({ kept, isReadOnly }: { readonly kept: Settings; readonly isReadOnly: boolean }): ReactNode => {
  const words = useWords(questionWords).setting
  const typing = useTyping(formOf(kept))
  const { form, set } = typing
  const save = useDo(
    (api, sent: Form) =>
      api.PUT('/api/question-settings', {
        params: { query: {}, header: ifMatch(kept.version) },
        // What is no number goes as one that the server refuses at the field.
        body: { ...sent, closesAfterDays: sent.closesAfterDays.trim() === '' ? -1 : Number(sent.closesAfterDays) },
      }),
    {
      ...saving,
      onDone: (settings, sent) => {
        typing.saved(sent, formOf(settings))
        toast(words.saved)
      },
    },
  )
  const labels: Readonly<Record<keyof Form, string>> = {
    holdsForReview: words.holds,
    closesAfterDays: words.closes,
    mailsReadersWords: words.mails,
  }
  const send = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate(form)
  }
  return (
    <form className="stack" onSubmit={send} noValidate>
      <Checkbox
        label={words.holds}
        description={words.holdsHint}
        checked={form.holdsForReview}
        disabled={isReadOnly}
        onChange={({ currentTarget }) => set({ holdsForReview: currentTarget.checked })}
      />
      <NumberInput
        label={words.closes}
        description={words.closesHint}
        min={0}
        max={365}
        clampBehavior="none"
        allowDecimal={false}
        value={form.closesAfterDays}
        disabled={isReadOnly}
        error={faultAt(save.error, '/closesAfterDays')}
        onChange={(value) => set({ closesAfterDays: String(value) })}
      />
      <Checkbox
        label={words.mails}
        description={words.mailsHint}
        checked={form.mailsReadersWords}
        disabled={isReadOnly}
        onChange={({ currentTarget }) => set({ mailsReadersWords: currentTarget.checked })}
      />
      <Conflicts
        of={typing}
        labels={labels}
        textOf={(shown: Form, field: keyof Form) => {
          const value = shown[field]
          return typeof value === 'string' ? value : value ? words.yes : words.no
        }}
      />
      <FormEnd saving={save} shown={['/closesAfterDays']} isReadOnly={isReadOnly} isConflicting={typing.conflicts.length > 0} />
    </form>
  )
}

/** Who is let ask and what that means for whom is said before it is so. */
const Switch = ({ kept }: { readonly kept: Settings }): ReactNode => {
  const words = useWords(questionWords).setting
  const [isAsked, setAsked] = useState(false)
  const change = useDo(
    (api, isOn: boolean) => api.PUT('/api/question-settings', { params: { query: {}, header: ifMatch(kept.version) }, body: { isOn } }),
    { ...saving, onDone: () => setAsked(false) },
  )
  return (
    <>
      <div className="row">
        <Button variant="default" onClick={() => setAsked(true)}>
          {kept.isOn ? words.switchOff : words.switchOn}
        </Button>
      </div>
      {isAsked ? (
        <Confirm
          title={kept.isOn ? words.offTitle : words.onTitle}
          act={kept.isOn ? words.switchOffAct : words.switchOnAct}
          onAct={() => change.mutate(!kept.isOn)}
          onClose={() => setAsked(false)}
          isPending={change.isPending}
          error={change.error}
        >
          {(kept.isOn
            ? [words.offText]
            : [words.onPage, words.onMail, kept.holdsForReview ? words.onHeld : words.onOpen, words.onWork]
          ).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Confirm>
      ) : null}
    </>
  )
}

/** Whether readers may ask, and what becomes of what they write. */
export const Questions = (): ReactNode => {
  const words = useWords(questionWords).setting
  const isOwner = useMay()('page.write')
  return (
    <div className="stack">
      <p className="soft measure">{words.lead}</p>
      <Asked of={useQuestion(questionSettingsQuestion)}>
        {(kept) => (
          <>
            <p>{kept.isOn ? words.on : words.offState}</p>
            {isOwner ? <Switch kept={kept} /> : null}
            <Rules kept={kept} isReadOnly={!isOwner} />
          </>
        )}
      </Asked>
    </div>
  )
}
