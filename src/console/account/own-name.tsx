import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { faultAt, otherFaults } from '../api/faults.ts'
import type { OwnSession } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { toast } from '../parts/toast.ts'
import { accountWords } from '../words/account.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

export const OwnName = ({ operator }: { readonly operator: OwnSession['operator'] }): ReactNode => {
  const words = useWords(accountWords)
  const frame = useWords(frameWords)
  const [name, setName] = useState(operator.name)
  const save = useDo((api) => api.PATCH('/api/account', { body: { name } }), {
    touches: ['session', 'operators'],
    onDone: () => toast(frame.saved),
  })
  return (
    <section>
      <header>
        <h2>{words.name}</h2>
        <p className="soft small">{words.nameHint}</p>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <TextInput
          aria-label={words.name}
          required
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={faultAt(save.error, '/name') ?? otherFaults(save.error, ['/name'])[0]}
        />
        <Button type="submit" variant="default" disabled={name === operator.name} loading={save.isPending}>
          {frame.save}
        </Button>
      </form>
    </section>
  )
}
