import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { generators } from './generators.mjs'
import { root, runCommand, SetupRefusal, say } from './setup/say.mjs'

// npm run generate [-- --check] [-- NAME …]: writes the generated files, or with --check says which are stale.
await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true })
  const chosen = generators.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const stale = []
  for (const generator of chosen) {
    const contents = await contentsOf(generator)
    const differing = generator.outputs.filter((path) => readOr(path) !== contents[path])
    if (!values.check) for (const path of differing) write(path, contents[path])
    stale.push(...differing.map((path) => `  ${path} (${generator.name})`))
  }
  if (values.check && stale.length > 0) throw new SetupRefusal(`Generated files are stale; run "npm run generate":\n${stale.join('\n')}`)
  say(values.check ? 'Generated files are current.' : stale.length > 0 ? `Written:\n${stale.join('\n')}` : 'Nothing changed.')
})

async function contentsOf(generator) {
  const contents = await generator.run()
  const made = Object.keys(contents).sort().join(', ')
  const promised = [...generator.outputs].sort().join(', ')
  if (made !== promised) throw new Error(`The generator ${generator.name} promises ${promised} and made ${made}`)
  return contents
}

function readOr(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}

function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
