import type { Audience } from '../core/audience/audience.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Records } from './store.ts'

/** Imports name audiences without regard to case, so that two such names would be one there. */
export const checkAudienceName = async (records: Records, { id, pageId, name }: Audience): Promise<Result<true>> => {
  const others = (await records.audiences.listOf(pageId)).filter((other) => other.id !== id)
  const twin = others.find((other) => other.name.toLowerCase() === name.toLowerCase())
  if (!twin) return ok(true)
  const detail = `There is an audience called "${twin.name}".`
  return refuse('entity.taken', detail, { errors: [{ pointer: '/name', detail }] })
}
