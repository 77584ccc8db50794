import { Button } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { defaultClockPolicy } from '../../core/policy/clock-policy.ts'
import { clockInputOf, parseClockPolicy } from '../../core/policy/parse-clock-policy.ts'
import { faultAt, otherFaults, refusalOf } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { parseClockView } from '../compose/parse-views.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { Screen } from '../parts/screen.tsx'
import { toast } from '../parts/toast.ts'
import { useTyping } from '../parts/use-typing.ts'
import { clockWords } from '../words/clock.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { type ClockForm, clockFields, clockFormOf, clockOf, fieldAt } from './clock-form.ts'
import { ClockGroups, type GroupId, groupOf } from './clock-groups.tsx'
import { EditingProvider } from './clock-input.tsx'
import { PolicyFile } from './policy-file.tsx'
import { PolicyPreview } from './policy-preview.tsx'
import { useClockSaving } from './use-clock-saving.ts'
import { useFieldTexts } from './use-field-texts.ts'
import { Versions } from './versions.tsx'
import '../style/mantine-whole.ts'
import './clock.css'

type Page = Schemas['Page']

const standard = clockFormOf(clockInputOf(defaultClockPolicy))
const restMilliseconds = 400

/** What stood last when nobody typed for a moment: a number that is half typed is not wrong yet. */
const useRested = (form: ClockForm): ClockForm => {
  const text = JSON.stringify(form)
  const [rested, setRested] = useState({ text, form })
  useEffect(() => {
    if (text === rested.text) return undefined
    const timer = setTimeout(() => setRested({ text, form }), restMilliseconds)
    return () => clearTimeout(timer)
  }, [text, form, rested])
  return rested.form
}

/** The policy in the form, or the last one that could be used, and what is wrong with it. */
const useParsed = (form: ClockForm, page: Page) => {
  const rested = useRested(form)
  const parsed = useMemo(() => parseClockPolicy(clockOf(rested)), [rested])
  const [usable, setUsable] = useState(() => parseClockView(page.clock))
  if (parsed.ok && parsed.value !== usable) setUsable(parsed.value)
  return { policy: parsed.ok ? parsed.value : usable, faults: parsed.ok ? [] : (parsed.fault.errors ?? []) }
}

/** Whoever leaves with something unsaved is asked, within the console and by the browser. */
const Unsaved = ({ isChanged }: { readonly isChanged: boolean }): ReactNode => {
  const words = useWords(clockWords).leave
  const blocked = useBlocker({ shouldBlockFn: () => isChanged, enableBeforeUnload: () => isChanged, withResolver: true })
  if (blocked.status !== 'blocked') return null
  return (
    <Confirm title={words.title} act={words.act} onAct={blocked.proceed} onClose={blocked.reset} isGrave>
      <p>{words.text}</p>
    </Confirm>
  )
}

/** Opens what hides the first fault, and leads there. */
const useFaultInSight = (setOpen: (add: (open: ReadonlySet<GroupId>) => ReadonlySet<GroupId>) => void) => {
  const element = useRef<HTMLFormElement>(null)
  return {
    element,
    show: (pointers: readonly string[]): void => {
      const groups = pointers.flatMap((pointer) => fieldAt(pointer) ?? []).map(groupOf)
      setOpen((open) => new Set([...open, ...groups]))
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    },
  }
}

const Editor = ({ page, isReadOnly }: { readonly page: Page; readonly isReadOnly: boolean }): ReactNode => {
  const words = useWords(clockWords)
  const language = useLanguage()
  const { labelOf, textOf } = useFieldTexts()
  const typing = useTyping<ClockForm>(clockFormOf(page.clock))
  const { form, set, isChanged } = typing
  const [open, setOpen] = useState<ReadonlySet<GroupId>>(new Set())
  const { element, show } = useFaultInSight(setOpen)
  const { policy, faults } = useParsed(form, page)
  const saving = useClockSaving(page, (clock) => {
    typing.saved(form, clockFormOf(clock))
    toast(words.saved)
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    const parsed = parseClockPolicy(clockOf(form))
    if (parsed.ok) saving.mutate(parsed.value)
    else show((parsed.fault.errors ?? []).map(({ pointer }) => pointer))
  }
  const refusal = refusalOf(saving.error)
  const faultOf = (pointer: string): string | undefined => {
    const isMine = (one: string): boolean => one === pointer || (pointer.endsWith('announceMinutes') && one.startsWith(`${pointer}/`))
    const found = faults.find((fault) => isMine(fault.pointer))
    return found ? fieldText(found.detail, language) : faultAt(saving.error, pointer)
  }
  const editing = {
    form,
    standard,
    isReadOnly,
    faultAt: faultOf,
    set: (pointer: string, value: ClockForm[string]) => set({ [pointer]: value }),
  }
  const labels = Object.fromEntries(clockFields.map((field) => [field.pointer, labelOf(field)]))
  const conflictText = (shown: ClockForm, pointer: string): string => {
    const field = fieldAt(pointer)
    return field ? textOf(field, shown[pointer] ?? '') : ''
  }
  return (
    <>
      <div className="clock-editor">
        <form ref={element} className="stack" noValidate onSubmit={send}>
          <EditingProvider value={editing}>
            <ClockGroups open={open} onOpen={setOpen} />
          </EditingProvider>
          <Conflicts of={typing} labels={labels} textOf={conflictText} />
          {refusal?.code === 'entity.stale' ? (
            <p className="low" role="alert">
              {words.moved}
            </p>
          ) : (
            otherFaults(
              saving.error,
              clockFields.map(({ pointer }) => pointer),
            ).map((fault) => (
              <p key={fault} className="down" role="alert">
                {fault}
              </p>
            ))
          )}
          {isReadOnly ? null : (
            <div className="clock-acts row">
              <Button type="submit" loading={saving.isPending} disabled={!isChanged || typing.conflicts.length > 0}>
                {words.save}
              </Button>
              {isChanged ? (
                <>
                  <Button variant="default" onClick={typing.discard}>
                    {words.discard}
                  </Button>
                  <span className="soft small">{words.unsaved}</span>
                </>
              ) : null}
            </div>
          )}
        </form>
        <PolicyPreview policy={policy} isStale={faults.length > 0} page={page} />
      </div>
      <Unsaved isChanged={isChanged} />
    </>
  )
}

/** When customers are owed a word: owners set it, everybody may read and try it. */
export const ClockScreen = (): ReactNode => {
  const words = useWords(clockWords)
  const may = useMay()
  const page = usePage()
  const isReadOnly = !may('page.write')
  return (
    <Screen title={words.title} lead={isReadOnly ? `${words.lead} ${words.readOnly}` : words.lead} width="full">
      <Asked of={page}>
        {(kept) => (
          <>
            <Editor page={kept} isReadOnly={isReadOnly} />
            <PolicyFile page={kept} isReadOnly={isReadOnly} />
            {may('journal.read') ? <Versions page={kept} isReadOnly={isReadOnly} /> : null}
          </>
        )}
      </Asked>
    </Screen>
  )
}
