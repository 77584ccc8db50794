import { Button, Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { actsOfRole, type Role, roles, type Scope } from '../../core/actor/actor.ts'
import { dateOf, type Instant, instantText, parseTimeZone, plusSeconds, startOfDate } from '../../core/time.ts'
import { faultAt } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { OnceShown } from '../parts/once-shown.tsx'
import { frameWords } from '../words/frame.ts'
import { tokensWords } from '../words/tokens.ts'
import { useWords } from '../words/use-words.ts'
import '../subscribers/subscribers.css'

interface Form {
  readonly name: string
  readonly role: Role
  /** Null: everything that the role may do. */
  readonly scopes: readonly Scope[] | null
  /** A day, or empty. */
  readonly endsOn: string
}

/** The end of the chosen day by the organisation's clock. */
const endOf = (day: string, zoneName: string): string | undefined => {
  const zone = parseTimeZone(zoneName)
  const end = zone.ok ? startOfDate(day, zone.value, 1) : undefined
  return end && instantText(end)
}

/** A token is forgotten easily; one that ends is not for ever in wrong hands. */
const aYearFrom = (moment: Instant, zoneName: string): string => {
  const zone = parseTimeZone(zoneName)
  return zone.ok ? dateOf(plusSeconds(moment, 365 * 86_400), zone.value) : ''
}

const Scopes = ({ form, onChange }: { readonly form: Form; readonly onChange: (form: Form) => void }): ReactNode => {
  const { form: words } = useWords(tokensWords)
  const may = useMay()
  const open: readonly Scope[] = actsOfRole[form.role].filter((act) => may(act))
  return (
    <Radio.Group
      label={words.scopes}
      value={form.scopes === null ? 'all' : 'some'}
      onChange={(value) => onChange({ ...form, scopes: value === 'all' ? null : [] })}
    >
      <div className="stack tight">
        <Radio value="all" label={words.everything} />
        <Radio value="some" label={words.chosen} />
        {form.scopes === null ? null : (
          <Checkbox.Group
            value={[...form.scopes]}
            onChange={(chosen) => onChange({ ...form, scopes: open.filter((act) => chosen.includes(act)) })}
          >
            <div className="tick-list">
              {open.map((act) => (
                <Checkbox key={act} value={act} label={<code>{act}</code>} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      </div>
    </Radio.Group>
  )
}

const Made = ({ bearer, onClose }: { readonly bearer: string; readonly onClose: () => void }): ReactNode => {
  const { form: words } = useWords(tokensWords)
  return (
    <Dialog title={words.madeTitle} onClose={onClose} isFirm>
      <p>{words.madeText}</p>
      <OnceShown text={bearer} label={words.madeTitle} />
      <p className="soft small">
        {words.use} <code>Authorization: Bearer …</code>
      </p>
      <div className="dialog-actions">
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Dialog>
  )
}

const useMaking = (zone: string) =>
  useDo(
    (api, { name, role, scopes, endsOn }: Form) => {
      const expiresAt = endsOn === '' ? undefined : endOf(endsOn, zone)
      return api.POST('/api/tokens', {
        body: { name, role, ...(scopes === null ? {} : { scopes: [...scopes] }), ...(expiresAt ? { expiresAt } : {}) },
      })
    },
    { touches: ['tokens'] },
  )

export const MakeToken = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { form: words } = useWords(tokensWords)
  const { roles: roleNames } = useWords(frameWords)
  const zone = usePage().data?.zone ?? 'UTC'
  const [form, setForm] = useState<Form>(() => ({ name: '', role: 'responder', scopes: null, endsOn: aYearFrom(now(), zone) }))
  const making = useMaking(zone)
  if (making.data) return <Made bearer={making.data.bearer} onClose={onClose} />
  return (
    <DialogForm
      title={words.title}
      onClose={onClose}
      onSend={() => making.mutate(form)}
      sending={making}
      shown={['/name', '/role', '/expiresAt']}
      act={words.act}
    >
      <TextInput
        label={words.name}
        description={words.nameHint}
        required
        value={form.name}
        error={faultAt(making.error, '/name')}
        onChange={({ currentTarget }) => setForm({ ...form, name: currentTarget.value })}
      />
      <NativeSelect
        label={words.role}
        value={form.role}
        data={roles.map((role) => ({ value: role, label: roleNames[role] }))}
        error={faultAt(making.error, '/role')}
        onChange={({ currentTarget }) =>
          setForm({ ...form, role: roles.find((role) => role === currentTarget.value) ?? form.role, scopes: null })
        }
      />
      <Scopes form={form} onChange={setForm} />
      <TextInput
        type="date"
        label={words.expiresAt}
        description={words.expiresHint}
        value={form.endsOn}
        error={faultAt(making.error, '/expiresAt')}
        onChange={({ currentTarget }) => setForm({ ...form, endsOn: currentTarget.value })}
      />
    </DialogForm>
  )
}
