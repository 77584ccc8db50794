import { pathToFileURL } from 'node:url'

// The launcher's child on a newer Node. Were the launcher killed outright, this program would live on unseen and hold
// its port; the closed channel tells it to stop as if asked to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

process.argv.splice(1, 1)
await import(pathToFileURL(process.argv[1]).href)
