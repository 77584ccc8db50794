import type { PushSubscription } from '../../core/operator/push-subscription.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { authorizeSelf } from '../self.ts'

export interface OwnPush {
  /** What a browser subscribes to; null until the server has made its keys. */
  readonly publicKey: string | null
  readonly browsers: readonly PushSubscription[]
}

/** The browsers in which one is told of what is due. */
export const listPush = async (context: Context): Promise<Result<OwnPush>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  return context.store.read(async (records) =>
    ok({
      publicKey: (await records.settings.pushKeys())?.publicKey ?? null,
      browsers: await records.pushSubscriptions.listOf([self.value.self.id]),
    }),
  )
}
