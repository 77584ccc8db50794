import { hash } from 'node:crypto'

/** Where the server says what happens; pino's loggers are of this shape. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

const secretPaths = /^(\/(?:s\/[a-z]+|p|intake\/[a-z]+|api\/v2\/subscribers)\/)([^/]+)$/
const longestPath = 200

/**
 * A path as it may stand in a log: tokens of links and secrets of alert sources as the beginning of their digest, so that two lines
 * can be compared and nothing can be used; the query, where secrets may be too, is left out.
 */
export const loggedPath = (target: string): string => {
  const path = target.split('?', 1)[0] ?? ''
  const match = secretPaths.exec(path)
  return match?.[2] === undefined ? path.slice(0, longestPath) : `${match[1]}#${hash('sha256', match[2], 'hex').slice(0, 12)}`
}
