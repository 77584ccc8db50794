import type { Schemas } from '../client/open-client.ts'

const kinds = {
  'first-notice': 'the first notice',
  update: 'the update',
  resolution: 'the resolution',
  maintenance: 'the announcement',
  report: 'the report',
} as const satisfies Record<Schemas['Notice']['kind'], string>

const mostWords = 60

/** `the update "You still cannot pay by card."`: by what a person knows one notice from another. */
export const noticeName = ({
  kind,
  correction,
  slots,
  freeText,
}: Pick<Schemas['Notice'], 'kind' | 'correction' | 'slots' | 'freeText'>): string => {
  const said = (slots.now ?? slots.action ?? freeText ?? '').replace(/\s+/g, ' ').trim()
  const characters = [...said]
  const words = characters.length > mostWords ? `${characters.slice(0, mostWords - 1).join('')}…` : said
  return [correction === null ? kinds[kind] : 'the correction', ...(words === '' ? [] : [`"${words}"`])].join(' ')
}
