import { type SigningSecret, tagged } from '../core/brand.ts'
import type { Ids } from './ports.ts'

const bytes = 32

/** A fresh signing secret in the form of Standard Webhooks. */
export const newSigningSecret = (ids: Ids): SigningSecret =>
  tagged<SigningSecret>(`whsec_${Buffer.from(ids.secret(bytes), 'hex').toString('base64')}`)
