import { Select } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { audiencesWords } from '../words/audiences.ts'
import { useWords } from '../words/use-words.ts'
import { useRegions } from './use-regions.ts'

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
const mostShown = 60

interface RegionFieldProps {
  readonly label: string
  readonly value: string | null
  readonly error: string | undefined
  readonly onChange: (code: string | null) => void
}

/** Whose public holidays are kept, by typing a part of the name or the code. */
export const RegionField = ({ label, value, error, onChange }: RegionFieldProps): ReactNode => {
  const { hours: words } = useWords(audiencesWords)
  const known = useRegions(true)
  const regions = useMemo(() => known.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })), [known])
  return (
    <Select
      label={label}
      description={words.regionHint}
      placeholder={words.noRegion}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': words.clearRegion }}
      spellCheck={false}
      limit={mostShown}
      comboboxProps={{ withinPortal: false, keepMounted: true }}
      nothingFoundMessage={words.noSuchRegion}
      data={regions}
      filter={({ search, limit }) => {
        const wanted = plain(search).split(/\s+/)
        return regions.filter(({ label: shown }) => wanted.every((part) => plain(shown).includes(part))).slice(0, limit)
      }}
      value={value}
      error={error}
      onChange={onChange}
    />
  )
}
