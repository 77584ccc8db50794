import type { Session } from './session.ts'

export const readSetting = async ({ db }: Session, name: string): Promise<string | undefined> =>
  (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value

export const removeSetting = async ({ db }: Session, name: string): Promise<void> =>
  void (await db.deleteFrom('settings').where('name', '=', name).execute())

export const writeSetting = async ({ db }: Session, name: string, value: string): Promise<void> => {
  const query = db.insertInto('settings').values({ name, value })
  await query.onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
}
