import pino, { type Logger } from 'pino'
import type { LogLevel } from './options.ts'

export type Log = Logger

/** JSON lines on standard error; standard output belongs to the person who started it. */
export const openLog = (level: LogLevel): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
