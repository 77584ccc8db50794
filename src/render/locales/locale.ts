import type { Became } from '../../core/commitment/promised.ts'
import type { Impact } from '../../core/component/impact.ts'
import type { Phase, Severity } from '../../core/incident/phase.ts'
import type { PassageRole } from '../../core/notice/assemble.ts'
import type { Language } from '../../core/page/page.ts'
import type { Level } from '../../core/subscriber/subscriber.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { MailWords } from './mail-words.ts'
import type { ShortWords } from './short-words.ts'

/** How far an incident has come, as far as its labels are concerned. */
export type Stage = 'planned' | 'suffering' | 'recovering' | 'over'

/** The words around the notices on the public page. Times, durations and names arrive as finished text. */
export interface PageWords {
  readonly siteTitle: (name: string) => string
  readonly skip: string
  readonly pages: string
  readonly history: string
  readonly subscribe: string
  readonly zone: (zone: string) => string
  readonly follow: string
  /** Of planned maintenance, for programs that subscribe to it. */
  readonly calendar: {
    readonly name: (of: string) => string
    readonly calledOff: (title: string) => string
    readonly add: string
    readonly title: string
    readonly lead: string
    readonly everything: string
    readonly feed: string
  }
  readonly everythingWorks: string
  readonly lastChange: (day: string) => string
  readonly nothingEver: string
  readonly severity: Record<Severity, string>
  readonly maintenance: string
  readonly phase: Record<Phase, string>
  /** Of planned work that was over before it was to begin. */
  readonly calledOff: string
  /** What a notice is called that says what became of a promised action. */
  readonly became: Record<Became, string>
  /** What the notice is called that announces a report. */
  readonly reportNotice: string
  readonly impact: Record<Impact, string>
  /** Labels of what an incident says, where a label helps. */
  readonly label: Record<Stage, Partial<Record<PassageRole, string>>>
  readonly technical: string
  readonly earlier: (count: number) => string
  readonly allNotices: string
  /** The way from an incident to what readers ask about it. */
  readonly questions: string
  readonly notices: string
  readonly correction: (time: string) => string
  readonly corrected: (time: string) => string
  readonly asFirstPublished: string
  /** A promised word that has not come. */
  readonly owed: (time: string) => string
  /** A promised word that came late. */
  readonly late: (time: string, by: string) => string
  readonly components: string
  /** What readers may say of a component; `of` names it for those who do not see where the button stands. */
  readonly affected: { readonly button: string; readonly of: (name: string) => string }
  readonly otherComponents: string
  readonly planned: string
  readonly promised: Record<'title' | 'after' | 'by' | 'late', string>
  readonly recently: string
  readonly wholeHistory: string
  readonly record: string
  readonly nothingIn: (month: string) => string
  readonly moreIn: (month: string, count: number) => string
  readonly nothingYet: string
  readonly lasted: (duration: string) => string
  readonly earlierMonth: string
  readonly laterMonth: string
  readonly months: string
  readonly back: string
}

export interface FormWords {
  readonly title: string
  readonly lead: string
  readonly email: string
  readonly more: string
  readonly webhook: string
  readonly webhookUrl: string
  readonly webhookHint: string
  readonly level: string
  readonly levels: Record<Level, string>
  readonly threshold: string
  readonly thresholds: Record<Severity, string>
  readonly components: string
  readonly componentsHint: string
  readonly language: string
  readonly languages: Record<Language, string>
  readonly submit: string
  readonly promise: string
  readonly honeypot: string
  readonly faults: (count: number) => string
  readonly confirmTitle: string
  readonly confirmText: (address: string) => string
  readonly confirm: string
  readonly manageTitle: string
  readonly manageText: (address: string) => string
  readonly save: string
  readonly saved: string
  /** Of a webhook. */
  readonly secret: Record<'title' | 'text' | 'show', string>
  readonly leaveTitle: string
  readonly leaveText: (address: string) => string
  readonly leave: string
  readonly manageInstead: string
}

export interface Locale {
  readonly page: PageWords
  readonly form: FormWords
  readonly mail: MailWords
  readonly short: ShortWords
}

const locales = { en, de } as const satisfies Record<Language, Locale>
export const localeOf = (language: Language): Locale => locales[language]
