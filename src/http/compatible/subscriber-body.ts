import { z } from '@hono/zod-openapi'
import { ok, type Result, refuse } from '../../core/result.ts'
import { readForm } from '../person/form-body.ts'
import { isOfType, readJson } from '../request-body.ts'

/** What a client of Statuspage sends. There is no SMS, and nobody's confirmation is skipped. */
export const subscriberBody = z.strictObject({
  subscriber: z.strictObject({
    email: z.string().max(1000),
    endpoint: z.string().max(5000).optional(),
    component_ids: z.array(z.string()).max(500).optional(),
    skip_confirmation_notification: z.literal(false, 'Whoever is subscribed confirms it; that cannot be skipped.').optional(),
  }),
})

const list = 'subscriber[component_ids][]'
const names: Readonly<Record<string, string>> = { 'subscriber[email]': 'email', 'subscriber[endpoint]': 'endpoint' }

/** JSON, or the form that curl examples send; both in the shape of the JSON. */
export const readSubscriberBody = async (request: Request): Promise<Result<unknown>> => {
  if (!isOfType(request, 'application/x-www-form-urlencoded')) {
    const read = await readJson(request, 64 * 1024)
    return read.ok && read.value === undefined ? refuse('input.invalid', 'Send {"subscriber":{"email":"…"}}.') : read
  }
  const form = await readForm(request, [...Object.keys(names), list], [list])
  if (!form.ok) return form
  const said = [...form.value].flatMap(([name, values]) => (name === list ? [] : [[names[name] ?? '', values[0]] as const]))
  const components = form.value.get(list)
  return ok({ subscriber: { ...Object.fromEntries(said), ...(components ? { component_ids: components } : {}) } })
}
