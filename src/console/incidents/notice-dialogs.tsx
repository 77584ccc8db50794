import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useId, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { type RedactableField, redactableFields } from '../../core/notice/slots.ts'
import type { ReportField } from '../../core/postmortem/redact-edition.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { Choice } from '../compose/choice.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { composeWords } from '../words/compose.ts'
import { frameWords } from '../words/frame.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'
import { PartsOfReport, useOtherEditions } from './parts-of-report.tsx'
import '../compose/compose.css'
import '../compose/guide.css'

interface NoticeDialogProps {
  readonly notice: Schemas['Notice']
  readonly onClose: () => void
}

const Actions = ({
  act,
  isPending,
  isGrave = false,
  isReady = true,
  onClose,
}: {
  readonly act: string
  readonly isPending: boolean
  readonly isGrave?: boolean
  readonly isReady?: boolean
  readonly onClose: () => void
}) => {
  const { cancel } = useWords(frameWords)
  return (
    <div className="dialog-actions">
      <Button variant="default" onClick={onClose}>
        {cancel}
      </Button>
      <Button type="submit" loading={isPending} disabled={!isReady} {...(isGrave ? { color: 'red.9' } : {})}>
        {act}
      </Button>
    </div>
  )
}

export interface LineFieldProps {
  readonly label: string
  readonly value: string
  readonly error?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly onChange: (value: string) => void
}

