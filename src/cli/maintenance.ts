import type { Command } from 'commander'
import type { Schemas } from '../client/open-client.ts'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, clockOf, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

type Maintenance = Schemas['Maintenance']

const willOf = ({ incident, plan, announcesItself, startsItself, endsItself, isMissed }: Maintenance): readonly string[] => {
  if (isMissed) return ['its window is over and it was not begun: tell customers with `forthright publish` what became of it']
  return [
    ...(announcesItself ? ['is announced by itself'] : []),
    ...(plan?.hold ? [`does not start by itself (${plan.hold.by.name}: ${plan.hold.reason})`] : []),
    ...(startsItself ? ['starts by itself'] : incident.phase === 'scheduled' && !plan?.hold ? ['its start is yours to say'] : []),
    endsItself ? 'ends by itself' : 'its end is yours to say',
  ]
}

const conflictText = ({ kind, title, freeze }: Schemas['PlanConflict']): string =>
  kind === 'maintenance' ? `at the same time as "${title}"` : `on days without changes: ${freeze?.reason}`

const linesOf = (one: Maintenance, at: (text: string) => string): readonly string[] => {
  const { incident, conflicts } = one
  const window = incident.window ? `    ${at(incident.window.startsAt)} to ${at(incident.window.endsAt)}` : ''
  const state = incident.publicAt === null ? 'not announced yet' : incident.phase
  return [
    `${incident.title} (${state})`,
    window,
    `    ${willOf(one).join('; ')}`,
    ...conflicts.map((conflict) => `    ${conflictText(conflict)}`),
    `    ${incident.id}`,
  ]
}

const list = async (session: Session): Promise<ExitCode> => {
  const found = await session.client.ask((api) => api.GET('/api/maintenances'))
  if (!found.ok) return tellRefusal(session, found.refusal)
  const at = await clockOf(session)
  const { items } = found.value
  return answer(session, found.value, () =>
    items.length === 0 ? 'Nothing is planned.\n' : `${items.flatMap((one) => linesOf(one, at)).join('\n')}\n`,
  )
}

/** `forthright maintenance`: what is planned, and what happens by itself. */
export const addMaintenance = (program: Command, runner: Runner): void => {
  const command = program
    .command('maintenance')
    .summary('list planned maintenance, and what happens by itself')
    .description(
      'Lists maintenance that is planned or under way, the next first: its window, what the clock will do, and what it stands against.',
    )
  addServerFlags(command).action((options: SessionOptions) => runner.askServer(options, list))
}
