import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { componentsWords } from '../words/components.ts'
import { useWords } from '../words/use-words.ts'

type Component = Schemas['Component']

export const useBringingBack = (onDone: () => void) =>
  useDo(
    (api, { component: { id, version }, name }: { readonly component: Component; readonly name?: string }) =>
      api.PATCH('/api/components/{componentId}', {
        params: { path: { componentId: id }, header: ifMatch(version) },
        body: { retired: false, ...(name === undefined ? {} : { name }) },
      }),
    { touches: ['components'], onDone },
  )

/** For a retired component whose name another one has by now. */
export const OtherName = ({
  of: component,
  back,
  onClose,
}: {
  readonly of: Component
  readonly back: ReturnType<typeof useBringingBack>
  readonly onClose: () => void
}): ReactNode => {
  const { form, bringBack, otherName } = useWords(componentsWords)
  const [name, setName] = useState(component.name)
  return (
    <DialogForm
      title={otherName}
      onClose={onClose}
      onSend={() => back.mutate({ component, name })}
      sending={back}
      shown={['/name']}
      act={bringBack}
    >
      <TextInput
        label={form.name}
        description={form.nameHint}
        required
        value={name}
        error={faultAt(back.error, '/name')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
    </DialogForm>
  )
}
