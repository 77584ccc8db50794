import type { ExitCode, Terminal } from '../../cli/terminal.ts'
import type { Environment, ReadFile } from '../options/read.ts'
import { type Options, parseOptions } from '../options.ts'
import { startAdvice } from './start-advice.ts'

/** What a command of this machine works with. */
export interface Place {
  readonly terminal: Pick<Terminal, 'out' | 'err'>
  readonly env: Environment
  readonly readFile: ReadFile
}

/** Runs with the options of the environment; says what is wrong with them, or with the files that they lead to. */
export const withOptions = async (place: Place, run: (options: Options) => Promise<ExitCode>): Promise<ExitCode> => {
  const options = parseOptions(place.env, place.readFile)
  if (!options.ok) {
    place.terminal.err(`The configuration cannot be used:\n${options.fault.detail}\n`)
    return 2
  }
  try {
    return await run(options.value)
  } catch (error) {
    const advice = startAdvice(error)
    if (advice === undefined) throw error
    place.terminal.err(`${advice}\n`)
    return 2
  }
}
