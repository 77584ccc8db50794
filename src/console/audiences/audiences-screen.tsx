import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { useMay } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { useOffer } from '../frame/palette-store.ts'
import { Asked } from '../parts/asked.tsx'
import { CardsTable, type Column } from '../parts/cards-table.tsx'
import { currentOf } from '../parts/current-of.ts'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { audiencesWords } from '../words/audiences.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { AudienceForm, type ListedAudience } from './audience-form.tsx'
import { useHoursText } from './use-hours-text.ts'
import '../style/mantine-whole.ts'

const useColumns = (onOpen: ((audience: ListedAudience) => void) | undefined): readonly Column<ListedAudience>[] => {
  const { columns, change } = useWords(audiencesWords)
  const { languages } = useWords(frameWords)
  const hoursText = useHoursText()
  return [
    {
      key: 'name',
      title: columns.name,
      isName: true,
      cell: (audience) =>
        onOpen ? (
          <button type="button" className="text-button" aria-label={change(audience.name)} onClick={() => onOpen(audience)}>
            <bdi>{audience.name}</bdi>
          </button>
        ) : (
          <bdi>{audience.name}</bdi>
        ),
    },
    { key: 'members', title: columns.members, cell: ({ subscribers }) => <span className="figures">{subscribers}</span> },
    { key: 'zone', title: columns.zone, cell: ({ zone }) => zone.replaceAll('_', ' ') },
    { key: 'hours', title: columns.hours, cell: ({ hours }) => hoursText(hours) },
    { key: 'language', title: columns.language, cell: ({ language }) => languages[language] },
  ]
}

type Editing = { readonly of: ListedAudience | undefined }

/** Groups of subscribers: made, changed and removed with what hangs on them said. */
export const AudiencesScreen = (): ReactNode => {
  const words = useWords(audiencesWords)
  const isWriter = useMay()('audience.write')
  const [editing, setEditing] = useState<Editing>()
  const found = useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } }))
  const add = useMemo(() => () => setEditing({ of: undefined }), [])
  const offers = useMemo(() => (isWriter ? [{ id: 'audiences-add', label: words.add, run: add }] : []), [isWriter, words, add])
  useOffer('audiences', offers)
  const current = currentOf(found.data?.items, editing?.of)
  const columns = useColumns(isWriter ? (of) => setEditing({ of }) : undefined)
  const button = isWriter ? (
    <Button leftSection={<Icon name="plus" />} onClick={add}>
      {words.add}
    </Button>
  ) : null
  return (
    <Screen title={words.title} lead={words.lead} actions={button}>
      <Asked of={found}>
        {({ items }) =>
          items.length > 0 ? (
            <CardsTable caption={words.caption} columns={columns} rows={items} keyOf={({ id }) => id} />
          ) : (
            <Empty title={words.empty.title}>
              <p>{words.empty.text}</p>
            </Empty>
          )
        }
      </Asked>
      <p className="soft small measure">
        {words.how} <Link to="/subscribers">{words.subscribers}</Link>
      </p>
      {editing ? <AudienceForm audience={current} onClose={() => setEditing(undefined)} /> : null}
    </Screen>
  )
}
