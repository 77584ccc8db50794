import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { useOffer } from '../frame/palette-store.ts'
import { Asked } from '../parts/asked.tsx'
import { currentOf } from '../parts/current-of.ts'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { componentsWords } from '../words/components.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { type Arrangement, arrangementOf, bodyOf } from './arrangement.ts'
import { Board } from './board.tsx'
import { ComponentForm } from './component-form.tsx'
import { GroupForm } from './group-form.tsx'
import { OtherName, useBringingBack } from './other-name.tsx'
import '../style/mantine-whole.ts'
import './components.css'

type Component = Schemas['Component']
type Group = Schemas['ComponentGroup']
export interface Parts {
  readonly groups: readonly Group[]
  readonly components: readonly Component[]
  readonly orderVersion: number
}

/** What the screen shows at once, before the server has said that it is so. Moves made meanwhile go out together, after the one under way. */
const useOrder = (parts: Parts) => {
  const queries = useQueryClient()
  const [moved, setMoved] = useState<Arrangement>()
  const waiting = useRef<Arrangement>(undefined)
  const isBusy = useRef(false)
  const sent = useRef<Arrangement>(undefined)
  const order = useDo(
    (api, { wanted, version }: { readonly wanted: Arrangement; readonly version: number }) =>
      api.PUT('/api/components/order', { params: { query: {}, header: ifMatch(version) }, body: bodyOf(wanted) }),
    { touches: [] },
  )
  const sendAll = async (from: number): Promise<void> => {
    let version = from
    for (let wanted = waiting.current; wanted; wanted = waiting.current) {
      waiting.current = undefined
      version = (await order.mutateAsync({ wanted, version })).orderVersion
      if (!waiting.current) await queries.invalidateQueries({ queryKey: ['components'] })
    }
  }
  const run = async (): Promise<void> => {
    isBusy.current = true
    try {
      await sendAll(parts.orderVersion)
    } catch {
      // Said by `order.error`; what the server has is shown instead.
      waiting.current = undefined
      await queries.invalidateQueries({ queryKey: ['components'] })
    }
    isBusy.current = false
    sent.current = undefined
    setMoved(undefined)
  }
  const save = (wanted: Arrangement): void => {
    setMoved(wanted)
    sent.current = wanted
    waiting.current = wanted
    if (!isBusy.current) void run()
  }
  return {
    arrangement: moved ?? arrangementOf(parts),
    save,
    show: setMoved,
    cancel: () => setMoved(sent.current),
    isSaving: order.isPending,
    error: order.error,
  }
}

const Retired = ({ components }: { readonly components: readonly Component[] }): ReactNode => {
  const words = useWords(componentsWords)
  const [unnamed, setUnnamed] = useState<Component>()
  const back = useBringingBack(() => setUnnamed(undefined))
  const bringBack = (component: Component): void =>
    back.mutate({ component }, { onError: (error) => (faultAt(error, '/name') ? setUnnamed(component) : undefined) })
  const leave = (): void => {
    back.reset()
    setUnnamed(undefined)
  }
  return (
    <>
      <details className="retired">
        <summary>
          {words.retired} <span className="soft figures">{components.length}</span>
        </summary>
        <p className="soft small">{words.retiredHint}</p>
        <ul>
          {components.map((component) => (
            <li key={component.id} className="row apart">
              <bdi>{component.name}</bdi>
              <Button variant="default" size="sm" loading={back.isPending} onClick={() => bringBack(component)}>
                {words.bringBack}
              </Button>
            </li>
          ))}
        </ul>
        <Trouble error={unnamed ? null : back.error} />
      </details>
      {unnamed ? <OtherName of={unnamed} back={back} onClose={leave} /> : null}
    </>
  )
}

type Editing =
  | { readonly kind: 'component'; readonly of: Component | undefined }
  | { readonly kind: 'group'; readonly of: Group | undefined }

const Arranged = ({ parts, onEdit }: { readonly parts: Parts; readonly onEdit: (editing: Editing) => void }): ReactNode => {
  const words = useWords(componentsWords)
  const mayWrite = useMay()('component.write')
  const order = useOrder(parts)
  const retired = parts.components.filter(({ retiredAt }) => retiredAt !== null)
  if (parts.components.length === 0 && parts.groups.length === 0)
    return (
      <Empty
        title={words.empty.title}
        action={mayWrite ? <Button onClick={() => onEdit({ kind: 'component', of: undefined })}>{words.add}</Button> : undefined}
      >
        <p>{words.empty.text}</p>
      </Empty>
    )
  return (
    <>
      <Trouble error={order.error} />
      <Board
        parts={parts}
        arrangement={order.arrangement}
        isReadOnly={!mayWrite}
        onShow={order.show}
        onCancel={order.cancel}
        onSave={order.save}
        onEditComponent={(of) => onEdit({ kind: 'component', of })}
        onEditGroup={(of) => onEdit({ kind: 'group', of })}
      />
      <p className="soft small" aria-hidden="true">
        {order.isSaving ? words.saving : '\u00a0'}
      </p>
      {retired.length > 0 ? <Retired components={retired} /> : null}
    </>
  )
}

export const ComponentsScreen = (): ReactNode => {
  const words = useWords(componentsWords)
  const { places } = useWords(frameWords)
  const mayWrite = useMay()('component.write')
  const [editing, setEditing] = useState<Editing>()
  const found = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }))
  const add = useMemo(() => () => setEditing({ kind: 'component', of: undefined }), [])
  useOffer(
    'components',
    useMemo(() => (mayWrite ? [{ id: 'components-add', label: words.add, run: add }] : []), [mayWrite, words, add]),
  )
  const actions = mayWrite ? (
    <>
      <Button variant="default" onClick={() => setEditing({ kind: 'group', of: undefined })}>
        {words.addGroup}
      </Button>
      <Button leftSection={<Icon name="plus" />} onClick={add}>
        {words.add}
      </Button>
    </>
  ) : null
  const close = (): void => setEditing(undefined)
  const component = currentOf(found.data?.components, editing?.kind === 'component' ? editing.of : undefined)
  const group = currentOf(found.data?.groups, editing?.kind === 'group' ? editing.of : undefined)
  return (
    <Screen title={places.components} lead={words.lead} actions={actions}>
      <Asked of={found}>{(parts) => <Arranged parts={parts} onEdit={setEditing} />}</Asked>
      {editing?.kind === 'component' ? <ComponentForm component={component} groups={found.data?.groups ?? []} onClose={close} /> : null}
      {editing?.kind === 'group' ? <GroupForm group={group} onClose={close} /> : null}
    </Screen>
  )
}
