import { parentPort } from 'node:worker_threads'
import type { Envelope, Order, Reply } from '../../src/store/sqlite/protocol.ts'

const empty = { columns: [], rows: [], changes: 0 }

const hasWord = (order: Order, word: string): boolean =>
  'statements' in order && order.statements.some(({ sql }) => sql.trimStart().toUpperCase().startsWith(word))

/**
 * Speaks the protocol of a database thread over no file at all. Orders with a statement that begins with `word` fail with the result
 * code, or end the thread where the code is "exit". An order after a failed COMMIT kills the process that runs the test: after a
 * failed fsync there must be none but to close.
 */
export const failAt = (word: string, code: number | 'exit'): void => {
  let isSpent = false
  parentPort?.on('message', (envelope: Envelope) => {
    if (isSpent && envelope.order.kind !== 'close') process.kill(process.pid, 'SIGKILL')
    isSpent ||= word === 'COMMIT' && hasWord(envelope.order, word)
    if (code === 'exit' && hasWord(envelope.order, word)) process.exit(1)
    parentPort?.postMessage(answer(envelope, word, Number(code)))
    if (envelope.order.kind === 'close') parentPort?.close()
  })
}

/** An entry for a thread that fails so. */
export const failingThread = (word: string, code: number | 'exit'): URL =>
  new URL(
    `data:text/javascript,import { failAt } from ${JSON.stringify(import.meta.url)}; failAt(${JSON.stringify(word)}, ${JSON.stringify(code)})`,
  )

const answer = ({ id, order }: Envelope, word: string, code: number): Reply => {
  if (order.kind === 'inspect') return { id, inspection: { kind: 'ours', schema: order.knownSchema } }
  if (hasWord(order, word)) return { id, failure: { message: `failed with ${code}`, code } }
  return 'statements' in order ? { id, results: order.statements.map(() => empty) } : { id }
}
