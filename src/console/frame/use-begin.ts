import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMay } from '../api/session.ts'
import { paletteWords } from '../words/palette.ts'
import { useWords } from '../words/use-words.ts'
import { type Action, useOffer } from './palette-store.ts'

/** What can be begun from anywhere, by name. */
export const useBegin = (): void => {
  const { incident, maintenance, drill } = useWords(paletteWords)
  const navigate = useNavigate()
  const may = useMay()
  const [mayOpen, mayPlan] = [may('incident.write'), may('notice.publish')]
  const actions = useMemo(
    (): readonly Action[] => [
      ...(mayOpen ? [{ id: 'begin-incident', ...incident, run: () => void navigate({ to: '/incidents/new' }) }] : []),
      ...(mayPlan ? [{ id: 'begin-maintenance', ...maintenance, run: () => void navigate({ to: '/maintenance/new' }) }] : []),
      ...(mayOpen ? [{ id: 'begin-drill', ...drill, run: () => void navigate({ to: '/incidents/new', search: { drill: true } }) }] : []),
    ],
    [mayOpen, mayPlan, incident, maintenance, drill, navigate],
  )
  useOffer('begin', actions)
}
