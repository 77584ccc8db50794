import { type Command, Option } from 'commander'
import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import { type Severity, severities } from '../core/incident/phase.ts'
import { type AskOptions, addAskFlag, askForApproval } from './approval.ts'
import { namedTemplate } from './named-template.ts'
import { addNoticeFlags, addReachFlags } from './notice-flags.ts'
import type { NoticeOptions } from './notice-options.ts'
import { type PlannedOptions, type PlannedWindow, windowOf } from './planned-window.ts'
import { finishPublication } from './publication.ts'
import { addServerFlags, addWaitFlag, type Runner } from './runner.ts'
import { mistake, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'
import { writeNotice } from './write-notice.ts'

interface OpenOptions extends NoticeOptions, SessionOptions, PlannedOptions, AskOptions {
  readonly title: string
  readonly severity: Severity
  readonly publish?: boolean
  readonly template?: string
  readonly past?: boolean
  readonly drill?: boolean
  readonly wait?: boolean
}

const openPast = ({ client }: Session, body: Schemas['NoticeInput'], options: OpenOptions): Promise<Answered<Schemas['Publication']>> => {
  const { affected, ...notice } = body
  const { title, severity, publish = false } = options
  return client.publish((api, header) =>
    api.POST('/api/past-incidents', {
      params: { header },
      body: { title, severity, notice, publish, ...(affected ? { affected } : {}), ...(options.drill ? { isDrill: true } : {}) },
    }),
  )
}

const openNow = (
  { client }: Session,
  body: Schemas['NoticeInput'],
  options: OpenOptions,
  window: PlannedWindow | undefined,
): Promise<Answered<Schemas['Publication']>> => {
  const { affected, ...notice } = body
  const { title, severity, publish = false, template } = options
  const since = notice.slots?.since
  return client.publish((api, header) =>
    api.POST('/api/incidents', {
      params: { header },
      body: {
        title,
        severity,
        notice,
        publish,
        ...(template === undefined ? {} : { template }),
        ...(window ? { kind: 'maintenance', window } : {}),
        ...(since === undefined || window ? {} : { startedAt: since }),
        ...(affected ? { affected } : {}),
        ...(options.drill ? { isDrill: true } : {}),
      },
    }),
  )
}

const pastHasWords = 'An incident told only afterwards is said in your own words; leave out --template.'

const toBeAsked = 'With --ask the words stay a draft until the approval is given. Leave out --publish.'

const open = async (session: Session, options: OpenOptions): Promise<ExitCode> => {
  if (options.past && options.template !== undefined) return mistake(session, pastHasWords)
  if (options.ask !== undefined && options.publish) return mistake(session, toBeAsked)
  const window = answeredHere(windowOf(options, session.machine.now()))
  if (!window.ok) return tellRefusal(session, window.refusal)
  const template = await namedTemplate(session, options.template)
  if (!template.ok) return tellRefusal(session, template.refusal)
  const notice = await writeNotice(session, options)
  if (!notice.ok) return tellRefusal(session, notice.refusal)
  const opened = await (options.past ? openPast(session, notice.value, options) : openNow(session, notice.value, options, window.value))
  if (options.ask !== undefined && opened.ok) return askForApproval(session, opened.value.noticeId, options)
  return finishPublication(session, opened, options)
}

const examples = `
Examples:
  forthright open --title "Card payments fail" --severity major --component Checkout=partial_outage \\
    --now "You cannot pay by card." --scope "About a third of customers in Europe." --next-update "in 30m" --publish
  forthright open --title "Card payments fail" --severity major --template first-notice-major --scope "All customers."
  forthright open --title "Database move" --severity minor --planned-from 2026-12-01T22:00:00Z --planned-until 2026-12-01T23:00:00Z \\
    --now "Reports cannot be opened for up to ten minutes."
  forthright open --title "Card payments fail" --severity critical --now "You cannot pay by card." --ask "Agreed with the bank"
  forthright open --title "Reports were late" --severity minor --past --since "3h ago" --until "2h ago" \\
    --now "Reports came an hour late." --permanent nothing_lost --publish`

/** `forthright open`: an incident with its first notice; a draft unless --publish says otherwise. */
export const addOpen = (program: Command, runner: Runner): void => {
  const command = program
    .command('open')
    .summary('open an incident, or plan a maintenance, with its first notice')
    .description('Opens an incident, or plans a maintenance, with its first notice. The notice stays a draft unless you say --publish.')
    .usage('--title <text> --severity <severity> [options]')
    .requiredOption('--title <text>', 'what it is called')
    .addOption(new Option('--severity <severity>', 'your judgement').choices(severities).makeOptionMandatory())
  addServerFlags(addWaitFlag(addAskFlag(addReachFlags(addNoticeFlags(command)))))
    .option('--template <id>', 'start from a template: its words stand where you say nothing, its blanks are left to be filled in')
    .option('--publish', 'publish the notice, with the undo window')
    .addOption(new Option('--draft', 'leave it as a draft; this is so without --publish too').conflicts('publish'))
    .option('--drill', 'run through everything and reach nobody outside')
    .addOption(
      new Option('--past', 'tell it only afterwards, in one backdated notice with --since and --until').conflicts([
        'plannedFrom',
        'plannedUntil',
      ]),
    )
    .option('--planned-from <when>', 'plan a maintenance that begins then')
    .option('--planned-until <when>', 'and ends then')
    .addHelpText('after', examples)
    .action((options: OpenOptions) => runner.onServer(options, (session) => open(session, options)))
}
