/** A web server in a process of its own that takes every webhook: prints its URL and lives until its input ends. */
import { startHttpSink } from './http-sink.ts'

const sink = await startHttpSink({ keepBody: false })
process.stdout.write(`${sink.url}\n`)
process.stdin.resume().on('end', () => void sink.stop())
