import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everythingArrived } from '../fault/everything-arrived.ts'
import { gatherEvidence } from '../fault/evidence.ts'
import { type Ground, sqliteGround } from '../fault/ground.ts'
import type { Publication, Reader } from '../fault/ledger.ts'
import { Operator } from '../fault/operator.ts'
import { prepare } from '../fault/prepare.ts'
import { mailsUnderWay, startSender, stopInOrder } from '../fault/sender.ts'
import type { ServerProcess } from '../fault/server-process.ts'
import { within } from '../fault/within.ts'
import { type SmtpSink, startSmtpSink } from '../sink/smtp-sink.ts'
import { builtServer, judge } from './verdict.ts'

// npm run soak -- fsync [from] [to]: SIGKILL at the k-th time that a thread asks for its data to be on disk, for every k until one
// publication from request to last mail does not get that far. Needs strace, which counts and kills.

const [from, to] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 200)]
const recipients = 30

interface Scene {
  readonly ground: Ground
  readonly sink: SmtpSink
  readonly operator: Operator
  readonly publication: Publication
  readonly readers: readonly Reader[]
}

const killAt = (k: number): readonly string[] => [
  'strace',
  '-f',
  '-qq',
  '-o',
  '/dev/null',
  '-e',
  'trace=fsync,fdatasync',
  '-e',
  `inject=fsync,fdatasync:signal=SIGKILL:when=${k}`,
]

/** The first life; true when it was cut short. */
const liveDangerously = async ({ ground, sink, operator, publication, readers }: Scene, k: number): Promise<boolean> => {
  let server: ServerProcess
  try {
    server = await startSender(ground, builtServer, sink, { under: killAt(k), undoSeconds: 0 })
  } catch {
    return true
  }
  await operator.publish(server.url, publication)
  const isThrough = publication.acknowledged ? everythingArrived(sink, [publication], readers) : server.ended
  await within(30, Promise.race([isThrough, server.ended]))
  if (!server.hasEnded()) {
    // A signal to strace would only let the server go.
    process.kill(Number(readFileSync(join(ground.data, 'running'), 'utf8').split(' ')[0]), 'SIGTERM')
    await server.ended
  }
  return server.isKilled()
}

const kill = async (k: number): Promise<boolean> => {
  const ground = sqliteGround()
  const sink = await startSmtpSink({ keepRaw: false })
  const { audienceId, readers } = await prepare(ground, recipients, 0)
  const operator = new Operator(ground.data, audienceId)
  const publication: Publication = { key: `incident-${k}`, audience: 'everybody', acknowledged: undefined, isUndone: false }
  const isCut = await liveDangerously({ ground, sink, operator, publication, readers }, k)
  const wasAcknowledged = publication.acknowledged !== undefined
  const server = await startSender(ground, builtServer, sink, { undoSeconds: 0 })
  if (!wasAcknowledged) await operator.publish(server.url, publication)
  await within(30, everythingArrived(sink, [publication], readers))
  await stopInOrder(server)
  const evidence = { publications: [publication], readers, mails: sink.messages, kills: 1, window: mailsUnderWay }
  judge(
    await gatherEvidence(ground, evidence),
    `k = ${k}: ${isCut ? 'killed' : 'not reached'} ${wasAcknowledged ? 'after' : 'before'} the operator was answered`,
  )
  await sink.stop()
  await ground.remove()
  return isCut
}

if (spawnSync('strace', ['-V']).status !== 0) console.log('Skipped: strace is not installed here (apt-get install strace).')
else for (let k = from; k <= to; k++) if (!(await kill(k))) break
