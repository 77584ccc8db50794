import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Refusal } from '../../../client/refusal.ts'
import type { Language } from '../../../core/page/page.ts'
import { client } from '../../api/client.ts'
import { Progress } from '../../parts/progress.tsx'
import { useLanguage } from '../../words/language.ts'
import { fieldText, refusalText } from '../../words/refusal-text.ts'
import { sessionWords } from '../../words/session.ts'
import { useWords } from '../../words/use-words.ts'

const reasonOf = ({ errors: [first], ...refusal }: Refusal, language: Language): string =>
  first ? fieldText(first.detail, language) : refusalText(refusal, language)

const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

interface Adding {
  readonly done: number
  readonly total: number
}

const useAdding = (onDone: () => void) => {
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const [adding, setAdding] = useState<Adding>()
  const [fault, setFault] = useState<{ readonly name: string; readonly refusal: Refusal }>()
  const add = async (): Promise<void> => {
    const names = namesIn(text)
    setFault(undefined)
    for (const [at, name] of names.entries()) {
      setAdding({ done: at, total: names.length })
      const answered = await client.ask((api) => api.POST('/api/components', { body: { name } }))
      if (!answered.ok) {
        // What was added is not added twice: only the lines from here on stay in the field.
        setText(names.slice(at).join('\n'))
        setFault({ name, refusal: answered.refusal })
        break
      }
      if (at === names.length - 1) onDone()
    }
    setAdding(undefined)
    await queries.invalidateQueries({ queryKey: ['components'] })
  }
  return { text, setText, adding, fault, add, count: namesIn(text).length }
}

export const WelcomeParts = ({ onDone }: { readonly onDone: () => void }): ReactNode => {
  const { parts } = useWords(sessionWords).welcome
  const language = useLanguage()
  const { text, setText, adding, fault, add, count } = useAdding(onDone)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Textarea
        label={parts.label}
        placeholder={parts.placeholder}
        size="md"
        autosize
        minRows={5}
        maxRows={14}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={fault ? `${fault.name}: ${reasonOf(fault.refusal, language)}` : undefined}
      />
      {adding ? <Progress label={parts.progress} done={adding.done} total={adding.total} /> : null}
      <Button type="submit" size="md" fullWidth disabled={count === 0} loading={adding !== undefined}>
        {parts.act(count)}
      </Button>
      <Button variant="subtle" fullWidth onClick={onDone}>
        {parts.later}
      </Button>
    </form>
  )
}
