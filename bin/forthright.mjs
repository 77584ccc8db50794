#!/usr/bin/env node
import { serverEntry } from '../scripts/setup/bundle.mjs'
import { handOver } from '../scripts/setup/hand-over.mjs'
import { makeReady } from '../scripts/setup/ready.mjs'
import { runCommand } from '../scripts/setup/say.mjs'

// npx forthright …: on whatever Node is found here, set up on first use.
await runCommand(async () => {
  const node = await makeReady({ build: true })
  await handOver(node, serverEntry, process.argv.slice(2))
})
