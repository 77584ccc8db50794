import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useMemo, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { languages } from '../../core/page/page.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { toast } from '../parts/toast.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

type Page = Schemas['Page']
const contactFields = ['name', 'email', 'phone', 'url'] as const
type Contact = Readonly<Record<(typeof contactFields)[number], string>>

interface Form {
  readonly name: string
  readonly language: string
  readonly zone: string
  readonly contact: Contact
}

const formOf = ({ name, language, zone, contact }: Page): Form => ({
  name,
  language,
  zone,
  contact: { name: contact?.name ?? '', email: contact?.email ?? '', phone: contact?.phone ?? '', url: contact?.url ?? '' },
})

const contactOf = (contact: Contact) =>
  contactFields.every((field) => contact[field].trim() === '')
    ? null
    : Object.fromEntries(contactFields.map((field) => [field, contact[field].trim() === '' ? null : contact[field]]))

const shown = ['/name', '/language', '/zone', ...contactFields.map((field) => `/contact/${field}`)]

const ZoneField = ({
  zone,
  error,
  isReadOnly,
  onChange,
}: {
  zone: string
  error: string | undefined
  isReadOnly: boolean
  onChange: (zone: string) => void
}) => {
  const { page } = useWords(settingsWords)
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), [])
  return (
    <>
      <TextInput
        label={page.zone}
        description={page.zoneHint}
        list="time-zones"
        required
        spellCheck={false}
        disabled={isReadOnly}
        value={zone}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id="time-zones">
        {zones.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </>
  )
}

const ContactFields = ({
  form,
  error,
  isReadOnly,
  onChange,
}: {
  form: Form
  error: Error | null
  isReadOnly: boolean
  onChange: (contact: Contact) => void
}) => {
  const { page } = useWords(settingsWords)
  const labels = { name: page.contactName, email: page.email, phone: page.phone, url: page.url }
  const types = { name: 'text', email: 'email', phone: 'tel', url: 'url' }
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
            label={labels[field]}
            disabled={isReadOnly}
            autoComplete="off"
            value={form.contact[field]}
            error={faultAt(error, `/contact/${field}`)}
            onChange={({ currentTarget }) => onChange({ ...form.contact, [field]: currentTarget.value })}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Name, language, zone and contact: what every notice carries with it. */
export const PageForm = ({ page: kept, isReadOnly }: { readonly page: Page; readonly isReadOnly: boolean }): ReactNode => {
  const words = useWords(settingsWords)
  const [form, setForm] = useState(formOf(kept))
  const saving = useDo(
    (api, { contact, ...rest }: Form) =>
      api.PATCH('/api/page', { params: { query: {}, header: ifMatch(kept.version) }, body: { ...rest, contact: contactOf(contact) } }),
    { touches: ['page', 'checklist'], onDone: () => toast(words.saved) },
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
        onChange={({ currentTarget }) => setForm({ ...form, name: currentTarget.value })}
      />
      <div className="field-pair">
        <NativeSelect
          label={words.page.language}
          description={words.page.languageHint}
          disabled={isReadOnly}
          value={form.language}
          data={languages.map((language) => ({ value: language, label: words.page.languages[language] }))}
          error={faultAt(saving.error, '/language')}
          onChange={({ currentTarget }) => setForm({ ...form, language: currentTarget.value })}
        />
        <ZoneField
          zone={form.zone}
          error={faultAt(saving.error, '/zone')}
          isReadOnly={isReadOnly}
          onChange={(zone) => setForm({ ...form, zone })}
        />
      </div>
      <ContactFields form={form} error={saving.error} isReadOnly={isReadOnly} onChange={(contact) => setForm({ ...form, contact })} />
      {otherFaults(saving.error, [...shown, '/contact']).map((fault) => (
        <p key={fault} className="down" role="alert">
          {fault}
        </p>
      ))}
      {isReadOnly ? null : (
        <div className="row">
          <Button type="submit" loading={saving.isPending}>
            {words.save}
          </Button>
        </div>
      )}
    </form>
  )
}
