import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText } from '../text.ts'
import { type FreeName, type FreeSection, isFreeName } from './section.ts'

export const mostFreeSections = 10
const titleLimits = { max: 80, min: 1 } as const
const promptLimits = { max: 300 } as const

export interface FreeSectionInput {
  readonly name: string
  readonly title: string
  readonly prompt: string
}

const parseFree = ({ name, title, prompt }: FreeSectionInput): Result<FreeSection> => {
  const faults = new FieldFaults()
  if (!isFreeName(name)) faults.add('/name', 'A name is "free:" and up to 40 small letters, digits and hyphens; it never changes.')
  const said = faults.take('/title', parseText(title, titleLimits))
  const asked = faults.take('/prompt', parseText(prompt, promptLimits))
  if (!isFreeName(name) || said === undefined || asked === undefined || faults.any) return faults.refuse()
  return ok({ name, title: said, prompt: asked })
}

/** The sections that an organisation has beside the fixed ones, in order. */
export const parsePostmortemTemplate = (input: readonly FreeSectionInput[]): Result<readonly FreeSection[]> => {
  const faults = new FieldFaults()
  if (input.length > mostFreeSections)
    faults.add('/sections', `Keep at most ${mostFreeSections} sections of your own: what is long is not read.`)
  const sections = input.slice(0, mostFreeSections).flatMap((one, i) => faults.take(`/sections/${i}`, parseFree(one)) ?? [])
  const names = new Set<FreeName>()
  sections.forEach(({ name }, i) => {
    if (names.has(name)) faults.add(`/sections/${i}/name`, 'Another section has this name already.')
    names.add(name)
  })
  return faults.any ? faults.refuse() : ok(sections)
}

/**
 * The free sections of one postmortem: those of the template, under the titles that they had when they were written, and behind them
 * those that were written before the template lost them.
 */
export const freeSectionsOf = (template: readonly FreeSection[], written: readonly FreeSection[]): readonly FreeSection[] => {
  const names = new Set(template.map(({ name }) => name))
  const known = new Map(written.map((one) => [one.name, one]))
  return [...template.map((one) => known.get(one.name) ?? one), ...written.filter(({ name }) => !names.has(name))]
}
