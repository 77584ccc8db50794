import { fileURLToPath } from 'node:url'
import { breachesIn, type Evidence, summaryOf } from '../fault/oracle.ts'

/** The server, bundled beside the soak. */
export const builtServer = fileURLToPath(new URL('./forthright.js', import.meta.url))

/** Says what the oracle found; a breach ends the process with 1 in the end. */
export const judge = (evidence: Evidence): void => {
  console.log(summaryOf(evidence))
  const breaches = breachesIn(evidence)
  for (const breach of breaches) console.error(`BREACH: ${breach}`)
  if (breaches.length > 0) process.exitCode = 1
  else console.log('No promise was broken.')
}
