import { Button, Input, SegmentedControl, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../../client/headers.ts'
import type { Schemas } from '../../../client/open-client.ts'
import { languages } from '../../../core/page/page.ts'
import { faultAt, otherFaults } from '../../api/faults.ts'
import { usePage } from '../../api/page.ts'
import { useSession } from '../../api/session.ts'
import { useDo } from '../../api/use-api.ts'
import { Asked } from '../../parts/asked.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { frameWords } from '../../words/frame.ts'
import { currentLanguage } from '../../words/language.ts'
import { sessionWords } from '../../words/session.ts'
import { useWords } from '../../words/use-words.ts'
import { WelcomeSample } from './welcome-sample.tsx'

const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** A page that somebody has named already (the API, a demonstration) keeps what it has until it is changed here. */
const isUntouched = (page: Schemas['Page']): boolean => page.version === 1

const shown = ['/name', '/zone', '/contact/email', '/contact/phone']

const useSaving = (page: Schemas['Page'], onDone: () => void) => {
  const { data: session } = useSession()
  const isNew = isUntouched(page)
  const [name, setName] = useState(isNew ? '' : page.name)
  const [zone, setZone] = useState(isNew ? ownZone() : page.zone)
  const [language, setLanguage] = useState<Schemas['Page']['language']>(isNew ? currentLanguage() : page.language)
  const [email, setEmail] = useState(page.contact?.email ?? undefined)
  const [phone, setPhone] = useState(page.contact?.phone ?? '')
  const contactEmail = email ?? session?.operator.email ?? ''
  const save = useDo(
    (api) =>
      api.PATCH('/api/page', {
        params: { header: ifMatch(page.version), query: {} },
        body: {
          name,
          language,
          zone,
          contact: { name: page.contact?.name ?? null, email: contactEmail || null, phone: phone || null, url: page.contact?.url ?? null },
        },
      }),
    { touches: ['page', 'ways'], onDone },
  )
  return { name, setName, zone, setZone, language, setLanguage, contactEmail, setEmail, phone, setPhone, save }
}

const OrganisationForm = ({ page, onDone }: { readonly page: Schemas['Page']; readonly onDone: () => void }): ReactNode => {
  const words = useWords(sessionWords)
  const { organisation } = words.welcome
  const names = useWords(frameWords).languages
  const form = useSaving(page, onDone)
  const { save } = form
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <TextInput
        label={organisation.name}
        description={organisation.nameHint}
        size="md"
        required
        withAsterisk={false}
        autoComplete="organization"
        value={form.name}
        onChange={(event) => form.setName(event.currentTarget.value)}
        error={faultAt(save.error, '/name')}
      />
      <ZoneField
        label={organisation.zone}
        description={organisation.zoneHint}
        size="md"
        value={form.zone}
        onChange={form.setZone}
        error={faultAt(save.error, '/zone')}
      />
      <Input.Wrapper label={organisation.language} labelElement="div" size="md">
        <SegmentedControl
          fullWidth
          aria-label={organisation.language}
          size="md"
          value={form.language}
          onChange={(value) => form.setLanguage(value)}
          data={languages.map((value) => ({ value, label: names[value] }))}
        />
      </Input.Wrapper>
      <TextInput
        label={organisation.contactEmail}
        description={organisation.contactHint}
        type="email"
        size="md"
        autoComplete="off"
        value={form.contactEmail}
        onChange={(event) => form.setEmail(event.currentTarget.value)}
        error={faultAt(save.error, '/contact/email')}
      />
      <TextInput
        label={organisation.contactPhone}
        type="tel"
        size="md"
        autoComplete="off"
        value={form.phone}
        onChange={(event) => form.setPhone(event.currentTarget.value)}
        error={faultAt(save.error, '/contact/phone')}
      />
      {otherFaults(save.error, shown).map((text) => (
        <p key={text} role="alert" className="said-wrong">
          {text}
        </p>
      ))}
      <Button type="submit" size="md" fullWidth loading={save.isPending}>
        {words.go}
      </Button>
    </form>
  )
}

export interface WelcomeOrganisationProps {
  readonly onDone: () => void
  readonly onSample: () => void
}

export const WelcomeOrganisation = ({ onDone, onSample }: WelcomeOrganisationProps): ReactNode => (
  <Asked of={usePage()}>
    {(page) => (
      <>
        <OrganisationForm page={page} onDone={onDone} />
        {isUntouched(page) ? <WelcomeSample onDone={onSample} /> : null}
      </>
    )}
  </Asked>
)
