import type { TimeZone } from '../core/brand.ts'
import type { Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** Where the server is, and in whose name we speak to it. */
export interface ServerAccess {
  readonly url: string
  readonly token: string
}

/** A server that the demonstration started for itself. */
export interface OwnServer extends ServerAccess {
  stop(): Promise<void>
}

export interface GivenAccess {
  readonly url?: string | undefined
  readonly token?: string | undefined
}

/** Everything with an effect that commands need; main makes it, tests make another. */
export interface Machine {
  readonly terminal: Terminal
  /** Of this Forthright, as in 0.1.0. */
  readonly version: string
  /** How a person here calls us, in commands that are there to be copied: as found, or through npx in a checkout. */
  readonly self: string
  /** The zone in which this machine's people read times. */
  readonly zone: TimeZone
  now(): Instant
  pause(milliseconds: number): Promise<void>
  fetch(request: Request): Promise<Response>
  /** From what was given, else the environment, else the data folder of a server on this machine. */
  findServer(given: GivenAccess): Promise<Result<ServerAccess>>
  serve(terminal: Terminal): Promise<ExitCode>
  backup(terminal: Terminal, file: string): Promise<ExitCode>
  restore(terminal: Terminal, file: string): Promise<ExitCode>
  verify(terminal: Terminal): Promise<ExitCode>
  /** An empty server in a folder that disappears with it. */
  startOwnServer(): Promise<Result<OwnServer>>
  /** Resolves when somebody presses Ctrl-C. */
  interrupted(): Promise<void>
}
