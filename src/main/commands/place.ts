import type { Terminal } from '../../cli/terminal.ts'
import type { Environment, ReadFile } from '../options/read.ts'

/** What a command of this machine works with. */
export interface Place {
  readonly terminal: Terminal
  readonly env: Environment
  readonly readFile: ReadFile
}
