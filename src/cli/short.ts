import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Schemas } from '../client/open-client.ts'
import { answeredHere } from '../client/refusal.ts'
import { checkBlanks } from '../core/notice/left-blanks.ts'
import { longestLimit, type ShortMedium, shortestLimit, shortMedia } from '../render/short/media.ts'
import { findIncident } from './find-incident.ts'
import { noticeName } from './notice-name.ts'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, mistake, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

interface ShortOptions extends SessionOptions {
  readonly for?: ShortMedium
  readonly limit?: number
}

const parseLimit = (text: string): number => {
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (limit >= shortestLimit && limit <= longestLimit) return limit
  throw new InvalidArgumentError(`Give a whole number from ${shortestLimit} to ${longestLimit}.`)
}

const names: Readonly<Record<ShortMedium, string>> = { sms: 'SMS', x: 'X', bluesky: 'Bluesky', mastodon: 'Mastodon' }

const measureOf = ({ count, limit, sms }: Schemas['ShortText']): string =>
  `${count} of ${limit} characters${sms ? `, ${sms.parts === 1 ? 'one message' : `${sms.parts} messages`}` : ''}`

const wordsOf = (notice: Schemas['Notice'], texts: Schemas['ShortTexts']): string =>
  [
    `Of ${noticeName(notice)}${notice.state === 'draft' ? ', a draft' : ''}:`,
    ...shortMedia.flatMap((medium) => ['', `${names[medium]} (${measureOf(texts[medium])})`, texts[medium].text]),
    '',
  ].join('\n')

const short = async (session: Session, said: string, { for: medium, limit }: ShortOptions): Promise<ExitCode> => {
  if (limit !== undefined && medium !== 'mastodon') return mistake(session, 'Only Mastodon has a limit of its own: add --for mastodon.')
  const found = await findIncident(session, said)
  if (!found.ok) return tellRefusal(session, found.refusal)
  const file = await session.client.ask((api) => api.GET('/api/incidents/{incidentId}', { params: { path: { incidentId: found.value } } }))
  if (!file.ok) return tellRefusal(session, file.refusal)
  const notice = file.value.notices.at(-1)
  if (!notice) return mistake(session, 'Nothing has been written about this incident yet.')
  // Whoever posts it by hand is kept from what publishing would refuse.
  const filled = answeredHere(checkBlanks({ content: notice, change: notice.change }))
  if (notice.state === 'draft' && !filled.ok) return tellRefusal(session, filled.refusal)
  const preview = await session.client.ask((api) =>
    api.GET('/api/notices/{noticeId}/preview', {
      params: { path: { noticeId: notice.id }, query: limit === undefined ? {} : { mastodonLimit: limit } },
    }),
  )
  if (!preview.ok) return tellRefusal(session, preview.refusal)
  const { shortTexts } = preview.value
  return medium === undefined
    ? answer(session, shortTexts, () => wordsOf(notice, shortTexts))
    : answer(session, shortTexts[medium], () => `${shortTexts[medium].text}\n`)
}

const example = `
Examples:
  forthright short "card payments" --for sms
  forthright short "card payments" --for mastodon --limit 1000`

/** `forthright short`: the newest notice in the few characters of an SMS or a post. */
export const addShort = (program: Command, runner: Runner): void => {
  const command = program
    .command('short')
    .summary('the newest notice in the few characters of an SMS or a post')
    .description('Says the newest notice of an incident in short, to be posted by hand: what it means, the next word, the link.')
    .argument('<incident>', 'its id, or words of its title')
    .addOption(new Option('--for <medium>', 'the text for one medium alone').choices([...shortMedia]))
    .addOption(new Option('--limit <characters>', 'what your instance of Mastodon allows, where it is not 500').argParser(parseLimit))
  addServerFlags(command)
    .addHelpText('after', example)
    .action((incident: string, options: ShortOptions) => runner.askServer(options, (session) => short(session, incident, options)))
}
