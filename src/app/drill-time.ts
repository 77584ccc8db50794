import type { Records } from './store.ts'

/** Whether drill mode is on: whatever is opened now is a drill, whoever or whatever opens it. */
export const isDrillTime = async (records: Records): Promise<boolean> => (await records.settings.drillMode()) !== null
