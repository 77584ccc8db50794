import { z } from '@hono/zod-openapi'
import { passageRoles } from '../../core/notice/assemble.ts'
import type { ShortText } from '../../render/short/compose-short-text.ts'
import type { ShortMedium } from '../../render/short/media.ts'

const shortTextView = z
  .object({
    text: z.string(),
    count: z.int().openapi({ description: 'Its length as the medium counts' }),
    limit: z.int(),
    sms: z
      .object({ parts: z.int(), encoding: z.enum(['gsm7', 'ucs2']) })
      .nullable()
      .openapi({ description: 'What it is billed as; null for a post' }),
    left: z.array(z.enum(passageRoles)).openapi({ description: 'What the notice says and this text does not, or not in full' }),
  })
  .openapi('ShortText')

/** The notice for media of few characters. */
export const shortTextsView = z
  .object({ sms: shortTextView, x: shortTextView, bluesky: shortTextView, mastodon: shortTextView })
  .openapi('ShortTexts')

const view = (short: ShortText): z.output<typeof shortTextView> => ({ ...short, left: [...short.left] })

export const viewShortTexts = ({ sms, x, bluesky, mastodon }: Record<ShortMedium, ShortText>): z.output<typeof shortTextsView> => ({
  sms: view(sms),
  x: view(x),
  bluesky: view(bluesky),
  mastodon: view(mastodon),
})
