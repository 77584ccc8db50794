import type { TemplateId } from '../brand.ts'
import { tagged } from '../brand.ts'
import { parseId } from '../id.ts'
import { ok, type Result } from '../result.ts'
import { isBuiltInKey } from './built-in/built-in-keys.ts'

/** The id of one's own template, or the key of one of the starting set. */
export const parseTemplateId = (text: string): Result<TemplateId> => (isBuiltInKey(text) ? ok(tagged(text)) : parseId<TemplateId>(text))
