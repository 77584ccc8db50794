import { Button, Textarea } from '@mantine/core'
import { Fragment, type ReactNode, useState } from 'react'
import type { Refusal } from '../../../client/refusal.ts'
import { refusalOf } from '../../api/faults.ts'
import { useDo } from '../../api/use-api.ts'
import { useLanguage } from '../../words/language.ts'
import { fieldText, refusalText } from '../../words/refusal-text.ts'
import { sessionWords } from '../../words/session.ts'
import { useWords } from '../../words/use-words.ts'

const namesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What is wrong with each line, beside the line itself; the refusal where it names none. */
const Faults = ({ names, refusal }: { readonly names: readonly string[]; readonly refusal: Refusal }): ReactNode => {
  const language = useLanguage()
  if (refusal.errors.length === 0) return refusalText(refusal, language)
  return refusal.errors.map(({ pointer, detail }) => {
    const name = names[Number(pointer.replace('/names/', ''))]
    return (
      <Fragment key={`${pointer} ${detail}`}>
        {name === undefined ? null : <bdi>{name}: </bdi>}
        {fieldText(detail, language)}
        <br />
      </Fragment>
    )
  })
}

export const WelcomeParts = ({ onDone }: { readonly onDone: () => void }): ReactNode => {
  const { parts } = useWords(sessionWords).welcome
  const [text, setText] = useState('')
  const names = namesIn(text)
  const adding = useDo((api, wanted: readonly string[]) => api.POST('/api/components/list', { body: { names: [...wanted] } }), {
    touches: ['components', 'checklist'],
    onDone,
  })
  const refusal = refusalOf(adding.error)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        adding.mutate(names)
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
        error={refusal ? <Faults names={adding.variables ?? []} refusal={refusal} /> : undefined}
      />
      <Button type="submit" size="md" fullWidth disabled={names.length === 0} loading={adding.isPending}>
        {parts.act(names.length)}
      </Button>
      <Button variant="subtle" fullWidth onClick={onDone}>
        {parts.later}
      </Button>
    </form>
  )
}
