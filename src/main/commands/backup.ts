import type { ExitCode } from '../../cli/terminal.ts'
import type { Place } from './place.ts'

export const backup = async (_file: string, { terminal }: Place): Promise<ExitCode> => {
  terminal.err('Not built in yet.\n')
  return 2
}
