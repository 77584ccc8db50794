import { move } from '@dnd-kit/helpers'
import { DragDropProvider } from '@dnd-kit/react'
import { useSortable } from '@dnd-kit/react/sortable'
import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { faultAt } from '../api/faults.ts'
import { announce } from '../parts/announce.tsx'
import { dragSetting } from '../parts/drag-setting.ts'
import { Icon } from '../parts/icon.tsx'
import { dutyWords } from '../words/duty.ts'
import { useWords } from '../words/use-words.ts'
import { type DutyPlace, movedPlace, orderedPlaces } from './duty-order.ts'

interface PlacesProps {
  readonly places: readonly DutyPlace[]
  readonly usualMinutes: number
  readonly isReadOnly: boolean
  readonly error: Error | null
  readonly onChange: (places: readonly DutyPlace[]) => void
}

interface RowProps extends Omit<PlacesProps, 'places' | 'onChange'> {
  readonly place: DutyPlace
  readonly index: number
  readonly onStep: (step: 1 | -1) => void
  readonly onMinutes: (minutes: number | null) => void
  readonly onRemove: () => void
}

/** Nothing typed is what the clock policy says; what is no digit is not taken. */
const minutesIn = (text: string): number | null => {
  const digits = text.replaceAll(/\D/g, '')
  return digits === '' ? null : Number(digits)
}

const Wait = ({ place, index, usualMinutes, isReadOnly, error, onMinutes }: Omit<RowProps, 'onStep' | 'onRemove'>): ReactNode => {
  const words = useWords(dutyWords)
  return (
    <TextInput
      className="duty-wait"
      label={words.wait}
      aria-label={words.waitOf(place.name)}
      inputMode="numeric"
      placeholder={String(usualMinutes)}
      value={place.minutes === null ? '' : String(place.minutes)}
      readOnly={isReadOnly}
      error={faultAt(error, `/places/${index}/minutes`)}
      onChange={({ currentTarget }) => onMinutes(minutesIn(currentTarget.value))}
    />
  )
}

const Acts = ({ place: { name }, onStep, onRemove }: Pick<RowProps, 'place' | 'onStep' | 'onRemove'>): ReactNode => {
  const words = useWords(dutyWords)
  return (
    <span className="piece-acts">
      <button type="button" className="square" aria-label={words.up(name)} onClick={() => onStep(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" className="square" aria-label={words.down(name)} onClick={() => onStep(1)}>
        <Icon name="down" />
      </button>
      <button type="button" className="square" aria-label={words.remove(name)} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </span>
  )
}

const Row = (props: RowProps): ReactNode => {
  const { place, index, isReadOnly, error } = props
  const words = useWords(dutyWords)
  const { ref, handleRef, isDragging } = useSortable({ id: place.operatorId, index, disabled: isReadOnly })
  const fault = faultAt(error, `/places/${index}/operatorId`)
  return (
    <li ref={ref} className={`piece duty-place ${isDragging ? 'dragged' : ''}`}>
      {isReadOnly ? null : (
        <span ref={handleRef} className="grip" title={words.drag(place.name)} aria-hidden="true">
          <Icon name="grip" />
        </span>
      )}
      <span className="piece-name">
        <bdi>
          {index + 1}. {place.name}
        </bdi>
        {place.isPassedOver ? <small className="down">{words.passedOver}</small> : null}
        {fault ? (
          <small className="down" role="alert">
            {fault}
          </small>
        ) : null}
      </span>
      <Wait {...props} />
      {isReadOnly ? null : <Acts {...props} />}
    </li>
  )
}

/** Who hears first, and who next: by dragging, or by the arrows. */
export const DutyPlaces = ({ places, onChange, ...rest }: PlacesProps): ReactNode => {
  const words = useWords(dutyWords)
  const step = ({ operatorId, name }: DutyPlace, by: 1 | -1): void => {
    const next = movedPlace(places, operatorId, by)
    if (!next) return
    onChange(next)
    announce(words.moved(name, next.findIndex((one) => one.operatorId === operatorId) + 1, next.length))
  }
  return (
    <DragDropProvider
      {...dragSetting()}
      onDragOver={(event) =>
        onChange(
          orderedPlaces(
            places,
            move(
              places.map(({ operatorId }) => operatorId),
              event,
            ),
          ),
        )
      }
    >
      <ol className="pieces">
        {places.map((place, index) => (
          <Row
            key={place.operatorId}
            {...rest}
            place={place}
            index={index}
            onStep={(by) => step(place, by)}
            onMinutes={(minutes) => onChange(places.with(index, { ...place, minutes }))}
            onRemove={() => onChange(places.toSpliced(index, 1))}
          />
        ))}
      </ol>
    </DragDropProvider>
  )
}
