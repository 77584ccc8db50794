import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { languages } from '../../core/page/page.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { Conflicts } from '../parts/conflicts.tsx'
import { toast } from '../parts/toast.ts'
import { useTyping } from '../parts/use-typing.ts'
import { ZoneField } from '../parts/zone-field.tsx'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'
import { FormEnd } from './form-end.tsx'

type Page = Schemas['Page']
const contactFields = ['contactName', 'email', 'phone', 'url'] as const
type Contact = Readonly<Record<(typeof contactFields)[number], string>>

interface Form extends Contact {
  readonly name: string
  readonly language: Page['language']
  readonly zone: string
  readonly showsRecord: boolean
  readonly countsAffected: boolean
}

const formOf = ({ name, language, zone, contact, showsRecord, countsAffected }: Page): Form => ({
  name,
  language,
  zone,
  showsRecord,
  countsAffected,
  contactName: contact?.name ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
  url: contact?.url ?? '',
})

const contactOf = (form: Contact) => {
  const said = (field: keyof Contact): string | null => (form[field].trim() === '' ? null : form[field])
  const contact = { name: said('contactName'), email: said('email'), phone: said('phone'), url: said('url') }
  return Object.values(contact).every((value) => value === null) ? null : contact
}

const pointers = { contactName: '/contact/name', email: '/contact/email', phone: '/contact/phone', url: '/contact/url' } as const
const shown = ['/name', '/language', '/zone', '/contact', ...Object.values(pointers)]

const ContactFields = ({
  form,
  error,
  isReadOnly,
  onChange,
}: {
  form: Form
  error: Error | null
  isReadOnly: boolean
  onChange: (change: Partial<Contact>) => void
}) => {
  const { page } = useWords(settingsWords)
  const types = { contactName: 'text', email: 'email', phone: 'tel', url: 'url' }
  return (
    <fieldset className="stack tight">
      <legend className="legend">{page.contact}</legend>
      <p className="soft small measure">{page.contactHint}</p>
      {faultAt(error, '/contact') ? <p className="down">{faultAt(error, '/contact')}</p> : null}
      <div className="field-pair">
        {contactFields.map((field) => (
          <TextInput
            key={field}
            type={types[field]}
            label={page[field]}
            disabled={isReadOnly}
            autoComplete="off"
            value={form[field]}
            error={faultAt(error, pointers[field])}
            onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
          />
        ))}
      </div>
    </fieldset>
  )
}

const switches = ['showsRecord', 'countsAffected'] as const

/** What a page may have besides notices. */
const Besides = ({
  form,
  isReadOnly,
  onChange,
}: {
  readonly form: Form
  readonly isReadOnly: boolean
  readonly onChange: (change: Partial<Form>) => void
}): ReactNode => {
  const { page } = useWords(settingsWords)
  return (
    <fieldset className="stack tight">
      <legend className="legend">{page.besides}</legend>
      {switches.map((field) => (
        <Checkbox
          key={field}
          label={page[field]}
          description={page[`${field}Hint`]}
          disabled={isReadOnly}
          checked={form[field]}
          onChange={({ currentTarget }) => onChange({ [field]: currentTarget.checked })}
        />
      ))}
    </fieldset>
  )
}

/** Name, language, zone and contact: what every notice carries with it. */
export const PageForm = ({ page: kept, isReadOnly }: { readonly page: Page; readonly isReadOnly: boolean }): ReactNode => {
  const words = useWords(settingsWords)
  const typing = useTyping(formOf(kept))
  const { form, set } = typing
  const saving = useDo(
    (api, sent: Form) => {
      const { name, language, zone, showsRecord, countsAffected } = sent
      const body = { name, language, zone, showsRecord, countsAffected, contact: contactOf(sent) }
      return api.PATCH('/api/page', { params: { query: {}, header: ifMatch(kept.version) }, body })
    },
    {
      touches: ['page', 'checklist'],
      answers: ['page'],
      onDone: (page, sent) => {
        typing.saved(sent, formOf(page))
        toast(words.saved)
      },
    },
  )
  const send = (event: FormEvent): void => {
    event.preventDefault()
    saving.mutate(form)
  }
  return (
    <form className="stack" onSubmit={send} noValidate>
      <TextInput
        label={words.page.name}
        description={words.page.nameHint}
        required
        disabled={isReadOnly}
        value={form.name}
        error={faultAt(saving.error, '/name')}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <div className="field-pair described">
        <NativeSelect
          label={words.page.language}
          description={words.page.languageHint}
          disabled={isReadOnly}
          value={form.language}
          data={languages.map((language) => ({ value: language, label: words.page.languages[language] }))}
          error={faultAt(saving.error, '/language')}
          onChange={({ currentTarget }) => set({ language: languages.find((one) => one === currentTarget.value) ?? form.language })}
        />
        <ZoneField
          label={words.page.zone}
          description={words.page.zoneHint}
          value={form.zone}
          error={faultAt(saving.error, '/zone')}
          isReadOnly={isReadOnly}
          onChange={(zone) => set({ zone })}
        />
      </div>
      <ContactFields form={form} error={saving.error} isReadOnly={isReadOnly} onChange={set} />
      <Besides form={form} isReadOnly={isReadOnly} onChange={set} />
      <Conflicts
        of={typing}
        labels={words.page}
        textOf={(shown, field) => {
          if (field === 'language') return words.page.languages[shown.language]
          return field === 'showsRecord' || field === 'countsAffected' ? words.page.onOff(shown[field]) : shown[field]
        }}
      />
      <FormEnd saving={saving} shown={shown} isReadOnly={isReadOnly} isConflicting={typing.conflicts.length > 0} />
    </form>
  )
}
