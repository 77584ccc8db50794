import { z } from 'zod'
import type { DrillMode, Hold, SettingRecords } from '../../app/store.ts'
import { noSealedNotes, type SealedNotesSetting } from '../../core/sealed-note/sealed-note.ts'
import type { FormerSecret } from '../../core/secrets.ts'
import { instantJson, jsonColumn } from './parse-row.ts'
import {
  chatResultColumn,
  chatResultSetting,
  chatSetting,
  pushKeysColumn,
  pushKeysSetting,
  readChat,
  reminderSettings,
} from './reminder-settings.ts'
import { sampleColumn, sampleSetting } from './sample.ts'
import { hasRemoved, type Session } from './session.ts'
import { readSetting, removeSetting, writeSetting } from './setting-rows.ts'
import type { SettingRow } from './tables.ts'

/** Claims look for this row: while it is there nothing is claimed. */
export const holdSetting = 'hold'
const alertSecretSetting = 'alert_secret'
const formerAlertSecretSetting = 'alert_secret_former'
const linkKeyMarkSetting = 'link_key_mark'
const drillModeSetting = 'drill_mode'
const testMailSetting = 'test_mail'
const testMailTakenSetting = 'test_mail_taken'
const welcomeSetting = 'welcome'
const lastBackupSetting = 'last_backup'
const backupElsewhereSetting = 'backup_elsewhere'
const sealedNotesSetting = 'sealed_notes'
const sealKeySetting = 'seal_key'

const hold: z.ZodType<Hold> = z.object({ reason: z.string(), since: instantJson, by: z.string() })
export const holdColumn = jsonColumn(hold)
const drillMode: z.ZodType<DrillMode> = z.object({ reason: z.string(), since: instantJson, by: z.string() })
const drillModeColumn = jsonColumn(drillMode)
const secretColumn = jsonColumn(z.string())
const formerSecret: z.ZodType<FormerSecret> = z.object({ secret: z.string(), until: instantJson })
const formerSecretColumn = jsonColumn(formerSecret)
const instantColumn = jsonColumn(instantJson)
const flagColumn = jsonColumn(z.literal(true))
const sealedNotes: z.ZodType<SealedNotesSetting> = z.object({ isOn: z.boolean(), coolDownHours: z.number() })
const sealedNotesColumn = jsonColumn(sealedNotes)
const textSettings: readonly string[] = [alertSecretSetting, linkKeyMarkSetting, testMailSetting, welcomeSetting, sealKeySetting]

/** Reads a setting by its name; one that this version does not know is left alone. */
export const parseSetting = ({ name, value }: SettingRow): unknown => {
  if (name === holdSetting) return holdColumn.read(value)
  if (name === formerAlertSecretSetting) return formerSecretColumn.read(value)
  if (name === drillModeSetting) return drillModeColumn.read(value)
  if (name === sampleSetting) return sampleColumn.read(value)
  if (name === lastBackupSetting || name === testMailTakenSetting) return instantColumn.read(value)
  if (name === pushKeysSetting) return pushKeysColumn.read(value)
  if (name === chatSetting) return readChat(value)
  if (name === chatResultSetting) return chatResultColumn.read(value)
  if (name === backupElsewhereSetting) return flagColumn.read(value)
  if (name === sealedNotesSetting) return sealedNotesColumn.read(value)
  return textSettings.includes(name) ? secretColumn.read(value) : undefined
}

const sealingSettings = (session: Session): Pick<SettingRecords, 'sealedNotes' | 'setSealedNotes' | 'sealKeyId' | 'setSealKeyId'> => ({
  async sealedNotes() {
    const value = await readSetting(session, sealedNotesSetting)
    return value === undefined ? noSealedNotes : sealedNotesColumn.read(value)
  },
  async setSealedNotes(setting) {
    await writeSetting(session, sealedNotesSetting, sealedNotesColumn.write(setting))
  },
  async sealKeyId() {
    const value = await readSetting(session, sealKeySetting)
    return value === undefined ? undefined : secretColumn.read(value)
  },
  async setSealKeyId(keyId) {
    await writeSetting(session, sealKeySetting, secretColumn.write(keyId))
  },
})

export const settingRecords = (session: Session): SettingRecords => ({
  ...sealingSettings(session),
  ...reminderSettings(session),
  async hold() {
    const value = await readSetting(session, holdSetting)
    return value === undefined ? null : holdColumn.read(value)
  },
  async setHold(value) {
    if (value !== null) await writeSetting(session, holdSetting, holdColumn.write(value))
    else await removeSetting(session, holdSetting)
  },
  async alertSecrets() {
    const current = await readSetting(session, alertSecretSetting)
    const former = await readSetting(session, formerAlertSecretSetting)
    if (current === undefined) return undefined
    return { current: secretColumn.read(current), former: former === undefined ? undefined : formerSecretColumn.read(former) }
  },
  async setAlertSecrets({ current, former }) {
    await writeSetting(session, alertSecretSetting, secretColumn.write(current))
    if (former) await writeSetting(session, formerAlertSecretSetting, formerSecretColumn.write(former))
    else await removeSetting(session, formerAlertSecretSetting)
  },
  async welcomeDigest() {
    const value = await readSetting(session, welcomeSetting)
    return value === undefined ? undefined : secretColumn.read(value)
  },
  async setWelcomeDigest(digest) {
    await writeSetting(session, welcomeSetting, secretColumn.write(digest))
  },
  async takeWelcome(digest) {
    const query = session.db.deleteFrom('settings').where('name', '=', welcomeSetting).where('value', '=', secretColumn.write(digest))
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
  async linkKeyMark() {
    const value = await readSetting(session, linkKeyMarkSetting)
    return value === undefined ? undefined : secretColumn.read(value)
  },
  async setLinkKeyMark(mark) {
    await writeSetting(session, linkKeyMarkSetting, secretColumn.write(mark))
  },
  async drillMode() {
    const value = await readSetting(session, drillModeSetting)
    return value === undefined ? null : drillModeColumn.read(value)
  },
  async setDrillMode(value) {
    if (value !== null) await writeSetting(session, drillModeSetting, drillModeColumn.write(value))
    else await session.db.deleteFrom('settings').where('name', '=', drillModeSetting).execute()
  },
  async testMail() {
    const value = await readSetting(session, testMailSetting)
    return value === undefined ? undefined : secretColumn.read(value)
  },
  async setTestMail(subject) {
    await writeSetting(session, testMailSetting, secretColumn.write(subject))
  },
  async testMailTakenAt() {
    const value = await readSetting(session, testMailTakenSetting)
    return value === undefined ? undefined : instantColumn.read(value)
  },
  async setTestMailTakenAt(at) {
    await writeSetting(session, testMailTakenSetting, instantColumn.write(at))
  },
  async lastBackup() {
    const value = await readSetting(session, lastBackupSetting)
    return value === undefined ? undefined : instantColumn.read(value)
  },
  async setLastBackup(at) {
    await writeSetting(session, lastBackupSetting, instantColumn.write(at))
  },
  async isBackedUpElsewhere() {
    return (await readSetting(session, backupElsewhereSetting)) !== undefined
  },
  async setBackedUpElsewhere(isElsewhere) {
    if (isElsewhere) await writeSetting(session, backupElsewhereSetting, flagColumn.write(true))
    else await removeSetting(session, backupElsewhereSetting)
  },
})
