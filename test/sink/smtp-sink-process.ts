/** A sink in a process of its own: prints its URL and lives until its input ends. */
import { startSmtpSink } from './smtp-sink.ts'

const sink = await startSmtpSink({ keepRaw: false })
process.stdout.write(`${sink.url}\n`)
process.stdin.resume().on('end', () => void sink.stop())
