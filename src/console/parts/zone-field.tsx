import { Select } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { fittingZones, zonesAfter } from './zones.ts'

export interface ZoneFieldProps {
  readonly label: string
  readonly description?: string
  readonly size?: 'md'
  readonly value: string
  readonly error?: string | undefined
  readonly isReadOnly?: boolean
  readonly onChange: (zone: string) => void
}

const mostShown = 60

/** A time zone by typing a part of its name: Enter takes the best of what fits, and so does leaving the field. */
export const ZoneField = ({ value, error, isReadOnly = false, onChange, ...look }: ZoneFieldProps): ReactNode => {
  const zones = useMemo(() => zonesAfter(value), [value])
  const bestOf = (typed: string): string | undefined => (typed.trim() === '' ? undefined : fittingZones(zones, typed)[0])
  return (
    <Select
      {...look}
      searchable
      required
      withAsterisk={false}
      allowDeselect={false}
      selectFirstOptionOnChange
      spellCheck={false}
      disabled={isReadOnly}
      limit={mostShown}
      // What is drawn at the body's end lies beneath a modal dialog and cannot be reached.
      // Kept in the document, so that the first letter finds something to choose from.
      comboboxProps={{ withinPortal: false, keepMounted: true }}
      data={zones}
      filter={({ search, limit }) =>
        fittingZones(zones, search)
          .slice(0, limit)
          .map((zone) => ({ value: zone, label: zone }))
      }
      value={value}
      error={error}
      onChange={(zone) => onChange(zone ?? value)}
      onKeyDown={(event) => {
        // Whoever types and presses Enter at once is faster than the list, and would send the form with the zone of before.
        if (event.key !== 'Enter' || event.currentTarget.hasAttribute('aria-activedescendant')) return
        const best = bestOf(event.currentTarget.value)
        if (best === undefined || best === value) return
        event.preventDefault()
        onChange(best)
      }}
      onBlur={({ currentTarget }) => {
        const best = bestOf(currentTarget.value)
        if (best !== undefined && best !== value) onChange(best)
      }}
    />
  )
}
