import type { Step } from '../../core/measure/over-time.ts'
import { instantOf } from '../../core/time.ts'
import { lengthText } from '../parts/time-text.ts'

const day = 86_400

/** "40 s", "12 min", "5 h 10 min", "3 d 4 h": a length as short as it can be said without lying. */
export const measureText = (seconds: number): string => {
  if (seconds < 2 * day) return lengthText(seconds).replace(' 00 min', '')
  const hours = Math.round((seconds % day) / 3600)
  const days = Math.floor(seconds / day) + (hours === 24 ? 1 : 0)
  return hours % 24 === 0 ? `${days} d` : `${days} d ${hours} h`
}

export const measureOr = (seconds: number | null, otherwise: string): string => (seconds === null ? otherwise : measureText(seconds))

export const percentText = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** "24 Nov", "Nov 26", "2026": how a step of a time is called, by its first day. */
export const stepText = (begin: string, step: Step, language: string): string => {
  const options: Intl.DateTimeFormatOptions =
    step === 'week' ? { day: 'numeric', month: 'short' } : step === 'month' ? { month: 'short', year: '2-digit' } : { year: 'numeric' }
  const at = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options })
  return at.format(instantOf(`${begin}T12:00:00Z`).epochMilliseconds)
}

/** Whether the browser's own formats take it for a language. */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
