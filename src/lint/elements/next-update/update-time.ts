import type { Element } from '../element.ts'

export const updateTime: Element = {
  id: 'next_update_has_time',
  question: 'By what time, with its zone, do readers hear from you next?',
  why: '"Soon" leaves everybody reloading; a time can be planned around.',
  isPresent: (read) => read.hits('update-promise').some((promise) => read.within('update-time', promise.sentence) !== undefined),
}
