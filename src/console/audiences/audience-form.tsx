import { NativeSelect, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { languages } from '../../core/page/page.ts'
import { faultAt, refusalOf } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { useTyping } from '../parts/use-typing.ts'
import { ZoneField } from '../parts/zone-field.tsx'
import { audiencesWords } from '../words/audiences.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { type Hours, HoursFields } from './hours-fields.tsx'
import { useHoursText } from './use-hours-text.ts'

export type ListedAudience = Schemas['Audience'] & { readonly subscribers: number; readonly holidays: readonly string[] }

const shown = ['/name', '/zone', '/language']
/** Those of the hours stand beside them, wherever in the week they are. */
const shownOf = (error: Error | null): readonly string[] => [
  ...shown,
  ...(refusalOf(error)?.errors ?? []).flatMap(({ pointer }) => (pointer.startsWith('/hours/') ? [pointer] : [])),
]
const headOf = ({ id, version }: ListedAudience) => ({ path: { audienceId: id }, header: ifMatch(version) })

interface RemoveProps {
  readonly audience: ListedAudience
  readonly onClose: () => void
  readonly onGone: () => void
}

const Remove = ({ audience, onClose, onGone }: RemoveProps): ReactNode => {
  const { form } = useWords(audiencesWords)
  const remove = useDo((api) => api.DELETE('/api/audiences/{audienceId}', { params: headOf(audience) }), {
    touches: ['audiences', 'subscribers'],
    onDone: () => {
      toast(form.removed)
      onGone()
    },
  })
  return (
    <Confirm
      title={form.removeTitle(audience.name)}
      act={form.remove}
      onAct={() => remove.mutate()}
      onClose={onClose}
      isPending={remove.isPending}
      error={remove.error}
      isGrave
    >
      <p>{form.members(audience.subscribers)}</p>
      <p>{form.removeText}</p>
    </Confirm>
  )
}

interface Form {
  readonly name: string
  readonly zone: string
  readonly language: (typeof languages)[number]
  readonly hours: Hours | null
}

const useSaving = (audience: ListedAudience | undefined, onDone: () => void) =>
  useDo(
    (api, body: Form) =>
      audience ? api.PATCH('/api/audiences/{audienceId}', { params: headOf(audience), body }) : api.POST('/api/audiences', { body }),
    { touches: ['audiences'], onDone },
  )

interface AudienceFormProps {
  readonly audience: ListedAudience | undefined
  readonly onClose: () => void
}

export const AudienceForm = ({ audience, onClose }: AudienceFormProps): ReactNode => {
  const { form: words, hours: hourWords } = useWords(audiencesWords)
  const { languages: names } = useWords(frameWords)
  const page = usePage().data
  const [isRemoving, setRemoving] = useState(false)
  const saving = useSaving(audience, onClose)
  const { name, zone, language, hours } = audience ?? { name: '', zone: page?.zone ?? 'UTC', language: page?.language ?? 'en', hours: null }
  const hoursText = useHoursText()
  const textOf = (said: Form, field: keyof Form): string =>
    field === 'language' ? names[said.language] : field === 'hours' ? hoursText(said.hours) : said[field]
  const typing = useTyping<Form>({ name, zone, language, hours })
  const { form, set } = typing
  return (
    <>
      <DialogForm
        title={audience ? words.title : words.newTitle}
        onClose={onClose}
        onSend={() => saving.mutate(form)}
        sending={saving}
        shown={shownOf(saving.error)}
        isHeld={typing.conflicts.length > 0}
        other={audience && { label: words.remove, onAct: () => setRemoving(true) }}
      >
        <TextInput
          label={words.name}
          description={words.nameHint}
          required
          value={form.name}
          error={faultAt(saving.error, '/name')}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <ZoneField
          label={words.zone}
          value={form.zone}
          error={faultAt(saving.error, '/zone')}
          onChange={(chosen) => set({ zone: chosen })}
        />
        <NativeSelect
          label={words.language}
          value={form.language}
          data={languages.map((one) => ({ value: one, label: names[one] }))}
          error={faultAt(saving.error, '/language')}
          onChange={({ currentTarget }) => set({ language: languages.find((one) => one === currentTarget.value) ?? form.language })}
        />
        <HoursFields
          value={form.hours}
          zone={form.zone}
          usual={page?.clock.office.week ?? []}
          error={saving.error}
          onChange={(changed) => set({ hours: changed })}
        />
        <Conflicts of={typing} labels={{ ...words, hours: hourWords.title }} textOf={textOf} />
      </DialogForm>
      {isRemoving && audience ? <Remove audience={audience} onClose={() => setRemoving(false)} onGone={onClose} /> : null}
    </>
  )
}
