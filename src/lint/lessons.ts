import { elementExamples } from './elements/examples.ts'
import { elements } from './elements/registry.ts'
import { germanPages } from './rules/german-pages.ts'
import { rulePages } from './rules/pages.ts'
import { rules } from './rules/registry.ts'
import { type ElementId, elementIds, type Level, type RuleId, ruleIds } from './vocabulary.ts'

/** One rule as it is taught, by the Learn page of the console and by the documentation. */
export interface RuleLesson {
  readonly id: RuleId
  readonly level: Level
  readonly title: string
  readonly why: string
  readonly bad: readonly string[]
  readonly good: readonly string[]
  /** What to write instead. */
  readonly instead: string | undefined
}

export interface ElementLesson {
  readonly id: ElementId
  readonly question: string
  readonly why: string
  readonly examples: readonly string[]
}

export type LessonLanguage = keyof typeof elementExamples

/** Every rule with what its page says. The advice is English; everything else as asked for. */
export const ruleLessons = (language: LessonLanguage): readonly RuleLesson[] =>
  ruleIds.map((id) => {
    const { level, suggestion } = rules[id]
    const page = language === 'de' ? germanPages[id] : rulePages[id]
    return { id, level, ...page, instead: suggestion }
  })

/** Every element: the question that readers have, why, and how an answer sounds. Question and reason are English; examples as asked for. */
export const elementLessons = (language: LessonLanguage): readonly ElementLesson[] =>
  elementIds.map((id) => ({ id, question: elements[id].question, why: elements[id].why, examples: elementExamples[language][id] }))
