import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { spawnPinned } from './pinned.ts'

/** A process of ours that is told one line and answers with one line. */
export interface LineProcess {
  readonly pid: number
  ask(line: string): Promise<string>
  stop(): Promise<void>
}

/** Starts `script` with these words on a core of its own. */
export const startLineProcess = (core: 0 | 1, script: string, words: readonly string[]): LineProcess => {
  const child = spawnPinned(core, process.execPath, ['--expose-gc', script, ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
  if (!child.stdout || !child.stdin || !child.pid) throw new Error(`${words.join(' ')} did not start`)
  const { stdin } = child
  const lines = createInterface(child.stdout)
  return {
    pid: child.pid,
    ask: async (line) => {
      const answered = once(lines, 'line')
      stdin.write(`${line}\n`)
      const [answer] = await answered
      return String(answer)
    },
    stop: async () => {
      const ended = once(child, 'exit')
      stdin.end()
      await ended
    },
  }
}

/** The other side: answers each line of standard input, and ends with it. */
export const answerLines = async (answer: (words: readonly string[]) => Promise<string> | string): Promise<void> => {
  for await (const line of createInterface(process.stdin)) process.stdout.write(`${await answer(line.split(' '))}\n`)
  process.exit(0)
}
