import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { type Language, languages } from '../../core/page/page.ts'
import { templateFields } from '../../core/template/template.ts'
import { otherFaults, refusalOf } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { useDo, useQuestion } from '../api/use-api.ts'
import { Choice } from '../compose/choice.tsx'
import { goToElement } from '../compose/desk-context.ts'
import { Nowhere } from '../frame/nowhere.tsx'
import { Asked } from '../parts/asked.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { Screen } from '../parts/screen.tsx'
import { useTyping } from '../parts/use-typing.ts'
import { frameWords } from '../words/frame.ts'
import { useLanguage } from '../words/language.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import { OccasionFields } from './occasion-fields.tsx'
import { templatesQuestion } from './question.ts'
import { TemplateActs } from './template-acts.tsx'
import { bodyOf, type FormWords, hasWords, type TemplateForm, templateFormOf, writtenIn } from './template-form.ts'
import { TemplateLook } from './template-look.tsx'
import { useConflictWords } from './use-conflict-words.ts'
import { WordFields } from './word-fields.tsx'
import '../compose/compose.css'
import '../style/mantine-whole.ts'
import './templates.css'

type View = Schemas['Template']

const useSaving = (view: View | undefined, onDone: () => void) =>
  useDo(
    (api, form: TemplateForm) =>
      view
        ? api.PATCH('/api/templates/{templateId}', {
            params: { path: { templateId: view.id }, query: {}, header: ifMatch(view.version) },
            body: bodyOf(form),
          })
        : api.POST('/api/templates', { body: bodyOf(form) }),
    { touches: ['templates'], onDone },
  )

/** Where the server points at words in a language: the variants are sent in the order of the languages that are written. */
const pointerOf = (form: TemplateForm, language: Language): string => `/variants/${writtenIn(form).indexOf(language)}`

const shownOf = (form: TemplateForm, language: Language): readonly string[] => {
  const pointer = pointerOf(form, language)
  return [`${pointer}/name`, ...templateFields.map((field) => `${pointer}/texts/${field}`)]
}

/** The language in which a refusal finds something wrong with the words: the one that is shown, or else another. */
const languageAt = (error: Error | null, form: TemplateForm, shown: Language): Language | undefined => {
  const pointers = refusalOf(error)?.errors.map(({ pointer }) => pointer) ?? []
  return [shown, ...languages].find((language) => pointers.some((pointer) => pointer.startsWith(`${pointerOf(form, language)}/`)))
}

/** Leads to what was wrong with what was to be saved: to the first field that is marked, or to the words about the rest. */
const useFaultInSight = (error: Error | null, form: TemplateForm, shown: Language, onLanguage: (language: Language) => void) => {
  const element = useRef<HTMLFormElement>(null)
  const [told, setTold] = useState(error)
  if (told !== error) {
    setTold(error)
    const language = languageAt(error, form, shown)
    if (language) onLanguage(language)
  }
  useEffect(() => {
    if (!told) return
    const marked = element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (marked) goToElement(marked)
    else element.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' })
  }, [told])
  return element
}

interface EditorProps {
  readonly view: View | undefined
  readonly start: TemplateForm
  readonly page: Schemas['Page']
}

const Editor = ({ view, start, page }: EditorProps): ReactNode => {
  const { form: words } = useWords(templatesWords)
  const { cancel, save, languages: names } = useWords(frameWords)
  const reader = useLanguage()
  const conflict = useConflictWords()
  const navigate = useNavigate()
  const isReadOnly = !useMay()('template.write')
  const typing = useTyping<TemplateForm>(start)
  const { form, set } = typing
  const [language, setLanguage] = useState<Language>(hasWords(start[reader]) ? reader : (writtenIn(start)[0] ?? reader))
  const back = (): void => void navigate({ to: '/templates' })
  const saving = useSaving(view, back)
  const element = useFaultInSight(saving.error, form, language, setLanguage)
  const name = form[language].name || form.en.name || form.de.name
  return (
    <div className="template-editor">
      <form
        ref={element}
        className="stack wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          saving.mutate(form)
        }}
      >
        <div className="stack tight">
          <Choice
            legend={words.languages}
            value={language}
            options={languages.map((one) => ({ value: one, label: names[one] }))}
            onChoose={setLanguage}
          />
          {hasWords(form[language]) ? null : <p className="soft small">{words.withoutWords(names[language])}</p>}
        </div>
        <WordFields
          key={language}
          language={language}
          words={form[language]}
          hasPermanent={form.permanent !== null}
          isReadOnly={isReadOnly}
          error={saving.error}
          pointer={pointerOf(form, language)}
          onChange={(changed) => set({ [language]: changed })}
        />
        <OccasionFields form={form} isReadOnly={isReadOnly} set={set} />
        <Conflicts of={typing} labels={conflict.labels} textOf={conflict.textOf} />
        {otherFaults(saving.error, shownOf(form, language)).map((fault) => (
          <p key={fault} className="down" role="alert">
            {fault}
          </p>
        ))}
        {isReadOnly ? null : (
          <div className="dialog-actions template-acts">
            {view ? <TemplateActs view={view} name={name} onGone={back} /> : null}
            <Button variant="default" onClick={back}>
              {cancel}
            </Button>
            <Button type="submit" loading={saving.isPending} disabled={typing.conflicts.length > 0}>
              {save}
            </Button>
          </div>
        )}
      </form>
      <TemplateLook form={form} language={language} page={page} />
    </div>
  )
}

/** A new one starts empty, or as a copy of another. */
const startOf = (
  items: readonly View[],
  view: View | undefined,
  from: string | undefined,
  copyName: (name: string) => string,
): TemplateForm => {
  const copied = view ? undefined : items.find(({ id }) => id === from)
  const form = templateFormOf(view ?? copied)
  if (!copied) return form
  const named = (words: FormWords): FormWords => (words.name === '' ? words : { ...words, name: copyName(words.name) })
  return { ...form, en: named(form.en), de: named(form.de) }
}

/** One template: its words in each language beside how they will read. */
export const TemplateScreen = (): ReactNode => {
  const { templateId } = useParams({ from: '/frame/templates/$templateId' })
  const { from } = useSearch({ from: '/frame/templates/$templateId' })
  const words = useWords(templatesWords)
  const isWriter = useMay()('template.write')
  const found = useQuestion(templatesQuestion)
  const page = usePage()
  const isNew = templateId === 'new'
  const title = isNew ? words.form.newTitle : isWriter ? words.form.title : words.form.lookTitle
  if (found.data && !isNew && !found.data.items.some(({ id }) => id === templateId)) return <Nowhere />
  return (
    <Screen title={title} width="full" lead={<Link to="/templates">{words.title}</Link>}>
      <Asked of={found}>
        {({ items }) => (
          <Asked of={page}>
            {(itsPage) => {
              const view = items.find(({ id }) => id === templateId)
              return (
                <Editor key={`${templateId} ${from}`} view={view} start={startOf(items, view, from, words.form.copyName)} page={itsPage} />
              )
            }}
          </Asked>
        )}
      </Asked>
    </Screen>
  )
}
