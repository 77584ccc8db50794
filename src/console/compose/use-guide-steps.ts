import { useCallback, useEffect, useRef } from 'react'
import type { Objection } from '../../core/policy/decide-settled.ts'
import { guideText } from '../../lint/guide-text.ts'
import type { LintedNotice } from '../../lint/lint-notice.ts'
import { announce } from '../parts/announce.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import { type GuideStep, goToStep, nextStep, stepsOf } from './guide-steps.ts'
import { changeOf } from './text-edit.ts'

const isAbout = (step: GuideStep, { quote, rule }: Objection): boolean =>
  step.kind === 'finding'
    ? step.finding.rule === rule && step.finding.quote === quote
    : step.kind === 'missing' && step.missing.element === quote

/** The control of the form that had the focus last: the palette takes it away for a moment. */
const useWriterAt = (): { readonly current: Element | null } => {
  const at = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('.compose-form')) at.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return at
}

/**
 * Leads from one remark to the next, and says it to those who do not see it; `onShow` brings the fields into sight, `none` is said where there
 * is nothing to go to. From a place that names one remark the way leads to that one.
 */
export const useGuideSteps = (
  read: Pick<LintedNotice, 'findings' | 'missing'> | undefined,
  onShow: () => void,
  none: string,
): ((by: 1 | -1, wanted?: Objection) => void) => {
  const words = useWords(composeWords)
  const { blanks } = useWords(templatesWords)
  const language = useLanguage()
  const at = useWriterAt()
  const last = useRef<GuideStep>(undefined)
  return useCallback(
    (by, wanted) => {
      onShow()
      const steps = read ? stepsOf(read) : []
      // What was named where the way began is where it leads to.
      const step = (wanted && steps.find((one) => isAbout(one, wanted))) ?? nextStep(steps, at.current, by, last.current)
      last.current = step
      if (!step) return announce(none)
      goToStep(step)
      return announce(words.guide.step(steps.indexOf(step) + 1, steps.length, saidOf(step)))

      function saidOf(one: GuideStep): string {
        if (one.kind === 'blank') return blanks.said(one.place.blank.label)
        if (one.kind === 'missing') return guideText(one.missing.suggestion, language)
        const { level, quote, message, about, fixes = [] } = one.finding
        const said = `${words.levelsOfRemark[level]}: ${about ? '' : `${quote}. `}${guideText(message, language)}`
        const after = fixes[0] && one.element instanceof HTMLTextAreaElement ? changeOf(one.element.value, fixes[0]).after : ''
        return after === '' ? said : `${said} ${words.finding.fixWith(after)}`
      }
    },
    [read, onShow, none, words, blanks, language, at],
  )
}
