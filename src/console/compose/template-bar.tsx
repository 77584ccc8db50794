import { Button } from '@mantine/core'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import { draftValue, versionOf } from '../../core/notice/draft-fields.ts'
import { leftBlanks } from '../../core/notice/left-blanks.ts'
import { type Template, templateFields } from '../../core/template/template.ts'
import { useOffer } from '../frame/palette-store.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { composeWords } from '../words/compose.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import { stepBlank } from './blank-steps.ts'
import { useAtDesk } from './desk-context.ts'
import type { DeskState } from './draft-desk.ts'
import type { Ground } from './ground.ts'
import { useBlankKeys } from './use-blank-keys.ts'
import { type Templates, useTemplates } from './use-templates.ts'
import './template-bar.css'

interface ListProps {
  readonly of: Templates
  readonly templates: readonly Template[]
  readonly onChoose: (template: Template) => void
}

const List = ({ of, templates, onChoose }: ListProps): ReactNode => (
  <ul className="template-choices">
    {templates.map((template) => (
      <li key={template.id}>
        <button type="button" onClick={() => onChoose(template)}>
          <strong>{of.nameOf(template)}</strong>
          <span className="soft small" dir="auto">
            {of.gistOf(template)}
          </span>
        </button>
      </li>
    ))}
  </ul>
)

const ChooseTemplate = ({ of, onChoose, onClose }: Omit<ListProps, 'templates'> & { readonly onClose: () => void }): ReactNode => {
  const words = useWords(templatesWords).start
  const { fitting, others } = of.ranked ?? { fitting: [], others: [] }
  const choices = useRef<HTMLDivElement>(null)
  const isThere = of.ranked !== undefined
  // The dialog has given the focus to its first control, which closes it; whoever opened it has come to choose.
  useEffect(() => {
    if (isThere) choices.current?.querySelector<HTMLElement>('.template-choices button')?.focus()
  }, [isThere])
  return (
    <Dialog title={words.title} onClose={onClose} shape="sheet">
      <p className="soft small">{words.lead}</p>
      <div ref={choices} className="stack">
        {fitting.length > 0 ? <List of={of} templates={fitting} onChoose={onChoose} /> : <p>{words.noneFits}</p>}
        {others.length > 0 ? (
          <details className="template-others" open={fitting.length === 0}>
            <summary className="small">{words.others(others.length)}</summary>
            <List of={of} templates={others} onChoose={onChoose} />
          </details>
        ) : null}
      </div>
    </Dialog>
  )
}

/** What the template has done, what stayed, and that it can be taken back. */
const AppliedNote = ({ of: { applied, replace, undo } }: { readonly of: Templates }): ReactNode => {
  const words = useWords(templatesWords).applied
  const { labels } = useWords(composeWords)
  return (
    <div role="status" className="template-applied small">
      {applied ? (
        <>
          <p>
            {words.done(applied.name, applied.written.length)}{' '}
            <button type="button" className="text-button" onClick={undo}>
              {words.undo}
            </button>
          </p>
          {applied.standing.length > 0 ? (
            <p>
              {words.standing(applied.standing.map(({ field }) => labels[field]))}{' '}
              <button type="button" className="text-button" onClick={replace}>
                {words.replace(applied.standing.length)}
              </button>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  )
}

/** How many blanks are left, for as long as there are some. */
const BlanksNote = (): ReactNode => {
  const words = useWords(templatesWords).blanks
  const { draft } = useAtDesk().state
  const count = useMemo(() => leftBlanks(draft).length, [draft])
  return (
    <p className="blanks-left small" role="status">
      {count > 0 ? (
        <>
          {words.left(count)}{' '}
          <button type="button" className="text-button" onClick={() => stepBlank(1)}>
            {words.next}
          </button>{' '}
          <span className="soft only-wide">{words.key}</span>
        </>
      ) : null}
    </p>
  )
}

const useTemplateOffers = ({ ranked, nameOf }: Templates, onChoose: (template: Template) => void, onOpen: () => void): void => {
  const words = useWords(templatesWords).start
  const latest = useRef({ onChoose, nameOf })
  useEffect(() => {
    latest.current = { onChoose, nameOf }
  })
  const offers = useMemo(
    () => [
      { id: 'templates', label: words.button, run: onOpen },
      ...(ranked?.fitting ?? []).map((template) => ({
        id: `template-${template.id}`,
        label: words.offer(latest.current.nameOf(template)),
        run: () => latest.current.onChoose(template),
      })),
    ],
    [ranked, words, onOpen],
  )
  useOffer('compose-templates', offers)
}

/** Whether everything that stands in the draft is what it began with: a field that was written and emptied counts as well. */
const isUnwritten = ({ draft, marks }: DeskState): boolean =>
  templateFields.every((field) => field === 'title' || versionOf(marks, field) === 0 || draftValue(draft, field) === null)

/** A draft in which nobody has written yet starts from words that are there; later the same is found in the palette. */
export const TemplateBar = ({ ground, expected }: { readonly ground: Ground; readonly expected: Incident }): ReactNode => {
  const words = useWords(templatesWords)
  const { state } = useAtDesk()
  const templates = useTemplates(ground, expected)
  // It does not go away under the first letter that is typed: everything below would jump.
  const [isOffered] = useState(() => isUnwritten(state))
  const [isChoosing, setChoosing] = useState(false)
  const [toFill, setToFill] = useState(0)
  useBlankKeys()
  useEffect(() => {
    // The fields have the template's words by now, and the dialog has given the focus back.
    if (toFill > 0) stepBlank(1)
  }, [toFill])
  const open = useCallback(() => setChoosing(true), [])
  const choose = (template: Template): void => {
    setChoosing(false)
    if (templates.apply(template)) setToFill((count) => count + 1)
  }
  useTemplateOffers(templates, choose, open)
  return (
    <div className="template-bar">
      {isOffered && !templates.applied ? (
        <Button variant="subtle" size="compact-sm" leftSection={<Icon name="templates" />} onClick={open}>
          {words.start.button}
        </Button>
      ) : null}
      <AppliedNote of={templates} />
      <BlanksNote />
      {isChoosing ? <ChooseTemplate of={templates} onChoose={choose} onClose={() => setChoosing(false)} /> : null}
    </div>
  )
}
