import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useSession } from '../api/session.ts'
import { Icon } from '../parts/icon.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { useActions } from './palette-store.ts'
import { places } from './places.ts'
import '../style/mantine-whole.ts'
import '@mantine/spotlight/styles.layer.css'

const [store, spotlight] = createSpotlight()

const useGroups = (): SpotlightActionGroupData[] => {
  const words = useWords(frameWords)
  const navigate = useNavigate()
  const { data: session } = useSession()
  const actions = useActions()
  const reachable = places.filter(({ act }) => session?.acts.includes(act))
  const groups = [
    {
      group: words.doIt,
      actions: actions.map(({ id, label, keywords, run }) => ({ id, label, onClick: run, ...(keywords ? { keywords } : {}) })),
    },
    {
      group: words.goTo,
      actions: [
        ...reachable.map(({ id, to }) => ({
          id,
          label: words.places[id],
          leftSection: <Icon name={id} />,
          onClick: () => void navigate({ to }),
        })),
        {
          id: 'account',
          label: words.places.account,
          leftSection: <Icon name="account" />,
          onClick: () => void navigate({ to: '/account' }),
        },
      ],
    },
  ]
  return groups.filter((group) => group.actions.length > 0)
}

/** Everything by name. */
export const PaletteBox = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords(frameWords)
  const groups = useGroups()
  useEffect(() => {
    spotlight.open()
  }, [])
  return (
    <Spotlight
      store={store}
      actions={groups}
      nothingFound={words.paletteEmpty}
      highlightQuery
      shortcut={null}
      onSpotlightClose={onClose}
      searchProps={{ placeholder: words.paletteHint, 'aria-label': words.paletteHint, leftSection: <Icon name="search" /> }}
    />
  )
}
