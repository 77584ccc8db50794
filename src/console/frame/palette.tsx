import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { isDialogOpen } from '../parts/topmost.ts'
import { closePalette, openPalette, usePaletteOpen } from './palette-store.ts'

const PaletteBox = lazy(() => import('./palette-box.tsx').then(({ PaletteBox: component }) => ({ default: component })))
const Shortcuts = lazy(() => import('./shortcuts.tsx').then(({ Shortcuts: component }) => ({ default: component })))

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The keys that work everywhere: Ctrl/Cmd+K, "?", and g followed by a letter. Nothing is taken from who is typing. */
export const Palette = (): ReactNode => {
  const isOpen = usePaletteOpen()
  const [isHelp, setHelp] = useState(false)
  const navigate = useNavigate()
  useEffect(() => {
    let isGoing = false
    const go: Readonly<Record<string, () => void>> = {
      h: () => void navigate({ to: '/' }),
      i: () => void navigate({ to: '/incidents' }),
      n: () => void navigate({ to: '/incidents/new' }),
    }
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        // Beneath a dialog it would be out of reach.
        if (!isDialogOpen()) openPalette()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isDialogOpen()) return
      if (isGoing) go[event.key]?.()
      isGoing = event.key === 'g'
      if (event.key === '?') setHelp(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate])
  return (
    <Suspense>
      {isOpen ? <PaletteBox onClose={closePalette} /> : null}
      {isHelp ? <Shortcuts onClose={() => setHelp(false)} /> : null}
    </Suspense>
  )
}
