import { Button, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { regimeKey } from '../../core/legal/regime-key.ts'
import { faultAt } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useDo } from '../api/use-api.ts'
import { RegionField } from '../audiences/region-field.tsx'
import { type Regime, sentFrom, termsText } from '../legal/regime-text.ts'
import { Conflicts } from '../parts/conflicts.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import type { FieldOf } from '../parts/typing.ts'
import { useTyping } from '../parts/use-typing.ts'
import { ZoneField } from '../parts/zone-field.tsx'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'
import { linesOf, RegimeDeadline, type WrittenDeadline } from './regime-deadline.tsx'

type Kept = Schemas['KeptRegime']
type Form = Omit<Regime, 'deadlines' | 'note' | 'closesAt' | 'id'> & {
  readonly note: string
  readonly closesAt: string
  readonly deadlines: readonly WrittenDeadline[]
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const minutesOf = (text: string): number => {
  // The end of a day has no place in a browser's field for times: midnight is meant. No time at all is refused by the server.
  if (text === '00:00') return 1440
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

const freshDeadline = (id: string): WrittenDeadline => ({
  id,
  name: '',
  recipient: '',
  terms: [{ from: { kind: 'moment', moment: 'aware' }, unit: 'hours', count: 24 }],
  isWithoutDelay: false,
  points: '',
})

const formOf = (regime: Kept | undefined, zone: string): Form =>
  regime
    ? {
        ...{ name: regime.name, source: regime.source, zone: regime.zone, holidayRegion: regime.holidayRegion },
        note: regime.note ?? '',
        closesAt: `${twoDigits(Math.floor(regime.closesAt / 60) % 24)}:${twoDigits(regime.closesAt % 60)}`,
        deadlines: regime.deadlines.map(({ contents, ...one }) => ({ ...one, points: contents.join('\n') })),
      }
    : { name: '', source: '', note: '', zone, holidayRegion: null, closesAt: '17:00', deadlines: [freshDeadline('report')] }

const bodyOf = ({ name, source, note, zone, holidayRegion, closesAt, deadlines }: Form) => ({
  ...{ name, source, zone, holidayRegion },
  note: note.trim() === '' ? null : note,
  closesAt: minutesOf(closesAt),
  deadlines: deadlines.map(({ points, terms, ...one }) => ({
    ...one,
    // No number at all is refused by the server in words, as zero is.
    terms: terms.map((term) => ({
      ...term,
      from: sentFrom(term),
      count: Number.isNaN(term.count) ? 0 : term.count,
    })),
    contents: linesOf(points),
  })),
})

/** Pointers whose faults stand beside a field. */
const shownIn = ({ deadlines }: Form): readonly string[] => [
  ...['/name', '/source', '/note', '/zone', '/holidayRegion', '/closesAt'],
  ...deadlines.flatMap(({ terms, points }, i) => [
    ...[`/deadlines/${i}/name`, `/deadlines/${i}/recipient`, `/deadlines/${i}/terms`, `/deadlines/${i}/contents`],
    ...terms.flatMap((_, at) => [`/deadlines/${i}/terms/${at}/count`, `/deadlines/${i}/terms/${at}/from/deadlineId`]),
    ...linesOf(points).map((_, at) => `/deadlines/${i}/contents/${at}`),
  ]),
]

interface RegimeFormProps {
  /** None: it is a new one. */
  readonly regime: Kept | undefined
  /** Somebody has switched it off since: saving switches it on again. */
  readonly isGone: boolean
  /** Keys that another regime has. */
  readonly taken: readonly string[]
  readonly onClose: () => void
}

const useSaving = ({ regime, isGone, taken }: Omit<RegimeFormProps, 'onClose'>, onDone: () => void) =>
  useDo(
    (api, form: Form) =>
      regime && !isGone
        ? api.PUT('/api/legal-regimes/{regimeId}', {
            params: { path: { regimeId: regime.id }, header: ifMatch(regime.version) },
            body: bodyOf(form),
          })
        : api.POST('/api/legal-regimes', { body: { ...bodyOf(form), id: regime?.id ?? regimeKey(form.name, taken) } }),
    { touches: ['legal-regimes'], onDone },
  )

interface PartProps {
  readonly form: Form
  readonly error: Error | null
  readonly set: (change: Partial<Form>) => void
}

const About = ({ form, error, set }: PartProps): ReactNode => {
  const words = useWords(legalWords).form
  return (
    <>
      <TextInput
        label={words.name}
        required
        value={form.name}
        error={faultAt(error, '/name')}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label={words.source}
        value={form.source}
        error={faultAt(error, '/source')}
        onChange={({ currentTarget }) => set({ source: currentTarget.value })}
      />
      <Textarea
        label={words.note}
        autosize
        minRows={1}
        value={form.note}
        error={faultAt(error, '/note')}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </>
  )
}

const Counting = ({ form, error, set }: PartProps): ReactNode => {
  const words = useWords(legalWords).form
  return (
    <>
      <ZoneField label={words.zone} value={form.zone} error={faultAt(error, '/zone')} onChange={(zone) => set({ zone })} />
      <RegionField
        label={words.region}
        value={form.holidayRegion}
        error={faultAt(error, '/holidayRegion')}
        onChange={(holidayRegion) => set({ holidayRegion })}
      />
      <TextInput
        type="time"
        label={words.closesAt}
        required
        description={words.closesAtHint}
        value={form.closesAt}
        error={faultAt(error, '/closesAt') && words.closesAtFault}
        onChange={({ currentTarget }) => set({ closesAt: currentTarget.value })}
      />
    </>
  )
}

const Deadlines = ({ form, error, set }: PartProps): ReactNode => {
  const words = useWords(legalWords).form
  const { deadlines } = form
  const add = (): void => {
    const taken = deadlines.map(({ id }) => id)
    set({ deadlines: [...deadlines, freshDeadline(regimeKey('report', taken))] })
  }
  return (
    <>
      {deadlines.map((deadline, index) => (
        <RegimeDeadline
          key={deadline.id}
          deadline={deadline}
          index={index}
          all={deadlines}
          error={error}
          onChange={(changed) => set({ deadlines: deadlines.map((one) => (one.id === changed.id ? changed : one)) })}
          onRemove={deadlines.length > 1 ? () => set({ deadlines: deadlines.filter(({ id }) => id !== deadline.id) }) : undefined}
        />
      ))}
      <div className="row">
        <Button variant="default" onClick={add}>
          {words.add}
        </Button>
      </div>
    </>
  )
}

/** What a field of the form says, in words: for two people who wrote different things. */
const useFormText = (): ((form: Form, field: FieldOf<Form>) => string) => {
  const words = useWords(legalWords)
  return (form, field) =>
    field === 'deadlines'
      ? form.deadlines.map((one) => `${one.name}: ${termsText(one, form.deadlines, words)}`).join('; ')
      : (form[field] ?? '')
}

/** A regime as the organisation wants it: all of it in one form, saved as a whole. */
export const RegimeForm = ({ onClose, ...of }: RegimeFormProps): ReactNode => {
  const { setting: words, form: labels } = useWords(legalWords)
  const { regime, isGone } = of
  const zone = usePage().data?.zone ?? 'UTC'
  const typing = useTyping(formOf(regime, zone))
  const { form } = typing
  const textOf = useFormText()
  const saving = useSaving(of, () => {
    toast(words.saved)
    onClose()
  })
  const part: PartProps = { form, error: saving.error, set: typing.set }
  return (
    <DialogForm
      title={regime ? words.changeTitle : words.ownTitle}
      onClose={onClose}
      onSend={() => saving.mutate(form)}
      sending={saving}
      shown={shownIn(form)}
      isHeld={typing.conflicts.length > 0}
      {...(isGone ? { act: words.switchOn } : {})}
    >
      <p className="soft small">{words.held}</p>
      <About {...part} />
      <Counting {...part} />
      <Deadlines {...part} />
      <Conflicts of={typing} labels={{ ...labels, holidayRegion: labels.region, deadlines: labels.terms }} textOf={textOf} />
      {isGone ? (
        <p className="down" role="alert">
          {words.gone}
        </p>
      ) : null}
    </DialogForm>
  )
}
