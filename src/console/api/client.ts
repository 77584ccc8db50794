import { openClient } from '../../client/open-client.ts'
import { fetchOnTime } from '../clock.ts'

/** The API under the session's cookie. */
export const client = openClient({ baseUrl: window.location.origin, token: null, fetch: fetchOnTime })
