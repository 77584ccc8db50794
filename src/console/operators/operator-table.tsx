import { Button, Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay, useSession } from '../api/session.ts'
import { CardsTable, type Column } from '../parts/cards-table.tsx'
import { Icon } from '../parts/icon.tsx'
import { frameWords } from '../words/frame.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'
import { ChangeRole } from './change-role.tsx'
import { EndSessions } from './end-sessions.tsx'
import { SendReset } from './send-reset.tsx'
import { SwitchState } from './switch-state.tsx'

export type OperatorRow = Schemas['Operator'] & { readonly factors: Schemas['Factors'] }

type Open = 'role' | 'state' | 'sessions' | 'reset'

const Acts = ({ operator }: { readonly operator: OperatorRow }): ReactNode => {
  const words = useWords(operatorWords)
  const [open, setOpen] = useState<Open>()
  const close = (): void => setOpen(undefined)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="xs" rightSection={<Icon name="down" />} aria-label={words.changeTitle(operator.name)}>
            {words.change}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('role')}>{words.role}</Menu.Item>
          <Menu.Item onClick={() => setOpen('sessions')}>{words.endSessions}</Menu.Item>
          <Menu.Item onClick={() => setOpen('reset')}>{words.reset}</Menu.Item>
          <Menu.Item onClick={() => setOpen('state')}>{operator.state === 'active' ? words.suspend : words.activate}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'role' ? <ChangeRole operator={operator} onClose={close} /> : null}
      {open === 'state' ? <SwitchState operator={operator} onClose={close} /> : null}
      {open === 'sessions' ? <EndSessions operator={operator} onClose={close} /> : null}
      {open === 'reset' ? <SendReset operator={operator} onClose={close} /> : null}
    </>
  )
}

const Factors = ({ factors }: { readonly factors: Schemas['Factors'] }): ReactNode => {
  const words = useWords(operatorWords)
  const ways = [
    ...(factors.password ? [words.password] : []),
    ...(factors.passkeys > 0 ? [words.passkeys(factors.passkeys)] : []),
    ...(factors.totp ? [words.totp] : []),
  ]
  return ways.length > 0 ? ways.join(', ') : <span className="soft">{words.company}</span>
}

const useColumns = (): readonly Column<OperatorRow>[] => {
  const words = useWords(operatorWords)
  const frame = useWords(frameWords)
  const may = useMay()
  const { data: session } = useSession()
  const own: readonly Column<OperatorRow>[] = [
    {
      key: 'name',
      title: words.columns.name,
      isName: true,
      cell: ({ id, name, email }) => (
        <>
          {name} {id === session?.operator.id ? <span className="soft small">({words.you})</span> : null}
          <span className="soft small operator-mail">{email}</span>
        </>
      ),
    },
    { key: 'role', title: words.columns.role, cell: ({ role }) => frame.roles[role] },
    { key: 'factors', title: words.columns.factors, cell: ({ factors }) => <Factors factors={factors} /> },
    {
      key: 'state',
      title: words.columns.state,
      cell: ({ state }) => <span className={state === 'active' ? 'ok' : 'soft'}>{words[state]}</span>,
    },
  ]
  return may('operator.write')
    ? [...own, { key: 'acts', title: words.columns.acts, align: 'end', cell: (operator) => <Acts operator={operator} /> }]
    : own
}

export const OperatorTable = ({ operators }: { readonly operators: readonly OperatorRow[] }): ReactNode => {
  const words = useWords(operatorWords)
  const columns = useColumns()
  return <CardsTable caption={words.title} columns={columns} rows={operators} keyOf={({ id }) => id} />
}
