import { spawn } from 'node:child_process'
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { installHint, toolsFolder } from './place.ts'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A browser in a test looks at our own pages only: nothing in it may go looking elsewhere. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
  // A process for each page and frame would begin by compiling the console anew.
  '--process-per-site',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
]

/** The packaged one lists folders of a cloud provider; relative, so that a moved checkout still finds its fonts. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

type Program = Readonly<{ executablePath: string; env: Record<string, string> }>

let shared: Promise<Browser> | undefined

/**
 * The browser of this process: test files that run in it one after the other have one together, because starting one takes as long as
 * opening several pages. Everybody has contexts of their own in it.
 */
export async function borrowBrowser(): Promise<Browser> {
  const known = await shared?.catch(() => undefined)
  if (known?.isConnected()) return known
  shared = launchBrowser()
  return shared
}

/** Nothing of what was done in it stays: no page, no cookie, no stream. */
export async function giveBack(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}

/** Chromium, headless: `CHROMIUM_PATH`, else the system's, else the one that comes with the test tools. Throws when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH
  const executablePath = named ?? systemBrowsers.find(existsSync)
  const program = executablePath ? { executablePath, env: {} } : await unpackedBrowser()
  return chromium.launch({
    executablePath: program.executablePath,
    args: flags,
    chromiumSandbox: false,
    env: { ...environment(), ...program.env },
  })
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** Unpacks the packaged browser where it will be used, before tests that would all do it at the same time. */
export async function prepareBrowser(): Promise<void> {
  if (!process.env.CHROMIUM_PATH && !systemBrowsers.some(existsSync)) await unpackedBrowser()
}

/** The packaged browser brings the libraries and the fonts that a bare system lacks. */
async function unpackedBrowser(): Promise<Program> {
  const packed = join(toolsFolder, 'node_modules', '@sparticuz', 'chromium', 'bin')
  if (!existsSync(packed)) throw new Error(`No Chromium was found and none is installed. ${installHint}`)
  const home = join(toolsFolder, 'node_modules', '.forthright-chromium')
  if (!existsSync(home)) await unpack(packed, home)
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  }
}

/** Unpacked aside and renamed: test files start browsers at the same time, and none may find half of one. */
async function unpack(packed: string, home: string): Promise<void> {
  const aside = mkdtempSync(`${home}-`)
  const program = join(aside, 'chromium')
  await Promise.all([
    pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(program)),
    ...['al2023', 'fonts', 'swiftshader'].map((name) => untar(join(packed, `${name}.tar.br`), aside)),
  ])
  writeFileSync(join(aside, 'fonts.conf'), fontConfiguration)
  chmodSync(program, 0o755)
  try {
    renameSync(aside, home)
  } catch {
    // Somebody else was quicker; theirs is complete.
    rmSync(aside, { recursive: true, force: true })
  }
}

async function untar(archive: string, into: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-C', into], { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) => tar.on('error', reject).on('close', resolve))
  const [fed, code] = await Promise.allSettled([pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin), ended])
  // tar leaves at the end mark of the archive, often with padding unread: its own verdict counts, not the broken pipe's.
  if (code.status === 'fulfilled' && code.value === 0) return
  throw new Error(`${archive} could not be unpacked`, { cause: fed.status === 'rejected' ? fed.reason : code })
}
