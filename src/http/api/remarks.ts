import { z } from '@hono/zod-openapi'
import type { Result } from '../../core/result.ts'
import type { TemplateContent, TemplateVariant } from '../../core/template/template.ts'
import { languages } from '../../lint/language/languages.ts'
import { type LintedNotice, lintNotice, type NoticeToLint } from '../../lint/lint-notice.ts'
import { lintTemplate } from '../../lint/lint-template.ts'
import { elementIds, levels, placeNames, ruleIds } from '../../lint/vocabulary.ts'

const level = z.enum(levels)

export const remarksView = z
  .object({
    findings: z.array(
      z.object({
        rule: z.enum(ruleIds),
        level,
        slot: z.enum(placeNames),
        index: z.int().optional().openapi({ description: 'Which of the promises, from 0.' }),
        quote: z.string(),
        start: z.int(),
        end: z.int(),
        message: z.string(),
        suggestion: z.string().optional(),
        about: z
          .enum(['nextUpdate'])
          .optional()
          .openapi({ description: 'The field that it is about, where that is no words of the quote.' }),
      }),
    ),
    missing: z.array(z.object({ element: z.enum(elementIds), level, message: z.string(), suggestion: z.string() })),
  })
  .openapi('Remarks')

/** Findings and missing elements; a text that is too long for the guide has none. Only an organisation's own policy holds back for them. */
export const remarksOn = (notice: NoticeToLint): z.output<typeof remarksView> => viewOf(lintNotice(notice, languages))

// A list reads every template: 1.2 ms each, 35 ms for the starting set in two languages. What was read once is remembered.
const remembered = new Map<string, z.output<typeof remarksView>>()
const mostRemembered = 500

/** The same of a template, with something plausible in its blanks. */
export const remarksOnTemplate = (content: TemplateContent, variant: TemplateVariant): z.output<typeof remarksView> => {
  const { kind, severities, phase, permanent, nextWord } = content
  const key = JSON.stringify([kind, severities, phase, permanent, nextWord, variant.language, variant.texts])
  const known = remembered.get(key)
  if (known) return known
  const view = viewOf(lintTemplate(content, variant, languages))
  const [oldest] = remembered.keys()
  if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest)
  remembered.set(key, view)
  return view
}

const viewOf = (linted: Result<LintedNotice>): z.output<typeof remarksView> => {
  if (!linted.ok) return { findings: [], missing: [] }
  const { findings, missing } = linted.value
  return {
    findings: findings.map((finding) => ({ ...finding })),
    missing: missing.map(({ element, level: missed, message, suggestion }) => ({ element, level: missed, message, suggestion })),
  }
}
