import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Happenings } from '../scenario/happenings.ts'
import type { Chance } from './chance.ts'

interface Node {
  readonly process: ChildProcess
  isPaused: boolean
}

/** A reminder that a node sent, or what was done to the nodes; by the machine's clock, which nobody moves. */
interface Sent {
  readonly id: string
  readonly by: ChildProcess
  /** When the node had claimed it. */
  readonly since: number
  readonly at: number
}
interface Disturbance {
  readonly kind: 'kill' | 'pause' | 'jump'
  /** None when the database's clock jumped, which all of them read. */
  readonly of: ChildProcess | undefined
  readonly at: number
}

const mostSkewMs = 5 * 60_000
/** How long a claim may take to be answered. */
const hurryMs = 1000

/** Nodes whose clocks are five minutes apart and jump, and which are killed and paused at random; one at least is always well. */
export class ClockNodes {
  readonly #databaseUrl: string
  readonly #chance: Chance
  readonly #nodes: Node[] = []
  readonly #starting: Promise<void>[] = []
  /** Any node said anything, which each does all the time. */
  readonly happenings = new Happenings()
  readonly sent: Sent[] = []
  readonly #disturbances: Disturbance[] = []
  readonly troubles: string[] = []

  constructor(databaseUrl: string, chance: Chance) {
    this.#databaseUrl = databaseUrl
    this.#chance = chance
  }

  async start(now: number): Promise<void> {
    const child = spawn(process.execPath, [resolve('test/fault/clock-node.ts'), this.#databaseUrl], { stdio: ['pipe', 'pipe', 'inherit'] })
    const ready = Promise.withResolvers<void>()
    createInterface(child.stdout).on('line', (line) => this.#hear(child, JSON.parse(line), ready.resolve))
    child.stdin.on('error', () => undefined)
    void once(child, 'exit').then(() => ready.reject(new Error('a node ended before it was ready')))
    await ready.promise
    const node = { process: child, isPaused: false }
    this.#nodes.push(node)
    this.#setClock(node, now)
  }

  /** Every clock is put to about that time, as far off as chance will have it; a paused node hears of it when it goes on. */
  tell(now: number): void {
    for (const node of this.#nodes) this.#setClock(node, now)
  }

  /** Kills one and starts another, or pauses one and lets those go on that were paused before. */
  async disturb(now: number): Promise<void> {
    const well = this.#nodes.filter(({ isPaused }) => !isPaused)
    for (const node of this.#nodes) if (node.isPaused) this.#signal(node, 'SIGCONT')
    const victim = well[this.#chance.between(0, well.length - 1)]
    if (!victim || well.length < 2) return
    if (this.#chance.next() < 0.6) {
      this.#note('pause', victim.process)
      this.#signal(victim, 'SIGSTOP')
      return
    }
    this.#note('kill', victim.process)
    this.#nodes.splice(this.#nodes.indexOf(victim), 1)
    await end(victim.process)
    this.#starting.push(this.start(now).catch((error: unknown) => void this.troubles.push(String(error))))
  }

  async stop(): Promise<void> {
    await Promise.all(this.#starting)
    await Promise.all(this.#nodes.splice(0).map(({ process: child }) => end(child)))
  }

  goOn(): void {
    for (const node of this.#nodes) this.#signal(node, 'SIGCONT')
  }

  /** The database's clock is about to jump. */
  jump(): void {
    this.#note('jump', undefined)
  }

  count(kind: Disturbance['kind']): number {
    return this.#disturbances.filter((one) => one.kind === kind).length
  }

  /**
   * Of each reminder that was sent again, what had happened in between to a node that sent it: a kill, or a pause; or else two jumps of the
   * database's clock, because the test lets days pass in a minute and one jump ends no lease; or else nothing, which must not be.
   */
  repeats(): readonly (Disturbance['kind'] | 'nothing')[] {
    const byId = Map.groupBy(this.sent, ({ id }) => id)
    return [...byId.values()].flatMap((all) => {
      const inOrder = all.toSorted((a, b) => a.at - b.at)
      return inOrder.slice(1).map((again, i) => this.#causeOf(inOrder[i] ?? again, again))
    })
  }

  #causeOf(first: Sent, again: Sent): Disturbance['kind'] | 'nothing' {
    const ofThem = this.#disturbances.filter(
      ({ of, at }) => at <= again.at && (of === first.by ? at >= first.since - hurryMs : of === again.by),
    )
    if (ofThem.some(({ kind }) => kind === 'kill')) return 'kill'
    if (ofThem.some(({ kind }) => kind === 'pause')) return 'pause'
    const jumps = this.#disturbances.filter(({ kind, at }) => kind === 'jump' && at >= first.since - hurryMs && at <= again.at)
    return jumps.length > 1 ? 'jump' : 'nothing'
  }

  #note(kind: Disturbance['kind'], of: ChildProcess | undefined): void {
    this.#disturbances.push({ kind, of, at: Date.now() })
  }

  #signal(node: Node, signal: 'SIGSTOP' | 'SIGCONT'): void {
    node.process.kill(signal)
    node.isPaused = signal === 'SIGSTOP'
  }

  #setClock({ process: child }: Node, now: number): void {
    child.stdin?.write(`${Math.round(now + (this.#chance.next() - 0.5) * mostSkewMs)}\n`)
  }

  #hear(
    by: ChildProcess,
    said: { readonly ready?: true; readonly sent?: string; readonly since?: number; readonly at?: number; readonly error?: string },
    onReady: () => void,
  ): void {
    this.happenings.tell()
    if (said.ready) onReady()
    if (said.sent !== undefined) this.sent.push({ id: said.sent, by, since: said.since ?? 0, at: said.at ?? 0 })
    if (said.error !== undefined) this.troubles.push(said.error)
  }
}

const end = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
