import { Button } from '@mantine/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { OwnSession } from '../api/session.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { When } from '../parts/when.tsx'
import { auth } from '../session/auth-client.ts'
import { useCeremony } from '../session/use-ceremony.ts'
import { useWays } from '../session/ways.ts'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'
import { ConfirmSession } from './confirm-session.tsx'
import { PasskeyName } from './passkey-name.tsx'

interface OwnPasskey {
  readonly id: string
  readonly name: string
  readonly createdAt: string
}

const usePasskeys = (isPossible: boolean): UseQueryResult<readonly OwnPasskey[], Error> =>
  useQuery({
    queryKey: ['account', 'passkeys'],
    enabled: isPossible,
    queryFn: async () => {
      const { data, error } = await auth.passkey.listUserPasskeys()
      if (!data) throw new Error(error?.message ?? error?.statusText)
      // The library's client makes dates of what looks like one.
      return data.map(({ id, name, createdAt }) => ({ id, name: name ?? '', createdAt: createdAt.toISOString() }))
    },
  })

const Row = ({ passkey }: { readonly passkey: OwnPasskey }): ReactNode => {
  const { passkeys: words } = useWords(accountWords)
  const [open, setOpen] = useState<'rename' | 'remove'>()
  const close = (): void => setOpen(undefined)
  const rename = useCeremony((name: string) => auth.passkey.updatePasskey({ id: passkey.id, name }), {
    touches: ['account'],
    wrong: words.notChanged,
    onDone: close,
  })
  const remove = useCeremony(() => auth.passkey.deletePasskey({ id: passkey.id }), {
    touches: ['account', 'session'],
    wrong: words.notChanged,
    onDone: () => {
      close()
      toast(words.removed)
    },
  })
  const name = passkey.name || words.unnamed
  return (
    <li>
      <div>
        <p>{name}</p>
        <p className="soft small">
          {words.made} <When at={passkey.createdAt} relative="alone" />
        </p>
      </div>
      <div className="row">
        <Button variant="default" size="xs" onClick={() => setOpen('rename')}>
          {words.rename}
        </Button>
        <Button variant="default" size="xs" onClick={() => setOpen('remove')}>
          {words.remove}
        </Button>
      </div>
      {open === 'rename' ? <PasskeyName act={words.rename} name={passkey.name} ceremony={rename} onClose={close} /> : null}
      {open === 'remove' ? (
        <Confirm
          title={`${words.remove}: ${name}`}
          act={words.remove}
          isPending={remove.isPending}
          onAct={() => remove.start()}
          onClose={close}
        >
          <p>{words.removeText}</p>
          {remove.fault ? <p className="down">{remove.fault}</p> : null}
        </Confirm>
      ) : null}
    </li>
  )
}

type Step = 'none' | 'name' | 'confirm'

/** A name, then the browser's own question; before it the password once more, where signing in is long ago. */
const AddPasskey = ({ hasPassword }: { readonly hasPassword: boolean }): ReactNode => {
  const { passkeys: words } = useWords(accountWords)
  const [step, go] = useState<Step>('none')
  const [name, setName] = useState('')
  const close = (): void => {
    setName('')
    go('none')
  }
  const add = useCeremony((given: string) => auth.passkey.addPasskey({ name: given }), {
    touches: ['account', 'session'],
    wrong: words.failed,
    onStale: () => go('confirm'),
    onDone: () => {
      close()
      toast(words.added)
    },
  })
  const start = (given: string): void => {
    setName(given)
    add.start(given)
  }
  const resume = (): void => {
    go('name')
    add.start(name)
  }
  return (
    <div>
      <Button variant="default" onClick={() => go('name')}>
        {words.add}
      </Button>
      {step === 'name' ? <PasskeyName act={words.add} name={name} ceremony={{ ...add, start }} onClose={close} /> : null}
      {step === 'confirm' ? <ConfirmSession hasPassword={hasPassword} onConfirmed={resume} onClose={close} /> : null}
    </div>
  )
}

export const PasskeyList = ({ factors }: { readonly factors: OwnSession['factors'] }): ReactNode => {
  const { passkeys: words } = useWords(accountWords)
  const isPossible = useWays().data?.passkeys ?? false
  const asked = usePasskeys(isPossible)
  return (
    <section>
      <header>
        <h2>{words.title}</h2>
        <p className="soft small">{words.lead}</p>
      </header>
      {isPossible ? (
        <div className="stack tight">
          <Asked of={asked}>
            {(items) =>
              items.length === 0 ? (
                <p className="soft">{words.none}</p>
              ) : (
                <ul className="account-rows">
                  {items.map((passkey) => (
                    <Row key={passkey.id} passkey={passkey} />
                  ))}
                </ul>
              )
            }
          </Asked>
          <AddPasskey hasPassword={factors.password} />
        </div>
      ) : (
        <p className="soft">{words.notHere}</p>
      )}
    </section>
  )
}
