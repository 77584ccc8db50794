import { parseEmailAddress } from '../address.ts'
import type { EmailAddress } from '../brand.ts'
import { tagged } from '../brand.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import { parseText, textLimits } from '../text.ts'

/** An operator's address: all of it in lower case, because one person is one operator however the address is typed. */
export const parseOperatorEmail = (text: string): Result<EmailAddress> => {
  const parsed = parseEmailAddress(text)
  return parsed.ok ? ok(tagged<EmailAddress>(parsed.value.toLowerCase())) : parsed
}

export const parsePersonName = (text: string): Result<string> => parseText(text, textLimits.name)
