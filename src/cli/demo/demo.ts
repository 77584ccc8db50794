import type { Command } from 'commander'
import type { Answered } from '../../client/refusal.ts'
import type { Machine, OwnServer } from '../machine.ts'
import type { Runner } from '../runner.ts'
import { tellRefusal } from '../session.ts'
import type { ExitCode } from '../terminal.ts'
import { findTheatre, type Theatre, type TheatreOptions } from './find-stage.ts'
import { furnish } from './furnish.ts'
import { organisation } from './organisation.ts'
import { play } from './play.ts'
import { signUpReader } from './sign-up.ts'
import { createStage, type Stage } from './stage.ts'
import { tidyUp } from './tidy-up.ts'

interface DemoOptions extends TheatreOptions {
  readonly once?: boolean
}

const show = async (stage: Stage): Promise<Answered<boolean>> => {
  const { client } = stage.session
  stage.act(`${organisation.name} on ${client.baseUrl}`)
  const page = await client.ask((api) => api.GET('/api/page'))
  if (!page.ok) return page
  const furnished = await furnish(stage.session, page.value)
  if (!furnished.ok) return furnished
  stage.tell('forthright', 'the page, its components, an alert rule and subscribers are there')
  const signedUp = await signUpReader(stage)
  if (!signedUp.ok) return signedUp
  const tidied = await tidyUp(stage)
  if (!tidied.ok) return tidied
  return play(stage)
}

const tellEnd = (stage: Stage, played: Answered<boolean>): ExitCode => {
  if (!played.ok) return tellRefusal(stage.session, played.refusal)
  stage.act(played.value ? 'Everything arrived in time.' : 'Something did not arrive in time; look for TOO LATE, TOO EARLY and NOT above.')
  return played.value ? 0 : 1
}

const stay = async (machine: Machine, url: string, interrupted: Promise<void>): Promise<void> => {
  machine.terminal.out(`\nThe server goes on at ${url} until you press Ctrl-C; then it and everything on it is gone.\n`)
  await interrupted
}

const onRunningServer = async (machine: Machine, client: Theatre['client']): Promise<ExitCode> => {
  const stage = createStage({ machine, client, isJson: false, onlyReads: false })
  const code = tellEnd(stage, await show(stage))
  if (code === 0)
    machine.terminal.out(`Look at ${client.baseUrl}/history, or tell something yourself with "${machine.self} open --help".\n`)
  return code
}

/** Whenever it ends, with Ctrl-C too, nothing of the server stays behind. */
const onOwnServer = async (machine: Machine, client: Theatre['client'], own: OwnServer, isOnce: boolean): Promise<ExitCode> => {
  const stage = createStage({ machine, client, isJson: false, onlyReads: false })
  const interrupted = machine.interrupted()
  try {
    const played = await Promise.race([show(stage), interrupted])
    if (!played) return 2
    const code = tellEnd(stage, played)
    if (!isOnce) await stay(machine, own.url, interrupted)
    return code
  } finally {
    await own.stop()
  }
}

const demo = async (machine: Machine, options: DemoOptions): Promise<ExitCode> => {
  const found = await findTheatre(machine, options)
  if (!found.ok) return tellRefusal({ machine, isJson: false, onlyReads: false }, found.refusal)
  const { client, own } = found.value
  return own ? onOwnServer(machine, client, own, options.once ?? false) : onRunningServer(machine, client)
}

/** `forthright demo`: the main job played once, with what each party saw and when. */
export const addDemo = (program: Command, runner: Runner): void => {
  program
    .command('demo')
    .summary('play the main job and show what each party sees')
    .description(
      'Fills an invented organisation and plays the main job once, from an alert to a customer who knows, on the running server or on one of its own. Exit code 1 when something did not arrive in time.',
    )
    .option('--url <origin>', 'the server to play on; it has to be empty, or filled by an earlier demonstration')
    .option('--token <token>', 'an API token of an owner')
    .option('--own-server', 'start a server of its own even if another is running')
    .option('--once', 'end after playing, the own server too')
    .action((options: DemoOptions) => runner.onMachine((machine) => demo(machine, options)))
}
