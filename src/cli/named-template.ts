import { type Answered, answeredHere } from '../client/refusal.ts'
import { refuse } from '../core/result.ts'
import type { Session } from './session.ts'

interface Offered {
  readonly id: string
  /** It is offered no more since. */
  readonly hiddenAt: string | null
}

const noneOffered = 'and none is offered. Leave it out, or show one in the console (settings, templates).'

/** What to say where there is no such template. */
export const templateTrouble = (said: string, templates: readonly Offered[]): string | undefined => {
  if (templates.some(({ id }) => id === said)) return undefined
  const ids = templates.filter(({ hiddenAt }) => hiddenAt === null).map(({ id }) => id)
  const trouble = `--template: "${said.slice(0, 100)}" is no template`
  return ids.length === 0 ? `${trouble}, ${noneOffered}` : `${trouble}. Use one of: ${ids.join(', ')}.`
}

/** Whether there is such a template; the server says only that there is nothing of the id. */
export const namedTemplate = async ({ client }: Session, said: string | undefined): Promise<Answered<unknown>> => {
  if (said === undefined) return { ok: true, value: undefined }
  const found = await client.ask((api) => api.GET('/api/templates', {}))
  const trouble = found.ok ? templateTrouble(said, found.value.items) : undefined
  return trouble === undefined ? found : answeredHere(refuse('input.invalid', trouble))
}
