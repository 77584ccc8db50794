import { z } from 'zod'
import type { ReminderSettings } from '../../app/due-records.ts'
import type { SigningSecret, WebUrl } from '../../core/brand.ts'
import { deliveryStates } from '../../core/delivery/delivery.ts'
import type { ChatResult, ChatWebhook } from '../../core/due/chat.ts'
import type { PushKeys } from '../../core/operator/push-subscription.ts'
import type { FormerSecret } from '../../core/secrets.ts'
import { brandedJson, instantJson, jsonColumn } from './parse-row.ts'
import type { Session } from './session.ts'
import { readSetting, removeSetting, writeSetting } from './setting-rows.ts'

export const chatSetting = 'chat'
export const chatResultSetting = 'chat_result'
export const pushKeysSetting = 'push_keys'

const formerSigning: z.ZodType<FormerSecret<SigningSecret>> = z.object({ secret: brandedJson<SigningSecret>(), until: instantJson })
const chatColumn = jsonColumn(
  z.object({ url: brandedJson<WebUrl>(), secret: brandedJson<SigningSecret>(), former: formerSigning.nullable() }),
)
export const readChat = (text: string): ChatWebhook => {
  const { url, secret, former } = chatColumn.read(text)
  return { url, secrets: { current: secret, former: former ?? undefined } }
}
const writeChat = ({ url, secrets }: ChatWebhook): string =>
  chatColumn.write({ url, secret: secrets.current, former: secrets.former ?? null })

const chatResult: z.ZodType<ChatResult> = z.object({ at: instantJson, state: z.enum(deliveryStates), detail: z.string() })
export const chatResultColumn = jsonColumn(chatResult)

const pushKeys: z.ZodType<PushKeys> = z.object({ publicKey: z.string(), privateKey: z.string() })
export const pushKeysColumn = jsonColumn(pushKeys)

export const reminderSettings = (session: Session): ReminderSettings => ({
  async chat() {
    const value = await readSetting(session, chatSetting)
    return value === undefined ? undefined : readChat(value)
  },
  async setChat(value) {
    if (value !== null) await writeSetting(session, chatSetting, writeChat(value))
    else await removeSetting(session, chatSetting)
  },
  async chatResult() {
    const value = await readSetting(session, chatResultSetting)
    return value === undefined ? undefined : chatResultColumn.read(value)
  },
  async setChatResult(value) {
    if (value !== null) await writeSetting(session, chatResultSetting, chatResultColumn.write(value))
    else await removeSetting(session, chatResultSetting)
  },
  async pushKeys() {
    const value = await readSetting(session, pushKeysSetting)
    return value === undefined ? undefined : pushKeysColumn.read(value)
  },
  async keepPushKeys(keys) {
    const query = session.db.insertInto('settings').values({ name: pushKeysSetting, value: pushKeysColumn.write(keys) })
    await query.onConflict((conflict) => conflict.column('name').doNothing()).execute()
  },
})
