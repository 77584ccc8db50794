import { Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import type { Language } from '../../core/page/page.ts'
import { parseTemplateText, templateFaultText } from '../../core/template/parse-template-text.ts'
import { placeholderNames } from '../../core/template/placeholders.ts'
import { type TemplateField, templateFields } from '../../core/template/template.ts'
import { faultAt } from '../api/faults.ts'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText } from '../words/refusal-text.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import type { FormWords } from './template-form.ts'

export interface WordFieldsProps {
  readonly language: Language
  readonly words: FormWords
  readonly hasPermanent: boolean
  readonly isReadOnly: boolean
  readonly error: Error | null
  /** Where the server's faults of this language point. */
  readonly pointer: string
  readonly onChange: (words: FormWords) => void
}

/** Puts what is chosen in the place of the selection, so that the browser can take it back. */
const insert = (area: HTMLTextAreaElement, text: string): void => {
  area.focus()
  document.execCommand('insertText', false, text)
}

interface PutInProps {
  readonly blank: string
  readonly onPut: (text: string) => void
}

const PutIn = ({ blank, onPut }: PutInProps): ReactNode => {
  const { form } = useWords(templatesWords)
  const keep = (event: { preventDefault: () => void }): void => event.preventDefault()
  return (
    <fieldset className="put-in small">
      <legend className="soft">{form.insert}</legend>
      {placeholderNames.map((name) => (
        // The caret stays where it is: the text goes there.
        <button key={name} type="button" title={form.placeholders[name]} onMouseDown={keep} onClick={() => onPut(`{${name}}`)}>
          <code>{`{${name}}`}</code>
          <span className="unseen">: {form.placeholders[name]}</span>
        </button>
      ))}
      <button type="button" onMouseDown={keep} onClick={() => onPut(`{${blank}}`)}>
        {form.blank}
      </button>
    </fieldset>
  )
}

/** The template's words in one language; faults of braces are said while they are typed. */
export const WordFields = ({ language, words, hasPermanent, isReadOnly, error, pointer, onChange }: WordFieldsProps): ReactNode => {
  const { form } = useWords(templatesWords)
  const { labels, hints } = useWords(composeWords)
  const reader = useLanguage()
  const last = useRef<HTMLTextAreaElement>(null)
  const faultOf = (field: TemplateField): string | undefined => {
    const { faults } = parseTemplateText(words.texts[field])
    if (faults.length > 0) return faults.map((fault) => fieldText(templateFaultText(fault), reader)).join(' ')
    return faultAt(error, `${pointer}/texts/${field}`)
  }
  const put = (text: string): void => {
    if (last.current) insert(last.current, text)
  }
  return (
    <div className="stack">
      <TextInput
        label={form.name}
        description={form.nameHint}
        required
        readOnly={isReadOnly}
        value={words.name}
        error={faultAt(error, `${pointer}/name`)}
        onChange={({ currentTarget }) => onChange({ ...words, name: currentTarget.value })}
      />
      <p className="soft small">{form.help}</p>
      {isReadOnly ? null : <PutIn blank={form.blankSample} onPut={put} />}
      {templateFields
        .filter((field) => field !== 'permanent' || hasPermanent)
        .map((field) => (
          <Textarea
            key={field}
            ref={field === 'now' ? last : undefined}
            label={field === 'permanent' ? hints.permanentDetail : labels[field]}
            autosize
            minRows={field === 'freeText' ? 3 : 1}
            lang={language}
            readOnly={isReadOnly}
            value={words.texts[field]}
            error={faultOf(field)}
            onFocus={({ currentTarget }) => {
              last.current = currentTarget
            }}
            onChange={({ currentTarget }) => onChange({ ...words, texts: { ...words.texts, [field]: currentTarget.value } })}
          />
        ))}
    </div>
  )
}
