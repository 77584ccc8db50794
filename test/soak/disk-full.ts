import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { everythingArrived } from '../fault/everything-arrived.ts'
import { gatherEvidence } from '../fault/evidence.ts'
import { sqliteGround } from '../fault/ground.ts'
import type { Publication } from '../fault/ledger.ts'
import { Operator } from '../fault/operator.ts'
import { prepare } from '../fault/prepare.ts'
import { mailsUnderWay, startSender, stopInOrder } from '../fault/sender.ts'
import { within } from '../fault/within.ts'
import { startSmtpSink } from '../sink/smtp-sink.ts'
import { builtServer, judge } from './verdict.ts'

// npm run soak -- disk-full: the disk fills up under a server, once too small for the reserve beside the database and once with it. The
// page answers throughout, publishing is refused with words or works, and what was refused works once there is room. Needs root.

const tmpfs = (megabytes: number): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-disk-'))
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0 ? folder : undefined
}

/** Takes the room that is left, to the last block. */
const fill = (folder: string): void => {
  const { bavail, bsize } = statfsSync(folder)
  for (let size = bavail * bsize, n = 0; size >= 4096 && n < 60; size = Math.floor(size / 2), n++)
    try {
      writeFileSync(join(folder, `junk-${n}`), Buffer.alloc(size))
    } catch {
      rmSync(join(folder, `junk-${n}`), { force: true })
    }
}

const empty = (folder: string): void => {
  for (let n = 0; n < 60; n++) rmSync(join(folder, `junk-${n}`), { force: true })
}

const suffer = async (folder: string, title: string): Promise<void> => {
  mkdirSync(join(folder, 'data'))
  const ground = sqliteGround(join(folder, 'data'))
  const sink = await startSmtpSink({ keepRaw: false })
  const { audienceId, readers } = await prepare(ground, 500, 0)
  const operator = new Operator(ground.data, audienceId)
  const server = await startSender(ground, builtServer, sink, { undoSeconds: 0 })
  const publications: Publication[] = []
  fill(folder)
  for (let n = 1; n <= 10; n++) {
    const publication: Publication = { key: `incident-${n}`, audience: 'everybody', acknowledged: undefined, isUndone: false }
    publications.push(publication)
    const isHeard = await operator.publish(server.url, publication)
    const page = await fetch(server.url)
    console.log(`full: publishing was ${isHeard ? 'acknowledged' : `refused with ${operator.status}`}, the page answered ${page.status}`)
    if (page.status !== 200 || (!isHeard && operator.status === undefined)) process.exitCode = 1
  }
  console.log(
    `The reserve beside the database is ${existsSync(join(ground.data, 'forthright.db.ballast')) ? 'untouched' : 'given up or never was'}.`,
  )
  empty(folder)
  const began = performance.now()
  for (const publication of publications)
    while (!publication.acknowledged && performance.now() - began < 60_000) await operator.publish(server.url, publication)
  await within(60, everythingArrived(sink, publications, readers))
  if (server.hasEnded()) console.log(`The server ended: ${server.words().slice(-2000)}`)
  await stopInOrder(server)
  judge(await gatherEvidence(ground, { publications, readers, mails: sink.messages, kills: 1, window: mailsUnderWay }), title)
  await sink.stop()
}

for (const [megabytes, title] of [
  [12, 'A disk too small for the reserve'],
  [300, 'A disk with the reserve'],
] as const) {
  const folder = tmpfs(megabytes)
  if (folder === undefined) {
    console.log('Skipped: only root may mount a small disk here.')
    break
  }
  try {
    await suffer(folder, title)
  } finally {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}
