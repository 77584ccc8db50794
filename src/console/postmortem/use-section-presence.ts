import { useEffect, useState } from 'react'
import type { SectionName } from '../../core/postmortem/section.ts'
import { client } from '../api/client.ts'

const presenceMs = 8000

const say = (incidentId: string, section: SectionName | null, hasLeft: boolean): void => {
  const params = { path: { incidentId } }
  // Whoever is away is not seen by others either; nothing depends on it.
  void client.ask((api) => api.PUT('/api/incidents/{incidentId}/postmortem/presence', { params, body: { section, hasLeft } }))
}

/** Tells the others who is here, and in which section. */
export const useSectionPresence = (incidentId: string, isOn: boolean): ((section: SectionName) => void) => {
  const [section, setSection] = useState<SectionName | null>(null)
  useEffect(() => {
    if (!isOn) return undefined
    say(incidentId, section, false)
    const timer = window.setInterval(() => say(incidentId, section, false), presenceMs)
    return () => window.clearInterval(timer)
  }, [incidentId, section, isOn])
  useEffect(() => (isOn ? () => say(incidentId, null, true) : undefined), [incidentId, isOn])
  return setSection
}
