import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { ownedFolder } from './owned-folder.ts'
import { findPostgres, type PostgresBinaries } from './postgres-binaries.ts'

/** A PostgreSQL of one's own on a random loopback port, with durable settings as shipped. */
export type PostgresServer = Readonly<{
  /** Administrator's address of the database "postgres". */
  url: string
  /** Ends it and removes its data. */
  stop(): Promise<void>
  /** Kills it as a crash would; the data stay for `restart`. */
  kill9(): Promise<void>
  /** Starts it again on the same port and data, after `kill9` or while it runs. */
  restart(): Promise<void>
}>

export type Database = Readonly<{ url: string; drop(): Promise<void> }>

/** Throws when the binaries are missing or the server does not come up; the error carries PostgreSQL's own words. */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = findPostgres()
  // A server that still runs on the data of a killed run ends itself when it finds its lock file gone.
  const home = ownedFolder(tmpdir(), 'forthright-pg-')
  const data = join(home, 'data')
  mkdirSync(data)
  if (binaries.user) for (const folder of [home, data]) chownSync(folder, binaries.user.uid, binaries.user.gid)
  initialise(binaries, data)
  const port = await freePort()
  let server = await launch(binaries, data, port)
  const killAtExit = () => void server.kill('SIGKILL')
  process.once('exit', killAtExit)
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const exited = once(server, 'exit')
    server.kill(signal)
    await exited
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await end('SIGINT')
      process.off('exit', killAtExit)
      rmSync(home, { recursive: true, force: true })
    },
    kill9: () => end('SIGKILL'),
    async restart() {
      await end('SIGINT')
      server = await launch(binaries, data, port)
    },
  }
}

/** A new database on the server with this administrator's address, empty or a copy; dropping it throws out whoever is still connected. */
export async function createDatabaseOn(adminUrl: string, template = 'template1'): Promise<Database> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const asAdmin = async (statement: string) => {
    const client = new pg.Client({ connectionString: adminUrl })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await asAdmin(`create database ${name} template ${template}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => asAdmin(`drop database if exists ${name} with (force)`) }
}

function initialise({ folder, user }: PostgresBinaries, data: string): void {
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', `--pgdata=${data}`]
  const made = spawnSync(join(folder, 'initdb'), options, { cwd: '/', encoding: 'utf8', ...user })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
}

async function launch(binaries: PostgresBinaries, data: string, port: number, attemptsLeft = 50): Promise<ChildProcess> {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'log_min_messages=warning',
  ]
  const server = spawn(join(binaries.folder, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    ...binaries.user,
  })
  const { isReady, words } = await waitUntilReady(server)
  if (isReady) return server
  // Backends of a killed server hold its shared memory for a moment; only their end is worth another try.
  if (attemptsLeft > 0 && words.includes('shared memory block')) return launch(binaries, data, port, attemptsLeft - 1)
  throw new Error(`PostgreSQL did not start: ${words}`)
}

async function waitUntilReady(server: ChildProcess): Promise<{ isReady: boolean; words: string }> {
  if (!server.stderr) throw new Error('PostgreSQL was started without a pipe for its log')
  const words: string[] = []
  const ready = new Promise<boolean>((resolve) => {
    const lines = createInterface({ input: server.stderr ?? process.stdin })
    lines.on('line', (line) => {
      if (words.push(line) > 20) words.shift()
      if (line.includes('ready to accept connections')) resolve(true)
    })
    // Exit and the end of the log come in either order; "close" is after both.
    server.once('close', () => resolve(false))
    server.once('error', () => resolve(false))
  })
  return { isReady: await ready, words: words.join('\n') }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port')
  return address.port
}
