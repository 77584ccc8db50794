import type { PushKeys } from '../../core/operator/push-subscription.ts'

/** The pair of keys by which push services know that messages are ours (VAPID, RFC 8292). */
export const makePushKeys = async (): Promise<PushKeys> => {
  const { default: webPush } = await import('web-push')
  return webPush.generateVAPIDKeys()
}
