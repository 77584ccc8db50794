import { fileURLToPath } from 'node:url'
import { breachesIn, type Evidence, summaryOf } from '../fault/oracle.ts'

/** The server, bundled beside the soak. */
export const builtServer = fileURLToPath(new URL('./forthright.js', import.meta.url))

/** Says what the oracle found, in one line when nothing is wrong; a breach ends the process with 1 in the end. */
export const judge = (evidence: Evidence, title = 'Verdict'): void => {
  const breaches = breachesIn(evidence)
  console.log(`${title}: ${summaryOf(evidence)}. ${breaches.length === 0 ? 'No promise was broken.' : ''}`)
  for (const breach of breaches) console.error(`BREACH: ${breach}`)
  if (breaches.length > 0) process.exitCode = 1
}
