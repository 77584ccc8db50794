import { type Language, languages } from '../../core/page/page.ts'

const mostTags = 20

/** Of our languages the one that the browser asks for first; undefined where it asks for none of them. */
export const browserLanguage = ({ headers }: Pick<Request, 'headers'>): Language | undefined => {
  const asked = (headers.get('accept-language') ?? '')
    .split(',', mostTags)
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const weight = Number(rest.find((one) => one.trim().startsWith('q='))?.split('=')[1] ?? 1)
      return { spoken: tag.split('-')[0] ?? '', weight: Number.isNaN(weight) ? 0 : weight }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { spoken } of asked) {
    const ours = languages.find((language) => language === spoken)
    if (ours) return ours
  }
  return undefined
}
