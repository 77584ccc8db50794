import { type Answered, answeredHere } from '../../client/refusal.ts'
import { parseInstant } from '../../core/time.ts'
import { listOpenIncidents } from '../find-incident.ts'
import { awaitEffect } from '../publication.ts'
import { countDown } from './countdown.ts'
import { rule } from './organisation.ts'
import type { Stage } from './stage.ts'

const closing = { slots: { now: 'The demonstration was interrupted; nothing ever failed.', permanent: { state: 'nothing_lost' } } } as const

const resolveLeftover = async (stage: Stage, incidentId: string, title: string): Promise<Answered<unknown>> => {
  stage.tell('forthright', `an earlier demonstration was interrupted: "${title}" is resolved first`)
  const published = await stage.session.client.publish((api, header) =>
    api.POST('/api/incidents/{incidentId}/resolve', { params: { path: { incidentId }, header }, body: closing }),
  )
  if (!published.ok) return published
  const effectiveAt = answeredHere(parseInstant(published.value.effectiveAt))
  if (!effectiveAt.ok) return effectiveAt
  await countDown(stage, effectiveAt.value)
  return awaitEffect(stage.session, published.value)
}

/** Ends what an interrupted showing left open, known by its title and the alert behind it, so that the next one begins quietly. What people opened stays theirs. */
export const tidyUp = async (stage: Stage): Promise<Answered<unknown>> => {
  const { session } = stage
  const open = await listOpenIncidents(session)
  if (!open.ok) return open
  const accepted = await session.client.ask((api) => api.GET('/api/proposals', { params: { query: { state: 'accepted', limit: 100 } } }))
  if (!accepted.ok) return accepted
  const byAlert = new Set(accepted.value.items.map(({ incidentId }) => incidentId))
  for (const { id, title } of open.value.filter((incident) => incident.title === rule.title && byAlert.has(incident.id))) {
    const resolved = await resolveLeftover(stage, id, title)
    if (!resolved.ok) return resolved
  }
  const waiting = await session.client.ask((api) => api.GET('/api/proposals', { params: { query: { state: 'waiting', limit: 100 } } }))
  if (!waiting.ok) return waiting
  for (const { id } of waiting.value.items.filter((proposal) => proposal.title === rule.title)) {
    const dismissed = await session.client.ask((api) =>
      api.POST('/api/proposals/{proposalId}/dismiss', {
        params: { path: { proposalId: id } },
        body: { reason: 'Left over from an interrupted demonstration.' },
      }),
    )
    if (!dismissed.ok) return dismissed
  }
  return { ok: true, value: true }
}
