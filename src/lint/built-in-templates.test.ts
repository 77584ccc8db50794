import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../test/build/at.ts'
import { filledBlanks } from '../../test/build/filled-blanks.ts'
import { buildIncident, buildMaintenance } from '../../test/build/incident.ts'
import { buildNotice } from '../../test/build/notice.ts'
import { buildPage } from '../../test/build/page.ts'
import type { ComponentId } from '../core/brand.ts'
import { closingPhaseOf, firstPhaseOf } from '../core/incident/phase.ts'
import { proposedNextUpdate } from '../core/notice/next-word.ts'
import type { Notice } from '../core/notice/notice.ts'
import { parseDraftValue } from '../core/notice/parse-draft-value.ts'
import type { Language } from '../core/page/page.ts'
import { defaultClockPolicy } from '../core/policy/clock-policy.ts'
import { blanksIn } from '../core/template/blanks.ts'
import { builtInContent } from '../core/template/built-in/built-in.ts'
import { type BuiltInKey, builtInKeys } from '../core/template/built-in/built-in-keys.ts'
import { planTemplate, variantFor } from '../core/template/plan-template.ts'
import type { TemplateContent } from '../core/template/template.ts'
import { languages } from './language/languages.ts'
import { lintNotice } from './lint-notice.ts'
import { noticeToLint } from './notice-to-lint.ts'

const now = at('12:00')
const filled = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/\{([^{}":]+ [^{}":]+)\}/g, (_, label: string) => filledBlanks[label] ?? `{${label}}`))

const draftFor = ({ kind, severities: [severity = 'major'], phase }: TemplateContent, language: Language): Notice => {
  const at =
    phase ?? (kind === 'resolution' ? closingPhaseOf('incident') : firstPhaseOf(kind === 'maintenance' ? 'maintenance' : 'incident'))
  const nextUpdate = proposedNextUpdate(defaultClockPolicy, { severity, phase: at }, now)
  const slots = { ...(kind === 'maintenance' ? {} : { since: now }), ...(nextUpdate ? { nextUpdate } : {}) }
  return buildNotice({ kind, language, slots, change: { severity, phase: at }, contact: buildPage().contact })
}

/** A notice that was started from a template and whose blanks its writer has filled in. */
const written = (key: BuiltInKey, language: Language) => {
  const content = builtInContent(key)
  const variant = variantFor(content, language, language)
  if (!variant) throw new Error(`${key} has no words in ${language}`)
  const draft = draftFor(content, language)
  const incident = content.kind === 'maintenance' ? buildMaintenance() : buildIncident()
  const components = [{ id: sampleId<ComponentId>('cp'), name: 'Bookings' }]
  const page = buildPage({ language })
  const ground = { draft, marks: {}, incident, page, components, offices: { page, audiences: [] }, now }
  const { edits } = planTemplate(content, variant, ground)
  const chosen =
    content.kind === 'resolution' || key === 'maintenance-completed'
      ? [{ field: 'permanent', value: { state: 'nothing_lost' } } as const]
      : []
  const notice = [...edits, ...chosen].reduce((before, { field, value }) => {
    const change = parseDraftValue(field, filled(value))
    if (!change.ok) throw new Error(`${key} ${field}: ${change.fault.detail}`)
    return change.value(before, { by: { id: 'vera', name: 'Vera' }, at: now })
  }, draft)
  return { notice, window: incident.window }
}

describe.each(['en', 'de'] as const)('the starting set in %s', (language) => {
  it.each(builtInKeys)('makes a notice without a flaw: %s', (key) => {
    const { notice, window } = written(key, language)
    expect(blanksIn(JSON.stringify(notice.content))).toEqual([])
    const linted = lintNotice(noticeToLint({ ...notice, title: notice.change.title, window }), languages)
    if (!linted.ok) throw new Error(linted.fault.detail)
    const grave = <T extends { readonly level: string }>(remarks: readonly T[]) => remarks.filter(({ level }) => level !== 'hint')
    expect([grave(linted.value.findings), grave(linted.value.missing)]).toEqual([[], []])
  })
})

it('has a value for every blank, and none for blanks that are gone', () => {
  const labels = builtInKeys.flatMap((key) =>
    builtInContent(key).variants.flatMap(({ texts }) => Object.values(texts).flatMap((text) => blanksIn(text).map(({ label }) => label))),
  )
  expect([...new Set(labels)].toSorted()).toEqual(Object.keys(filledBlanks).toSorted())
})
