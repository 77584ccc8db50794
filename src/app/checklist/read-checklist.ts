import { authorize } from '../../core/actor/actor.ts'
import { type ChecklistFacts, type ChecklistItem, checklistOf } from '../../core/checklist.ts'
import { nameAtFirst } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import type { Records } from '../store.ts'

const newestTestMail = async (records: Records): Promise<ChecklistFacts['testMail']> => {
  const subject = await records.settings.testMail()
  if (subject === undefined) return null
  return (await records.outbox.listOf(subject, { after: null, limit: 1 })).items[0] ?? null
}

const endingTokens = async (records: Records): Promise<ChecklistFacts['tokens']> =>
  (await records.tokens.list()).flatMap(({ name, expiresAt, revokedAt }) =>
    expiresAt === null || revokedAt !== null ? [] : [{ name, expiresAt }],
  )

/** What this installation still lacks before its first bad night. */
export const readChecklist = async (context: Context): Promise<Result<readonly ChecklistItem[]>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  const { hasMailServer = false, consoleUrl } = context.settings
  return context.store.read(async (records) => {
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const { settings } = records
    const components = await records.components.listOf(page.value.id)
    return ok(
      checklistOf({
        hasMailServer,
        testMail: await newestTestMail(records),
        testMailTakenAt: (await settings.testMailTakenAt()) ?? null,
        isNamed: page.value.name !== nameAtFirst,
        hasContact: page.value.contact !== null,
        componentCount: components.filter(({ retiredAt }) => retiredAt === null).length,
        hasAlertSecret: (await records.settings.alertSecrets()) !== undefined,
        hasSignal: (await records.signals.newestAt(page.value.id)) !== undefined,
        operatorCount: (await records.operators.list()).filter(({ state }) => state === 'active').length,
        isHttps: consoleUrl.startsWith('https:'),
        hasSample: (await records.sample.mark()) !== null,
        lastBackupAt: (await settings.lastBackup()) ?? null,
        isBackedUpElsewhere: await settings.isBackedUpElsewhere(),
        tokens: authorize(context.actor, 'token.write').ok ? await endingTokens(records) : [],
        now: context.clock.now(),
      }),
    )
  })
}
