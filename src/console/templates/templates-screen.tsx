import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useQuestion } from '../api/use-api.ts'
import { useOffer } from '../frame/palette-store.ts'
import { Asked } from '../parts/asked.tsx'
import { CardsTable, type Column } from '../parts/cards-table.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { composeWords } from '../words/compose.ts'
import { frameWords } from '../words/frame.ts'
import { useLanguage } from '../words/language.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import { templatesQuestion } from './question.ts'
import '../style/mantine-whole.ts'
import { PostmortemSections } from './postmortem-sections.tsx'
import './templates.css'

type View = Schemas['Template']

const useNameOf = () => {
  const language = useLanguage()
  return ({ id, variants }: View): string => (variants.find((one) => one.language === language) ?? variants[0])?.name ?? id
}

const graveIn = ({ variants }: View): number =>
  variants.flatMap(({ remarks }) => remarks.findings).filter(({ level }) => level !== 'hint').length

const State = ({ view }: { readonly view: View }): ReactNode => {
  const { states, remarks } = useWords(templatesWords)
  const origin = view.isBuiltIn ? (view.isChanged ? states.changed : states.shipped) : states.own
  const grave = graveIn(view)
  return (
    <>
      {view.hiddenAt === null ? origin : `${states.hidden} · ${origin}`}
      {grave > 0 ? <span className="part small"> · {remarks(grave)}</span> : null}
    </>
  )
}

const useColumns = (isWriter: boolean): readonly Column<View>[] => {
  const words = useWords(templatesWords)
  const { columns, kinds } = words
  const { phases, severities } = useWords(composeWords)
  const { languages } = useWords(frameWords)
  const nameOf = useNameOf()
  return [
    {
      key: 'name',
      title: columns.name,
      isName: true,
      cell: (view) => (
        <Link
          to="/templates/$templateId"
          params={{ templateId: view.id }}
          search={{}}
          aria-label={isWriter ? words.change(nameOf(view)) : words.look(nameOf(view))}
        >
          <bdi>{nameOf(view)}</bdi>
        </Link>
      ),
    },
    {
      key: 'kind',
      title: columns.kind,
      cell: ({ kind, phase }) => [kinds[kind], ...(phase ? [phases[phase]] : [])].join(' · '),
    },
    {
      key: 'severity',
      title: columns.severity,
      cell: (view) => (view.severities.length === 0 ? words.any : view.severities.map((one) => severities[one]).join(', ')),
    },
    {
      key: 'languages',
      title: columns.languages,
      cell: ({ variants }) => variants.map(({ language }) => languages[language]).join(', '),
    },
    { key: 'state', title: columns.state, cell: (view) => <State view={view} /> },
  ]
}

/** Words from which notices start: the starting set and one's own. Hidden ones stand at the end. */
export const TemplatesScreen = (): ReactNode => {
  const words = useWords(templatesWords)
  const isWriter = useMay()('template.write')
  const navigate = useNavigate()
  const found = useQuestion(templatesQuestion)
  const columns = useColumns(isWriter)
  const add = useMemo(() => () => void navigate({ to: '/templates/$templateId', params: { templateId: 'new' }, search: {} }), [navigate])
  const offers = useMemo(() => (isWriter ? [{ id: 'templates-add', label: words.add, run: add }] : []), [isWriter, words, add])
  useOffer('templates', offers)
  const button = isWriter ? (
    <Button leftSection={<Icon name="plus" />} onClick={add}>
      {words.add}
    </Button>
  ) : null
  return (
    <Screen title={words.title} lead={words.lead} width="full" actions={button}>
      <Asked of={found}>
        {({ items }) => (
          <CardsTable
            caption={words.caption}
            columns={columns}
            rows={items.toSorted((a, b) => Number(a.hiddenAt !== null) - Number(b.hiddenAt !== null))}
            keyOf={({ id }) => id}
          />
        )}
      </Asked>
      <p className="soft small measure">{words.how}</p>
      <PostmortemSections />
    </Screen>
  )
}
