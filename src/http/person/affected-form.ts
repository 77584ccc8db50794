import { reportAffected } from '../../app/affected/report-affected.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { affectedField, affectedPath } from '../../render/page/component-list.tsx'
import type { Backend } from '../backend.ts'
import { networkOf } from '../client-address.ts'
import { spend } from '../limits.ts'
import { evenly } from './evenly.ts'
import { readForm } from './form-body.ts'
import { isOwnForm } from './own-form.ts'
import type { PersonDeps } from './person-deps.ts'

const admit = (deps: PersonDeps, request: Request): Result<true> => {
  if (!isOwnForm(request, deps.baseUrl())) return refuse('request.foreign_origin', 'Say so on the page itself.')
  // A client that is over its own budget takes nothing from that of all others.
  const own = spend(deps.limits.taps, deps.callers, request)
  if (!own.ok) return own
  const all = spend(deps.limits.allTaps, deps.callers, request, 'all')
  return all.ok ? ok(true) : all
}

const take = async (deps: PersonDeps, backend: Backend, request: Request): Promise<Response> => {
  const admitted = admit(deps, request)
  if (!admitted.ok) return deps.pages.refusal(admitted.fault)
  const form = await readForm(request, [affectedField], [])
  if (!form.ok) return deps.pages.refusal(form.fault)
  const context = { ...backend.context, actor: { kind: 'anonymous' } } as const
  const said = { componentId: form.value.get(affectedField)?.[0] ?? '', network: networkOf(deps.callers.of(request)) }
  const taken = await evenly(() => reportAffected(context, said))
  return taken.ok ? deps.pages.html(303, '', { Location: affectedPath }) : deps.pages.refusal(taken.fault)
}

/**
 * Somebody says that they are affected. The answer is the same in words, status and time whether it counted or not; looking at the thanks
 * does nothing.
 */
export const answerAffected = async (deps: PersonDeps, backend: Backend, request: Request): Promise<Response> => {
  if (request.method === 'POST') return take(deps, backend, request)
  return deps.standing.known?.page.countsAffected ? deps.pages.message(200, 'affected') : deps.pages.message(404, 'notFound')
}
