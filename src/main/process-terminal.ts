import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createInterface as createQuestions } from 'node:readline/promises'
import { styleText } from 'node:util'
import type { Terminal } from '../cli/terminal.ts'

/** Whoever stops reading our output (`| head`) ends us quietly. Said once by the process itself: it may have many terminals, and has one output. */
export const endWithItsReader = (stdout: NodeJS.Process['stdout']): void => {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** The streams of this process. */
export const processTerminal = (streams: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>): Terminal => {
  const { stdin, stdout, stderr } = streams
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    // Leaves colours out where the stream is no terminal and where NO_COLOR is set.
    strong: (text) => void stdout.write(`${styleText('bold', text, { stream: stdout })}\n`),
    lines: () => createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    readFile: (path) => readFile(path, 'utf8'),
    ask: async (question) => {
      if (!stdin.isTTY || !stderr.isTTY) return null
      const questions = createQuestions({ input: stdin, output: stderr })
      try {
        return await Promise.race([
          questions.question(question),
          new Promise<null>((resolve) => questions.once('close', () => resolve(null))),
        ])
      } finally {
        questions.close()
      }
    },
  }
}
