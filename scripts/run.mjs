import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { become } from './setup/hand-over.mjs'
import { makeReady } from './setup/ready.mjs'
import { root, runCommand, SetupRefusal } from './setup/say.mjs'

// node scripts/run.mjs [--tools] COMMAND …: runs a package's command, or a script after "node", on the Node that the project
// needs; with --tools, what only tests and generators need is there too.
await runCommand(async () => {
  const tools = process.argv[2] === '--tools'
  const [command = '', ...args] = process.argv.slice(tools ? 3 : 2)
  const node = await makeReady({ tools })
  const binary = join(root, 'node_modules', '.bin', command)
  if (command !== 'node' && !existsSync(binary)) throw new SetupRefusal(`There is no command "${command}" in node_modules/.bin.`)
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
  await become(spawn(node, command === 'node' ? args : [binary, ...args], { stdio: 'inherit', env }))
})
