import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { OptionFact } from '../ports.ts'

/** What this server was started with. Options come from the environment: they are shown here and changed there. */
export const listOptions = async (context: Context): Promise<Result<readonly OptionFact[]>> => {
  const allowed = authorize(context.actor, 'option.read')
  return allowed.ok ? ok(context.settings.options ?? []) : allowed
}
