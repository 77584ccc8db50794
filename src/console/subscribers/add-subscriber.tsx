import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { faultAt } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useDo } from '../api/use-api.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { subscribersWords } from '../words/subscribers.ts'
import { useWords } from '../words/use-words.ts'
import { PreferenceFields, type Wishes } from './preference-fields.tsx'
import { SecretShown } from './signing-secret.tsx'

const shown = ['/email', '/webhookUrl', '/level', '/threshold', '/language', '/audienceId']

interface Form extends Wishes {
  readonly email: string
  readonly webhookUrl: string
}

const bodyOf = ({ email, webhookUrl, level, threshold, language, audienceId, componentIds }: Form) => ({
  email,
  level,
  threshold,
  language,
  componentIds: [...(componentIds ?? [])],
  ...(webhookUrl.trim() === '' ? {} : { webhookUrl }),
  ...(audienceId === null ? {} : { audienceId }),
})

const useAdding = (onClose: () => void) => {
  const { adding } = useWords(subscribersWords)
  const [secret, setSecret] = useState<string | null>(null)
  const add = useDo((api, form: Form) => api.POST('/api/subscribers', { body: bodyOf(form) }), {
    touches: ['subscribers'],
    onDone: ({ subscriber, signingSecret }) => {
      toast(adding.done(subscriber.webhookUrl ?? subscriber.email))
      if (signingSecret === null) onClose()
      else setSecret(signingSecret)
    },
  })
  return { add, secret }
}

export const AddSubscriber = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { adding } = useWords(subscribersWords)
  const language = usePage().data?.language ?? 'en'
  const { add, secret } = useAdding(onClose)
  const [given, setForm] = useState<Partial<Form>>({})
  const plain: Form = { email: '', webhookUrl: '', level: 'standard', threshold: 'minor', language, audienceId: null, componentIds: null }
  const form: Form = { ...plain, ...given }
  if (secret !== null) return <SecretShown secret={secret} onClose={onClose} />
  return (
    <DialogForm title={adding.title} onClose={onClose} onSend={() => add.mutate(form)} sending={add} shown={shown} act={adding.act}>
      <p className="soft">{adding.lead}</p>
      <TextInput
        type="email"
        label={adding.email}
        description={form.webhookUrl ? adding.emailHint : undefined}
        required
        autoComplete="off"
        value={form.email}
        error={faultAt(add.error, '/email')}
        onChange={({ currentTarget }) => setForm({ ...given, email: currentTarget.value })}
      />
      <TextInput
        type="url"
        label={adding.webhook}
        description={adding.webhookHint}
        autoComplete="off"
        value={form.webhookUrl}
        error={faultAt(add.error, '/webhookUrl')}
        onChange={({ currentTarget }) => setForm({ ...given, webhookUrl: currentTarget.value })}
      />
      <PreferenceFields wishes={form} error={add.error} onChange={(wishes) => setForm({ ...given, ...wishes })} />
    </DialogForm>
  )
}
