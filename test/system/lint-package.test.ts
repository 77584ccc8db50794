import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
let folder: string

/** The package as it is packed, in a project that has nothing else. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-lint-'))
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  const target = join(folder, 'node_modules', 'forthright')
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', target, '--strip-components=1'])
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The README's own example. */
const reading = readFileSync(join(root, 'README.md'), 'utf8').split('```ts\n')[1]?.split('```')[0] ?? ''

describe('forthright/lint in another project', () => {
  it('reads a text with nothing else installed', () => {
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', reading], { cwd: folder, encoding: 'utf8' })
    expect([/error promise at \d+: "will be fixed by 17:00"/.test(said), said.includes("element: 'has_next_update_promise'")]).toEqual([
      true,
      true,
    ])
  })

  it('is typed: the README compiles, and with a kind that there is not it does not', () => {
    writeFileSync(join(folder, 'right.ts'), reading)
    writeFileSync(join(folder, 'wrong.ts'), reading.replace("kind: 'update'", "kind: 'rumour'"))
    // The types of what is left alone speak of Temporal, which comes along wherever the package is installed and not only unpacked.
    symlinkSync(join(root, 'node_modules', 'temporal-polyfill'), join(folder, 'node_modules', 'temporal-polyfill'))
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', 'right.ts', 'wrong.ts']
    const said = spawnSync(process.execPath, [compiler, ...options], { cwd: folder, encoding: 'utf8' }).stdout
    expect([said.includes('right.ts'), /^wrong\.ts.*"rumour"/m.test(said)]).toEqual([false, true])
  })
})
