import { useQuestion } from '../api/use-api.ts'
import { waitingQuestion } from './questions.ts'

/** Whether the page takes no questions at present: nothing can be answered then, and no reader sees what was asked before. */
export const useIsOff = (): boolean => useQuestion(waitingQuestion).data?.isOn === false
