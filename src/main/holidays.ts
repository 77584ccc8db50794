import { createRequire } from 'node:module'
import type DateHolidays from 'date-holidays'
import type { Holiday, Holidays } from '../app/ports.ts'
import { plusDays } from '../core/time.ts'

const require = createRequire(import.meta.url)
/** Read when first asked for: its data are twelve megabytes, and most starts need none of it. */
const library = (): typeof DateHolidays => require('date-holidays')

const dayMilliseconds = 86_400_000
/** Beyond it the library's tables of moons and Easters end or slow down. */
const isKnownYear = (year: number): boolean => year >= 1970 && year <= 2100

interface Found {
  readonly date: string
  readonly start: Date
  readonly end: Date
  readonly name: string
}

/** Every date on which it is a holiday all day; from the afternoon on it is none. */
const daysOf = ({ date, start, end, name }: Found): readonly Holiday[] => {
  const [day = '', time = ''] = date.split(' ')
  if (!time.startsWith('00:00')) return []
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMilliseconds))
  return Array.from({ length: days }, (_, i) => ({ date: plusDays(day, i), name }))
}

const read = (region: string, year: number): readonly Holiday[] => {
  const [country = '', state] = region.split('-')
  const calendar = new (library())({ country, ...(state ? { state } : {}) })
  const found = calendar.getHolidays(year).filter(({ type }) => type === 'public')
  return found.flatMap(daysOf).toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

const regionsIn = (language: string): readonly { readonly code: string; readonly name: string }[] => {
  const all = new (library())()
  return Object.entries(all.getCountries(language)).flatMap(([country, name]) => [
    { code: country, name },
    ...Object.entries(all.getStates(country, language) ?? {}).map(([state, part]) => ({
      code: `${country}-${state}`,
      name: `${name}: ${part}`,
    })),
  ])
}

const kept = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>()
  return (key) => {
    const there = made.get(key) ?? make(key)
    made.set(key, there)
    return there
  }
}

const regions = kept(regionsIn)
const codes = kept((language) => new Set(regions(language).map(({ code }) => code)))
const years = kept((key) => {
  const [region = '', year = ''] = key.split(' ')
  return read(region, Number(year))
})

/** The public holidays of `date-holidays`; what was read once is kept, for there are only so many places and years. */
export const publicHolidays: Holidays = {
  regions,
  isRegion: (code) => codes('en').has(code),
  of: (region, year) => (isKnownYear(year) && codes('en').has(region) ? years(`${region} ${year}`) : []),
}
