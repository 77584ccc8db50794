import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { frameWords } from '../words/frame.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'

const Row = ({ invitation }: { readonly invitation: Schemas['Invitation'] }): ReactNode => {
  const words = useWords(operatorWords)
  const { roles } = useWords(frameWords)
  const revoke = useDo((api) => api.DELETE('/api/invitations/{invitationId}', { params: { path: { invitationId: invitation.id } } }), {
    touches: ['operators'],
    onDone: () => toast(words.revoked),
  })
  return (
    <li className="row apart">
      <div>
        <p>{invitation.name ? `${invitation.name}, ${invitation.email}` : invitation.email}</p>
        <p className="soft small">
          {words.invitedAs(roles[invitation.role])},{' '}
          {invitation.isExpired ? (
            words.expired
          ) : (
            <>
              {words.until} <When at={invitation.expiresAt} />
            </>
          )}
        </p>
        <Trouble error={revoke.error} />
      </div>
      <Button variant="default" size="xs" loading={revoke.isPending} onClick={() => revoke.mutate()}>
        {words.revoke}
      </Button>
    </li>
  )
}

/** Who was invited and has not answered yet. */
export const InvitationList = (): ReactNode => {
  const words = useWords(operatorWords)
  const { data } = useAsk(['operators', 'invitations'], (api) => api.GET('/api/invitations'))
  if (!data || data.items.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="invitations">
      <h2 id="invitations">{words.invitations}</h2>
      <ul className="stack">
        {data.items.map((invitation) => (
          <Row key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}
