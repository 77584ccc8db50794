import type { RuleId } from '../vocabulary.ts'
import { blame } from './blame/rule.ts'
import { promise } from './promise/rule.ts'
import type { Rule } from './rule.ts'
import { vague } from './vague/rule.ts'

/** Every rule, by its id. */
export const rules = { vague, blame, promise } satisfies Record<RuleId, Rule>
