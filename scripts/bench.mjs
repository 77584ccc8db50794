import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildServer } from './build.mjs'
import { become } from './setup/hand-over.mjs'
import { ensurePackages } from './setup/packages.mjs'
import { root, runCommand, SetupRefusal } from './setup/say.mjs'

// npm run bench -- NAME …, npm run soak -- NAME …: bundles test/bench/NAME.ts as the server is bundled, and runs it.
await runCommand(async () => {
  const [kind, name = '', ...args] = process.argv.slice(2)
  const names = namesIn(join(root, 'test', kind))
  if (!names.includes(name)) throw new SetupRefusal(`Usage: npm run ${kind} -- NAME …\nThere is: ${names.join(', ') || 'none yet'}.`)
  // What only one bench needs stands beside it.
  const own = join(root, 'test', kind, `${name}-peers`)
  if (existsSync(own)) await ensurePackages(process.execPath, own, `what ${name} is measured against`)
  // Not in dist, which a build replaces as a whole while this runs. Two folders below the root, as the server expects to be.
  const outDir = join(root, '.toolchain', kind)
  await buildServer(outDir, { [name]: join(root, 'test', kind, `${name}.ts`) })
  await become(spawn(process.execPath, ['--expose-gc', join(outDir, `${name}.js`), ...args], { stdio: 'inherit', cwd: root }))
})

function namesIn(folder) {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => basename(file, '.ts'))
  } catch {
    return []
  }
}
