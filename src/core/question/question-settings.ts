import { FieldFaults, ok, type Result } from '../result.ts'

/** What a page lets readers ask, and what becomes of it. */
export interface QuestionSettings {
  readonly isOn: boolean
  /** What readers write is seen by nobody else before somebody of the organisation has let it through. */
  readonly holdsForReview: boolean
  /** Questions, answers and votes are taken until so many days after the end of the incident. */
  readonly closesAfterDays: number
  /** Whether a mail may carry what another reader wrote. */
  readonly mailsReadersWords: boolean
}

/**
 * Off until an owner switches it on: whoever does not know of the box would leave those who ask in it without an answer. Where it is on,
 * nothing of a stranger is public or mailed unless that was switched on as well.
 */
export const initialQuestionSettings: QuestionSettings = {
  isOn: false,
  holdsForReview: true,
  closesAfterDays: 14,
  mailsReadersWords: false,
}

const mostDays = 365

export type QuestionSettingsInput = { readonly [Name in keyof QuestionSettings]?: QuestionSettings[Name] | undefined }

/** The settings with what was said in place of what was. */
export const parseQuestionSettings = (input: QuestionSettingsInput, before: QuestionSettings): Result<QuestionSettings> => {
  const faults = new FieldFaults()
  const closesAfterDays = input.closesAfterDays ?? before.closesAfterDays
  if (!Number.isInteger(closesAfterDays) || closesAfterDays < 0 || closesAfterDays > mostDays)
    faults.add('/closesAfterDays', 'Give a whole number of days from 0 to 365.')
  if (faults.any) return faults.refuse()
  return ok({
    isOn: input.isOn ?? before.isOn,
    holdsForReview: input.holdsForReview ?? before.holdsForReview,
    closesAfterDays,
    mailsReadersWords: input.mailsReadersWords ?? before.mailsReadersWords,
  })
}
