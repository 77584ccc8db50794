import { Button, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from '../api/use-api.ts'
import { useSlices } from '../api/use-slices.ts'
import { Asked } from '../parts/asked.tsx'
import { CardsTable, type Column } from '../parts/cards-table.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Empty } from '../parts/empty.tsx'
import { Screen } from '../parts/screen.tsx'
import { When } from '../parts/when.tsx'
import { frameWords } from '../words/frame.ts'
import { postboxWords } from '../words/postbox.ts'
import { useWords } from '../words/use-words.ts'
import '../style/mantine-whole.ts'
import './postbox.css'

type Captured = Schemas['CapturedMessage']
type View = 'html' | 'text' | 'raw'

interface Message extends Captured {
  readonly raw: string
  readonly text: string | null
  readonly hasHtml: boolean
}

const viewsOf = ({ hasHtml, text }: Message): readonly View[] => [
  ...(hasHtml ? (['html'] as const) : []),
  ...(text === null ? [] : (['text'] as const)),
  'raw',
]

const Shown = ({ message }: { readonly message: Message }): ReactNode => {
  const words = useWords(postboxWords)
  const views = viewsOf(message)
  const [chosen, setChosen] = useState<View>(views[0] ?? 'raw')
  return (
    <div className="stack">
      <dl className="mail-head">
        <dt className="soft">{words.columns.to}</dt>
        <dd>{message.target}</dd>
        <dt className="soft">{words.columns.at}</dt>
        <dd>
          <When at={message.at} relative="beside" />
        </dd>
      </dl>
      {views.length > 1 ? (
        <SegmentedControl
          aria-label={words.view}
          value={chosen}
          data={views.map((value) => ({ value, label: words.views[value] }))}
          onChange={(value) => setChosen(views.find((view) => view === value) ?? 'raw')}
        />
      ) : null}
      {chosen === 'html' ? (
        <>
          <iframe className="mail-frame" title={words.frame} sandbox="" src={`/api/postbox/${message.id}/html`} />
          <p className="small soft">{words.links}</p>
        </>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard
        <pre className="mail-text" tabIndex={0} dir="auto">
          {chosen === 'text' ? message.text : message.raw}
        </pre>
      )}
    </div>
  )
}

const One = ({ of, onClose }: { readonly of: Captured; readonly onClose: () => void }): ReactNode => {
  const found = useAsk(['postbox', of.id], (api) => api.GET('/api/postbox/{messageId}', { params: { path: { messageId: of.id } } }), {
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div className="wide-dialog">
      <Dialog title={of.subject} onClose={onClose}>
        <Asked of={found}>{(message) => <Shown message={message} />}</Asked>
      </Dialog>
    </div>
  )
}

const useColumns = (onOpen: (message: Captured) => void): readonly Column<Captured>[] => {
  const words = useWords(postboxWords)
  return [
    {
      key: 'subject',
      title: words.columns.subject,
      isName: true,
      cell: (message) => (
        <>
          <button type="button" className="text-button" onClick={() => onOpen(message)}>
            <bdi>{message.subject}</bdi>
          </button>
          <div className="small soft">{words.channels[message.channel]}</div>
        </>
      ),
    },
    { key: 'to', title: words.columns.to, cell: ({ target }) => <bdi className="breaking">{target}</bdi> },
    { key: 'at', title: words.columns.at, cell: ({ at }) => <When at={at} /> },
  ]
}

export const PostboxScreen = (): ReactNode => {
  const words = useWords(postboxWords)
  const { places } = useWords(frameWords)
  const [open, setOpen] = useState<Captured>()
  const columns = useColumns(setOpen)
  const found = useSlices<Captured>(['postbox', 'list'], (api, after) =>
    api.GET('/api/postbox', { params: { query: after ? { after } : {} } }),
  )
  return (
    <Screen title={places.postbox} lead={words.lead} width="full">
      <Asked of={found}>
        {({ items, more, isFetchingMore }) =>
          items.length === 0 ? (
            <Empty title={words.empty.title}>
              <p>{words.empty.text}</p>
              <p>{words.empty.sent}</p>
            </Empty>
          ) : (
            <>
              <CardsTable caption={words.caption} columns={columns} rows={items} keyOf={({ id }) => id} />
              {more ? (
                <Button variant="default" loading={isFetchingMore} onClick={more}>
                  {words.more}
                </Button>
              ) : null}
            </>
          )
        }
      </Asked>
      {open ? <One of={open} onClose={() => setOpen(undefined)} /> : null}
    </Screen>
  )
}
