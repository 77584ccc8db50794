import { move } from '@dnd-kit/helpers'
import { DragDropProvider, useDroppable } from '@dnd-kit/react'
import { useSortable } from '@dnd-kit/react/sortable'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { announce } from '../parts/announce.tsx'
import { dragSetting } from '../parts/drag-setting.ts'
import { Icon } from '../parts/icon.tsx'
import { componentsWords } from '../words/components.ts'
import { useWords } from '../words/use-words.ts'
import { type Arrangement, draggedGroups, dragId, moveComponent, moveGroup, nowhere, placeOf } from './arrangement.ts'
import type { Parts } from './components-screen.tsx'

type Component = Schemas['Component']
type Group = Schemas['ComponentGroup']

export interface BoardProps {
  readonly parts: Parts
  readonly arrangement: Arrangement
  readonly isReadOnly: boolean
  /** While something is dragged. */
  readonly onShow: (arrangement: Arrangement) => void
  /** Let go without a place: what was saved or is being saved stands again. */
  readonly onCancel: () => void
  readonly onSave: (arrangement: Arrangement) => void
  readonly onEditComponent: (component: Component) => void
  readonly onEditGroup: (group: Group) => void
}

const Arrows = ({ name, onStep }: { readonly name: string; readonly onStep: (step: 1 | -1) => void }): ReactNode => {
  const words = useWords(componentsWords)
  return (
    <>
      <button type="button" className="square" aria-label={words.up(name)} onClick={() => onStep(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" className="square" aria-label={words.down(name)} onClick={() => onStep(1)}>
        <Icon name="down" />
      </button>
    </>
  )
}

interface RowProps {
  readonly component: Component
  readonly index: number
  readonly group: string
  readonly isReadOnly: boolean
  readonly onStep: (step: 1 | -1) => void
  readonly onEdit: () => void
}

const Row = ({ component, index, group, isReadOnly, onStep, onEdit }: RowProps): ReactNode => {
  const words = useWords(componentsWords)
  const { ref, handleRef, isDragging } = useSortable({
    id: component.id,
    index,
    group,
    type: 'component',
    accept: 'component',
    disabled: isReadOnly,
  })
  return (
    <li ref={ref} className={`piece ${isDragging ? 'dragged' : ''}`}>
      {isReadOnly ? null : (
        <span ref={handleRef} className="grip" title={words.drag(component.name)} aria-hidden="true">
          <Icon name="grip" />
        </span>
      )}
      <span className="piece-name">
        <bdi>{component.name}</bdi>
        {component.description ? <small className="soft">{component.description}</small> : null}
      </span>
      {isReadOnly ? null : (
        <span className="piece-acts">
          <Arrows name={component.name} onStep={onStep} />
          <button type="button" className="square" aria-label={words.edit(component.name)} onClick={onEdit}>
            <Icon name="edit" />
          </button>
        </span>
      )}
    </li>
  )
}

interface ListProps extends BoardProps {
  readonly listKey: string
  readonly index: number
  readonly group: Group | undefined
}

const useSteps = ({ arrangement, onSave, parts }: BoardProps) => {
  const words = useWords(componentsWords)
  const groupName = (key: string): string => parts.groups.find(({ id }) => id === key)?.name ?? words.ungrouped
  return {
    component: ({ id, name }: Component, step: 1 | -1): void => {
      const next = moveComponent(arrangement, id, step)
      if (!next) return
      const { key, place, of } = placeOf(next, id)
      onSave(next)
      announce(words.moved(name, place, of, groupName(key)))
    },
    group: ({ id, name }: Group, step: 1 | -1): void => {
      const next = moveGroup(arrangement, id, step)
      if (!next) return
      onSave(next)
      announce(words.movedGroup(name, next.groupIds.indexOf(id) + 1, next.groupIds.length))
    },
  }
}

const List = (props: ListProps): ReactNode => {
  const { listKey, index, group, arrangement, parts, isReadOnly, onEditComponent, onEditGroup } = props
  const words = useWords(componentsWords)
  const steps = useSteps(props)
  const { ref } = useDroppable({ id: listKey, type: 'list', accept: 'component', collisionPriority: 1 })
  const isFixed = isReadOnly || group === undefined
  const whole = useSortable({ id: dragId(listKey), index, group: 'groups', type: 'group', accept: 'group', disabled: isFixed })
  const found = (arrangement.lists[listKey] ?? []).flatMap((id) => parts.components.find((component) => component.id === id) ?? [])
  const title = group?.name ?? words.ungrouped
  return (
    <section ref={whole.ref} className={`piece-list ${whole.isDragging ? 'dragged' : ''}`} aria-label={title}>
      <header className="row apart">
        <div className="piece-title">
          {isFixed ? null : (
            <span ref={whole.handleRef} className="grip" title={words.drag(title)} aria-hidden="true">
              <Icon name="grip" />
            </span>
          )}
          <h2>
            <bdi>{title}</bdi>
          </h2>
          {group ? null : <p className="soft small">{words.ungroupedHint}</p>}
        </div>
        {group && !isReadOnly ? (
          <span className="piece-acts">
            <Arrows name={group.name} onStep={(step) => steps.group(group, step)} />
            <button type="button" className="square" aria-label={words.edit(group.name)} onClick={() => onEditGroup(group)}>
              <Icon name="edit" />
            </button>
          </span>
        ) : null}
      </header>
      <ul ref={ref} className="pieces">
        {found.map((component, index) => (
          <Row
            key={component.id}
            component={component}
            index={index}
            group={listKey}
            isReadOnly={isReadOnly}
            onStep={(step) => steps.component(component, step)}
            onEdit={() => onEditComponent(component)}
          />
        ))}
        {found.length === 0 && group ? <li className="soft small piece-none">{words.emptyGroup}</li> : null}
      </ul>
    </section>
  )
}

/**
 * Groups and components in the order of the page. Dragging is for pointers; the arrows do the same for everybody, say where the part
 * now stands, and carry it over the edge of its group.
 */
export const Board = (props: BoardProps): ReactNode => {
  const { parts, arrangement, onShow, onCancel, onSave } = props
  const lists = arrangement.groupIds.flatMap((id) => parts.groups.find((group) => group.id === id) ?? [])
  const hasLoose = (arrangement.lists[nowhere] ?? []).length > 0 || lists.length === 0
  return (
    <DragDropProvider
      {...dragSetting()}
      onDragOver={(event) => {
        if (event.operation.source?.type !== 'group') onShow({ ...arrangement, lists: move(arrangement.lists, event) })
        else onShow(draggedGroups(arrangement, move(arrangement.groupIds.map(dragId), event)))
      }}
      onDragEnd={(event) => {
        if (event.canceled) onCancel()
        else onSave(arrangement)
      }}
    >
      <div className="stack wide">
        {lists.map((group, index) => (
          <List key={group.id} {...props} listKey={group.id} index={index} group={group} />
        ))}
        {hasLoose ? <List {...props} listKey={nowhere} index={lists.length} group={undefined} /> : null}
      </div>
    </DragDropProvider>
  )
}
