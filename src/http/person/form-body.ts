import { ok, type Result, refuse } from '../../core/result.ts'
import { isOfType, readText } from '../request-body.ts'

const formLimitBytes = 64 * 1024

/** The fields of a form, each name once but for those in `lists`. */
export type Form = ReadonlyMap<string, readonly string[]>

/**
 * Reads application/x-www-form-urlencoded. Refused: other types, unknown names, a name given twice that stands for one value. The body
 * was too large or not UTF-8: as `readText`.
 */
export const readForm = async (request: Request, names: readonly string[], lists: readonly string[]): Promise<Result<Form>> => {
  if (!isOfType(request, 'application/x-www-form-urlencoded'))
    return refuse('request.unsupported', 'Send the form as application/x-www-form-urlencoded.')
  const text = await readText(request, formLimitBytes)
  if (!text.ok) return text
  const form = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(text.value)) {
    if (!names.includes(name)) return refuse('request.malformed', `The form has no field "${name.slice(0, 50)}".`)
    const values = form.get(name) ?? []
    if (values.length > 0 && !lists.includes(name)) return refuse('request.malformed', `The field "${name}" was sent twice.`)
    form.set(name, [...values, value])
  }
  return ok(form)
}
