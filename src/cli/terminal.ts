import type { Fault } from '../core/result.ts'

/** What a command may touch of the world: its streams and nothing else. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** A line that stands out, in bold where the terminal can do that. */
  readonly strong: (text: string) => void
  /** Standard input, line by line, without the line ends. */
  readonly lines: () => AsyncIterable<string>
  readonly readFile: (path: string) => Promise<string>
  /** Asks a person and waits for a line; null when nobody is there to answer, or they leave. */
  readonly ask: (question: string) => Promise<string | null>
}

/** 0 done, 1 it ran and the answer is no, 2 it was asked wrongly or could not run. */
export type ExitCode = 0 | 1 | 2

/** What happened, why, and what to do, on standard error. Several complaints stand in a list of their own, each once. */
export const tellFault = (terminal: Pick<Terminal, 'err'>, fault: Pick<Fault, 'detail' | 'errors'>, hint?: string): ExitCode => {
  const { detail, errors = [] } = fault
  // The detail of many complaints is the first of them again.
  const [first] = errors
  const isRepeated = first !== undefined && [first.detail, `${first.pointer}: ${first.detail}`].some((said) => detail.startsWith(said))
  if (!isRepeated) terminal.err(`${detail}\n`)
  for (const error of errors) terminal.err(`${isRepeated ? '' : '  '}${error.pointer === '' ? '' : `${error.pointer}: `}${error.detail}\n`)
  if (hint !== undefined) terminal.err(`${hint}\n`)
  return 2
}