export const LineField = ({ label, value, error, type = 'text', onChange }: LineFieldProps): ReactNode => {
  const id = useId()
  return (
    <div className="slot">
      <label className="slot-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="plain-input"
        type={type}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-fault` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {error ? (
        <p className="small down" id={`${id}-fault`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** What was wrong is said first; then the composer opens with the words as they were. */
export const CorrectDialog = ({
  notice,
  onClose,
}: Pick<NoticeDialogProps, 'onClose'> & { readonly notice: Pick<Schemas['Notice'], 'id' | 'incidentId'> }): ReactNode => {
  const words = useWords(incidentWords).correctDialog
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const begin = useDo(
    (api) =>
      api.POST('/api/incidents/{incidentId}/drafts', {
        params: { path: { incidentId: notice.incidentId } },
        body: { correction: { of: notice.id, reason } },
      }),
    { touches: ['drafts', 'incidents'], onDone: ({ id }) => void navigate({ to: '/compose/$noticeId', params: { noticeId: id } }) },
  )
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          begin.mutate()
        }}
      >
        <p className="soft">{words.text}</p>
        <LineField label={words.reason} value={reason} error={faultAt(begin.error, '/correction/reason')} onChange={setReason} />
        {faultAt(begin.error, '/correction/reason') ? null : <Trouble error={begin.error} />}
        <Actions act={words.act} isPending={begin.isPending} isReady={reason.trim() !== ''} onClose={onClose} />
      </form>
    </Dialog>
  )
}

/** Which parts have words that could be removed. */
const fieldsOf = ({ slots, freeText, promises }: Schemas['Notice']): readonly RedactableField[] =>
  redactableFields.filter((field) => {
    if (field === 'promises') return promises.length > 0
    return field === 'freeText' ? freeText !== null : Reflect.get(slots, field) !== undefined
  })

type Redacted = RedactableField | ReportField

/** An edition keeps its words when another one loses them: whoever removes them for privacy means all. */
const ElsewhereTick = ({
  others,
  isChosen,
  onChoose,
}: {
  readonly others: readonly Schemas['PostmortemEdition'][]
  readonly isChosen: boolean
  readonly onChoose: (chosen: boolean) => void
}): ReactNode => {
  const words = useWords(incidentWords).redactDialog
  if (others.length === 0) return null
  return (
    <div className="stack tight">
      <p className="small">{words.elsewhere(others.map(({ number }) => String(number)).join(', '), others.length)}</p>
      <label className="tick">
        <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => onChoose(currentTarget.checked)} />
        {words.everywhere}
      </label>
    </div>
  )
}

export const RedactDialog = ({ notice, onClose }: NoticeDialogProps): ReactNode => {
  const words = useWords(incidentWords).redactDialog
  const { labels } = useWords(composeWords)
  const [fields, setFields] = useState<readonly Redacted[]>([])
  const [reason, setReason] = useState<'privacy' | 'secrecy'>('privacy')
  const [isEverywhere, setEverywhere] = useState(true)
  const others = useOtherEditions(notice, fields)
  const redact = useDo(
    (api) =>
      api.POST('/api/notices/{noticeId}/redactions', {
        params: { path: { noticeId: notice.id }, header: { 'If-Match': `"v${notice.version}"` } },
        body: { fields: [...fields], reason, otherEditions: isEverywhere && others.length > 0 },
      }),
    { touches: ['incidents', 'notices', 'postmortems'], onDone: onClose },
  )
  const toggle = (field: Redacted): void => setFields(fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field])
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          redact.mutate()
        }}
      >
        <p className="soft">{words.text}</p>
        <fieldset>
          <legend className="slot-label">{words.fields}</legend>
          {fieldsOf(notice).map((field) => (
            <label className="tick" key={field}>
              <input type="checkbox" checked={fields.includes(field)} onChange={() => toggle(field)} />
              {labels[field]}
            </label>
          ))}
          {notice.kind === 'report' ? <PartsOfReport notice={notice} fields={fields} onToggle={toggle} /> : null}
        </fieldset>
        <ElsewhereTick others={others} isChosen={isEverywhere} onChoose={setEverywhere} />
        <Choice
          legend={words.reason}
          value={reason}
          options={[
            { value: 'privacy', label: words.privacy },
            { value: 'secrecy', label: words.secrecy },
          ]}
          onChoose={setReason}
        />
        <Trouble error={redact.error} />
        <Actions act={words.act} isGrave isPending={redact.isPending} isReady={fields.length > 0} onClose={onClose} />
      </form>
    </Dialog>
  )
}

const emptyContact = { name: '', email: '', phone: '', url: '' }
type ContactForm = typeof emptyContact

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export const ContactDialog = ({
  incident: live,
  onClose,
}: {
  readonly incident: Schemas['Incident']
  readonly onClose: () => void
}): ReactNode => {
  const words = useWords(incidentWords).contactDialog
  // As it was when the dialog opened: what a colleague saves meanwhile is not overwritten unread.
  const [incident] = useState(live)
  const { contact } = incident
  const [form, setForm] = useState<ContactForm>({
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    url: contact?.url ?? '',
  })
  const save = useDo(
    (api, value: ContactForm | null) =>
      api.PATCH('/api/incidents/{incidentId}', {
        params: { path: { incidentId: incident.id }, header: { 'If-Match': `"v${incident.version}"` } },
        body: {
          contact: value && { name: orNull(value.name), email: orNull(value.email), phone: orNull(value.phone), url: orNull(value.url) },
        },
      }),
    { touches: ['incidents'], onDone: onClose },
  )
  const errorOf = (name: keyof ContactForm): string | undefined =>
    faultAt(save.error, `/contact/${name}`) ?? faultAt(save.error, `/${name}`)
  const types = { name: 'text', email: 'email', phone: 'tel', url: 'url' } as const
  const names = ['name', 'email', 'phone', 'url'] as const
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(form)
        }}
      >
        <p className="soft">{words.text}</p>
        {names.map((name) => (
          <LineField
            key={name}
            label={words[name]}
            type={types[name]}
            value={form[name]}
            error={errorOf(name)}
            onChange={(value) => setForm({ ...form, [name]: value })}
          />
        ))}
        {names.some(errorOf) ? null : <Trouble error={save.error} />}
        {contact ? (
          <button type="button" className="text-button" onClick={() => save.mutate(null)}>
            {words.none}
          </button>
        ) : null}
        <Actions act={words.act} isPending={save.isPending} onClose={onClose} />
      </form>
    </Dialog>
  )
}
