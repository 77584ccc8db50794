import { serverEntry } from './setup/bundle.mjs'
import { handOver } from './setup/hand-over.mjs'
import { makeReady } from './setup/ready.mjs'
import { runCommand } from './setup/say.mjs'

// npm start: from a fresh checkout to a running server.
await runCommand(async () => {
  const node = await makeReady({ build: true })
  await handOver(node, serverEntry, ['serve', ...process.argv.slice(2)])
})
