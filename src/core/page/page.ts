import type { ApprovalPolicy } from '../approval/approval-policy.ts'
import type { Colour, EmailAddress, PageId, TimeZone, WebUrl } from '../brand.ts'
import { tagged } from '../brand.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import type { PublishingPolicy } from '../policy/publishing-policy.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Instant } from '../time.ts'

/** Languages in which pages and mails have their own words; the text of a notice is whatever its writer wrote. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** A way to reach somebody who can answer, shown in one sentence with the request for patience (A5). At least one way is set. */
export interface Contact {
  readonly name: string | null
  readonly email: EmailAddress | null
  readonly phone: string | null
  readonly url: WebUrl | null
}

/** A raster image, already checked; served by us so that nothing else is ever asked for it. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly base64: string
  readonly width: number
  readonly height: number
}

export interface Look {
  readonly logo: Logo | null
  /** The one accent colour, for light and for dark surroundings. */
  readonly accent: Colour
  readonly accentDark: Colour
}

/** Where the communication record is, on pages that have one. */
export const communicationPath = '/record'
/** Where everything that was said can be downloaded. */
export const recordPath = '/record.ndjson'

/** What a page is called until somebody names the organisation. */
export const nameAtFirst = 'Service'

export interface Page {
  readonly id: PageId
  /** The organisation's name as customers know it. */
  readonly name: string
  readonly language: Language
  readonly zone: TimeZone
  readonly look: Look
  readonly contact: Contact | null
  /** What has to be settled before a notice is published. */
  readonly policy: PublishingPolicy
  /** Which notices need whose approval. */
  readonly approvals: ApprovalPolicy
  /** What is owed to customers when. */
  readonly clock: ClockPolicy
  /** Whether the page tells how well the organisation told what happened. */
  readonly showsRecord: boolean
  /** Whether readers can say of each component that they are affected. */
  readonly countsAffected: boolean
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly version: number
}

export const parseColour = (text: string): Result<Colour> =>
  /^#[0-9a-f]{6}$/i.test(text)
    ? ok(tagged<Colour>(text.toLowerCase()))
    : refuse('input.invalid', 'Give a colour as # and six hexadecimal digits, as in #1d4ed8.')

export const plainLook: Look = { logo: null, accent: tagged<Colour>('#1f5f8b'), accentDark: tagged<Colour>('#8cc4ea') }

/** Three to fifteen digits (E.164) with the usual marks; shown and linked as tel:, never dialled by us. */
export const parsePhone = (input: string): Result<string> => {
  const text = input.trim()
  const digits = text.replace(/\D/g, '').length
  return text.length <= 40 && /^\+?[0-9(][0-9 ()/.-]*$/.test(text) && digits >= 3 && digits <= 15
    ? ok(text)
    : refuse('input.invalid', 'Give a telephone number, as in +49 30 1234567.')
}
