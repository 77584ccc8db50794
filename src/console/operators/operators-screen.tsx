import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useMay } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { OperatorTable } from './operator-table.tsx'
import { RoleTable } from './role-table.tsx'
import '../style/mantine-whole.ts'
import './operators.css'

/** Who works here, who is invited, and what each role may do. */
export const OperatorsScreen = (): ReactNode => {
  const words = useWords(operatorWords)
  const may = useMay()
  const [isInviting, setInviting] = useState(false)
  const asked = useAsk(['operators'], (api) => api.GET('/api/operators'))
  const invite = may('operator.write') ? (
    <Button leftSection={<Icon name="plus" />} onClick={() => setInviting(true)}>
      {words.invite}
    </Button>
  ) : null
  return (
    <Screen title={words.title} lead={words.lead} width="full" actions={invite}>
      <Asked of={asked}>
        {({ items }) => (
          <>
            <OperatorTable operators={items} />
            {items.length === 1 && may('operator.write') ? (
              <Empty title={words.alone.title}>
                <p>{words.alone.text}</p>
              </Empty>
            ) : null}
          </>
        )}
      </Asked>
      {may('operator.write') ? <InvitationList /> : null}
      <RoleTable />
      {isInviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </Screen>
  )
}
