import { join } from 'node:path'
import type { Context } from '../app/context.ts'
import { actorOfToken } from '../app/token/actor-of-token.ts'
import { createToken } from '../app/token/create-token.ts'
import { acts, mayDo } from '../core/actor/actor.ts'
import { serverTokenName } from '../core/actor/server-token.ts'
import { readPrivately, writePrivately } from './keep-secret.ts'

export const operatorTokenFile = (data: string): string => join(data, 'operator-token')

/**
 * An owner's token in the data folder, readable by whoever runs the server and nobody else: the command line finds it there. One
 * that does not work any more (revoked, another database) is replaced.
 */
export const keepOperatorToken = async (context: Context, data: string): Promise<void> => {
  const file = operatorTokenFile(data)
  const kept = await readPrivately(file)
  const known = kept === undefined ? undefined : await actorOfToken(context, kept)
  if (known && acts.every((act) => mayDo(known, act))) return
  const made = await createToken(context, { name: serverTokenName, role: 'owner' })
  if (!made.ok) throw new Error(made.fault.detail)
  await writePrivately(file, `${made.value.bearer}\n`)
}
