import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { languages } from '../../core/page/page.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { toast } from '../parts/toast.ts'
import { ZoneField } from '../parts/zone-field.tsx'
import { audiencesWords } from '../words/audiences.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

export type ListedAudience = Schemas['Audience'] & { readonly subscribers: number }

const shown = ['/name', '/zone', '/language']
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
  readonly language: string
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
  const { form: words } = useWords(audiencesWords)
  const { cancel, save, languages: names } = useWords(frameWords)
  const page = usePage().data
  const [changed, setChanged] = useState<Partial<Form>>({})
  const [isRemoving, setRemoving] = useState(false)
  const saving = useSaving(audience, onClose)
  const base = audience ?? { name: '', zone: page?.zone ?? 'UTC', language: page?.language ?? 'en' }
  const form: Form = { name: base.name, zone: base.zone, language: base.language, ...changed }
  const send = (event: FormEvent): void => {
    event.preventDefault()
    saving.mutate(form)
  }
  return (
    <Dialog title={audience ? words.title : words.newTitle} onClose={onClose} shape="sheet">
      <form className="stack" onSubmit={send} noValidate>
        <TextInput
          label={words.name}
          description={words.nameHint}
          required
          value={form.name}
          error={faultAt(saving.error, '/name')}
          onChange={({ currentTarget }) => setChanged({ ...changed, name: currentTarget.value })}
        />
        <ZoneField
          label={words.zone}
          value={form.zone}
          error={faultAt(saving.error, '/zone')}
          onChange={(zone) => setChanged({ ...changed, zone })}
        />
        <NativeSelect
          label={words.language}
          value={form.language}
          data={languages.map((language) => ({ value: language, label: names[language] }))}
          error={faultAt(saving.error, '/language')}
          onChange={({ currentTarget }) => setChanged({ ...changed, language: currentTarget.value })}
        />
        {otherFaults(saving.error, shown).map((fault) => (
          <p key={fault} className="down" role="alert">
            {fault}
          </p>
        ))}
        <div className="dialog-actions">
          <Button variant="default" onClick={audience ? () => setRemoving(true) : onClose}>
            {audience ? words.remove : cancel}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {save}
          </Button>
        </div>
      </form>
      {isRemoving && audience ? <Remove audience={audience} onClose={() => setRemoving(false)} onGone={onClose} /> : null}
    </Dialog>
  )
}
