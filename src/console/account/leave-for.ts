import { client } from '../api/client.ts'
import { settleUndo } from '../parts/undo.tsx'

/** Signs out, and leads through signing in to a place of the console. A fresh document forgets everything that was known before. */
export const leaveFor = async (place: string): Promise<void> => {
  await settleUndo()
  await client.ask((api) => api.DELETE('/api/session'))
  window.location.assign(`/console/sign-in?onTo=${encodeURIComponent(place)}`)
}
