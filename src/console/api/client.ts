import { openClient } from '../../client/open-client.ts'
import { fetchOnTime } from '../clock.ts'

const setting = { baseUrl: window.location.origin, token: null, fetch: fetchOnTime } as const

/** The API under the session's cookie. */
export const client = openClient(setting)

/** The same for what is worth something for seconds only, and is asked again rather than waited for. */
export const hastyClient = openClient({ ...setting, timeoutSeconds: 3 })
