import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { actsOfRole } from '../../core/actor/actor.ts'
import { instantOf, isBefore, plusSeconds } from '../../core/time.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { Asked } from '../parts/asked.tsx'
import { CardsTable, type Column } from '../parts/cards-table.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { toast } from '../parts/toast.ts'
import { When } from '../parts/when.tsx'
import { frameWords } from '../words/frame.ts'
import { tokensWords } from '../words/tokens.ts'
import { useWords } from '../words/use-words.ts'
import { MakeToken } from './make-token.tsx'
import '../style/mantine-whole.ts'
import { useTokenName } from './use-token-name.ts'
import './tokens.css'

type Token = Schemas['Token']

const isOver = ({ revokedAt, expiresAt }: Token): boolean =>
  revokedAt !== null || (expiresAt !== null && isBefore(instantOf(expiresAt), now()))

/** Long enough to make another one and put it where the program reads it. */
const warningDays = 14
const isEndingSoon = (expiresAt: string): boolean =>
  isBefore(now(), instantOf(expiresAt)) && isBefore(instantOf(expiresAt), plusSeconds(now(), warningDays * 86_400))

/** What it may do, and that this is less than it was made for, where its maker has another role by now. */
const Reach = ({ token }: { readonly token: Token }): ReactNode => {
  const words = useWords(tokensWords)
  const { roles } = useWords(frameWords)
  const { role, scopes, effectiveScopes, madeBy } = token
  const granted = actsOfRole[role].filter((act) => scopes.includes(act))
  const isLess = madeBy !== null && !isOver(token) && effectiveScopes.length < granted.length
  return (
    <>
      <span title={effectiveScopes.join(', ')}>
        {granted.length === actsOfRole[role].length ? words.all(roles[role]) : words.some(granted.length, roles[role])}
      </span>
      {isLess ? <span className="token-note">{words.less(effectiveScopes.length, roles[madeBy.role])}</span> : null}
    </>
  )
}

const useColumns = (onEnd: (token: Token) => void): readonly Column<Token>[] => {
  const words = useWords(tokensWords)
  const nameOf = useTokenName()
  return [
    { key: 'name', title: words.columns.name, isName: true, cell: ({ name }) => <bdi>{nameOf(name)}</bdi> },
    { key: 'role', title: words.columns.role, cell: (token) => <Reach token={token} /> },
    {
      key: 'maker',
      title: words.columns.maker,
      cell: ({ madeBy }) => (madeBy ? <bdi>{madeBy.name}</bdi> : <span className="soft">{words.ownMaker}</span>),
    },
    {
      key: 'used',
      title: words.columns.used,
      cell: ({ lastUsedAt }) => (lastUsedAt ? <When at={lastUsedAt} relative="alone" /> : <span className="soft">{words.never}</span>),
    },
    {
      key: 'expires',
      title: words.columns.expires,
      cell: ({ expiresAt, revokedAt }) => {
        if (revokedAt) return <span className="soft">{words.ended}</span>
        if (!expiresAt) return <span className="soft">{words.noEnd}</span>
        return (
          <>
            <When at={expiresAt} />
            {isEndingSoon(expiresAt) ? <span className="token-note">{words.endsSoon}</span> : null}
          </>
        )
      },
    },
    {
      key: 'act',
      title: words.columns.act,
      align: 'end',
      cell: (token) =>
        isOver(token) ? null : (
          <Button variant="default" size="sm" onClick={() => onEnd(token)}>
            {words.end}
            <span className="unseen"> {nameOf(token.name)}</span>
          </Button>
        ),
    },
  ]
}

const End = ({ token, onClose }: { readonly token: Token; readonly onClose: () => void }): ReactNode => {
  const words = useWords(tokensWords)
  const nameOf = useTokenName()
  const end = useDo((api) => api.DELETE('/api/tokens/{tokenId}', { params: { path: { tokenId: token.id } } }), {
    touches: ['tokens'],
    onDone: () => {
      toast(words.endedToast)
      onClose()
    },
  })
  return (
    <Confirm
      title={words.endTitle(nameOf(token.name))}
      act={words.end}
      onAct={() => end.mutate()}
      onClose={onClose}
      isPending={end.isPending}
      error={end.error}
      isGrave
    >
      <p>{words.endText}</p>
    </Confirm>
  )
}

export const TokensScreen = (): ReactNode => {
  const words = useWords(tokensWords)
  const { places } = useWords(frameWords)
  const [isMaking, setMaking] = useState(false)
  const [ending, setEnding] = useState<Token>()
  const columns = useColumns(setEnding)
  const found = useAsk(['tokens'], (api) => api.GET('/api/tokens'))
  const make = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setMaking(true)}>
      {words.make}
    </Button>
  )
  return (
    <Screen title={places.tokens} lead={words.lead} actions={make} width="full">
      <Asked of={found}>
        {({ items }) => {
          const open = items.filter((token) => !isOver(token))
          const over = items.filter(isOver)
          return (
            <>
              {open.length === 0 ? (
                <Empty title={words.empty.title}>
                  <p>{words.empty.text}</p>
                </Empty>
              ) : (
                <CardsTable caption={words.caption} columns={columns} rows={open} keyOf={({ id }) => id} />
              )}
              {over.length === 0 ? null : (
                <details>
                  <summary>
                    {words.old} <span className="soft figures">{over.length}</span>
                  </summary>
                  <CardsTable caption={words.old} columns={columns} rows={over} keyOf={({ id }) => id} />
                </details>
              )}
            </>
          )
        }}
      </Asked>
      {isMaking ? <MakeToken onClose={() => setMaking(false)} /> : null}
      {ending ? <End token={ending} onClose={() => setEnding(undefined)} /> : null}
    </Screen>
  )
}
