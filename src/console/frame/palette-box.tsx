import { createSpotlight, Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useMay, useSession } from '../api/session.ts'
import { Icon } from '../parts/icon.tsx'
import { frameWords } from '../words/frame.ts'
import { paletteWords } from '../words/palette.ts'
import { useWords } from '../words/use-words.ts'
import { useActions } from './palette-store.ts'
import { places } from './places.ts'
import '../style/mantine-whole.ts'
import '@mantine/spotlight/styles.layer.css'
import './palette.css'

const [store, spotlight] = createSpotlight()

const forAll = ['page', 'policy', 'clock', 'duty', 'questions', 'missing', 'sending', 'replies', 'drill', 'sealed', 'signIn'] as const
const forOwners = ['look', 'approvals', 'legal', 'trackers', 'sample'] as const

/** The parts of the settings, each by its own name. */
const useSettings = (): readonly SpotlightActionData[] => {
  const { settings, settingsKeywords } = useWords(paletteWords)
  const may = useMay()
  const navigate = useNavigate()
  if (!may('page.read')) return []
  const keywords: Readonly<Record<string, string>> = settingsKeywords
  const parts = [...forAll, ...(may('page.write') ? forOwners : []), ...(may('option.read') ? (['options'] as const) : [])]
  return parts.map((part) => ({
    id: `settings-${part}`,
    label: settings[part],
    leftSection: <Icon name="settings" />,
    ...(keywords[part] ? { keywords: keywords[part] } : {}),
    onClick: () => void (part === 'clock' ? navigate({ to: '/settings/clock' }) : navigate({ to: '/settings', hash: part })),
  }))
}

const usePlaces = (): readonly SpotlightActionData[] => {
  const words = useWords(frameWords)
  const navigate = useNavigate()
  const { data: session } = useSession()
  const reachable = places.filter(({ act }) => session?.acts.includes(act))
  return [...reachable, { id: 'account', to: '/account' } as const].map(({ id, to }) => ({
    id,
    label: words.places[id],
    leftSection: <Icon name={id} />,
    onClick: () => void navigate({ to }),
  }))
}

const useGroups = (isAsking: boolean): SpotlightActionGroupData[] => {
  const words = useWords(frameWords)
  const actions = useActions().filter(({ isQuiet }) => isAsking || !isQuiet)
  const to = usePlaces()
  const settings = useSettings()
  const groups = [
    {
      group: words.doIt,
      actions: actions.map(({ id, label, keywords, run }) => ({ id, label, onClick: run, ...(keywords ? { keywords } : {}) })),
    },
    { group: words.goTo, actions: [...to, ...(isAsking ? settings : [])] },
  ]
  return groups.filter((group) => group.actions.length > 0)
}

/** Everything by name. */
export const PaletteBox = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords(frameWords)
  const [query, setQuery] = useState('')
  const groups = useGroups(query.trim() !== '')
  useEffect(() => {
    spotlight.open()
  }, [])
  return (
    // Locking the page's scroll writes a style element without the document's nonce, which the browser refuses with an error.
    <Spotlight
      store={store}
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      nothingFound={words.paletteEmpty}
      highlightQuery
      shortcut={null}
      lockScroll={false}
      classNames={{ action: 'palette-action' }}
      onSpotlightClose={onClose}
      searchProps={{ placeholder: words.paletteHint, 'aria-label': words.paletteHint, leftSection: <Icon name="search" /> }}
    />
  )
}
