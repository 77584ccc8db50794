import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { followSingleKeys } from '../parts/single-keys.ts'
import { isDialogOpen } from '../parts/topmost.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { closePalette, openPalette, useOffer, usePaletteOpen } from './palette-store.ts'
import { useBegin } from './use-begin.ts'

const PaletteBox = lazy(() => import('./palette-box.tsx').then(({ PaletteBox: component }) => ({ default: component })))
const Shortcuts = lazy(() => import('./shortcuts.tsx').then(({ Shortcuts: component }) => ({ default: component })))

/** The keys that work everywhere: Ctrl/Cmd+K, "?", and g followed by a letter. Nothing is taken from who is typing. */
export const Palette = (): ReactNode => {
  const isOpen = usePaletteOpen()
  const [isHelp, setHelp] = useState(false)
  const navigate = useNavigate()
  const { shortcuts } = useWords(frameWords)
  useBegin()
  // By name too: "?" is silent where single keys are switched off.
  useOffer(
    'keys',
    useMemo(() => [{ id: 'keys', label: shortcuts, run: () => setHelp(true) }], [shortcuts]),
  )
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      'g h': () => void navigate({ to: '/' }),
      'g i': () => void navigate({ to: '/incidents' }),
      'g n': () => void navigate({ to: '/incidents/new' }),
      '?': () => setHelp(true),
    }
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      // Beneath a dialog it would be out of reach.
      if (!isDialogOpen()) openPalette()
    }
    window.addEventListener('keydown', onKey)
    const end = followSingleKeys((keys) => acts[keys]?.())
    return () => {
      window.removeEventListener('keydown', onKey)
      end()
    }
  }, [navigate])
  return (
    <Suspense>
      {isOpen ? <PaletteBox onClose={closePalette} /> : null}
      {isHelp ? <Shortcuts onClose={() => setHelp(false)} /> : null}
    </Suspense>
  )
}
