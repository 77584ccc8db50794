import { useSyncExternalStore } from 'react'
import { type Language, languages } from '../../core/page/page.ts'
import { onDevice } from '../parts/browser-storage.ts'

const kept = 'forthright-language'
const listeners = new Set<() => void>()

const languageOf = (tag: string | null | undefined): Language | undefined =>
  languages.find((language) => tag?.toLowerCase().split('-', 1)[0] === language)

/** The operator's own choice on this device, else the first of the browser's languages that we speak. */
const chosen = (): Language =>
  languageOf(onDevice.get(kept)) ?? navigator.languages.map(languageOf).find((language) => language !== undefined) ?? 'en'

let current: Language | undefined

export const currentLanguage = (): Language => {
  current ??= chosen()
  return current
}

export const chooseLanguage = (language: Language): void => {
  onDevice.set(kept, language)
  current = language
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage)
