import { basename, posix } from 'node:path'
import { emptyNames, longestFile, longestTestCase, packageHomes, plainTables, pureRings, rings } from './rings.ts'
import { type Sight, type SightKind, sightsIn, targetOf } from './scan.ts'

type Place = Readonly<{ path: string; ring: string | undefined; isTest: boolean }>

/** Every breach of the house rules in one file, as sentences with path and line. `path` is relative to the root of the project. */
export function breachesOf(path: string, source: string): readonly string[] {
  const place: Place = { path, ring: ringOf(path), isTest: isTest(path) }
  return [
    ...namingBreaches(place),
    ...sizeBreaches(place, source),
    ...sightsIn(path, source, longestTestCase).flatMap((sight) => {
      const breach = sight.kind === 'import' ? importBreach(place, sight.text) : banBreach(place, sight)
      return breach ? [`${path}:${sight.line} ${breach}`] : []
    }),
  ]
}

function namingBreaches({ path }: Place): readonly string[] {
  const words = path.split('/').map((part) => part.replace(/\..*$/, ''))
  const empty = words.find((word) => emptyNames.includes(word))
  if (empty) return [`${path} is named "${empty}", which says nothing about what is in it: name it after the business it serves`]
  return /^types\.tsx?$/.test(basename(path)) ? [`${path} collects types: put each type beside the thing it describes`] : []
}

function sizeBreaches({ path }: Place, source: string): readonly string[] {
  if (isGenerated(path) || plainTables.includes(path)) return []
  const lines = source.split('\n').length - 1
  return lines > longestFile ? [`${path} has ${lines} lines: split it by subject, ${longestFile} is the limit`] : []
}

/** Why this file may not import that, or nothing. */
export function importBreach(place: Place, specifier: string): string | undefined {
  if (!place.ring) return undefined
  if (!specifier.startsWith('.')) return packageBreach(place, specifier)
  const target = targetOf(place.path, specifier)
  if (place.isTest && target.startsWith('test/')) return undefined
  const targetRing = ringOf(target)
  if (!targetRing) return `imports ${target}, which is outside src`
  if (isTest(target) && !place.isTest) return `imports the test ${target}`
  if (targetRing === place.ring) return verbBreach(place, target)
  if (isAllowed(place.ring, target, targetRing)) return undefined
  return `imports ${target}: ${place.ring} may import ${allowedBy(place.ring).join(', ') || 'nothing else'} only`
}

function packageBreach({ ring, isTest }: Place, specifier: string): string | undefined {
  if (isTest || !ring) return undefined
  if (pureRings.includes(ring) && specifier.startsWith('node:')) return `imports ${specifier}: ${ring} is pure`
  const home = Object.entries(packageHomes).find(
    ([name]) => specifier === name || specifier.startsWith(name.endsWith('/') ? name : `${name}/`),
  )
  return home && !home[1].includes(ring) ? `imports ${specifier}: only ${home[1].join(', ')} may` : undefined
}

/** A verb never calls a verb: `src/app/<entity>/<verb>.ts` sees ports and the inner rings, never a sibling. */
function verbBreach({ path, ring, isTest }: Place, target: string): string | undefined {
  if (ring !== 'app' || isTest || !isVerb(path) || !isVerb(target)) return undefined
  return `imports the verb ${target}: move what both need to core or to a port`
}

function isVerb(path: string): boolean {
  return /^src\/app\/(?!ports\/)[^/]+\/.+/.test(path)
}

function isAllowed(ring: string, target: string, targetRing: string): boolean {
  const allowed = allowedBy(ring)
  return allowed.includes(targetRing) || (targetRing === 'app' && allowed.includes('app/ports') && !isVerb(target))
}

function allowedBy(ring: string): readonly string[] {
  return new Map<string, readonly string[]>(Object.entries(rings)).get(ring) ?? []
}

type Ban = Readonly<{ isExempt: (place: Place, sight: Sight) => boolean; why: string }>

const never = () => false

const bans: Readonly<Record<Exclude<SightKind, 'import'>, Ban>> = {
  any: { isExempt: never, why: 'uses "any": use "unknown" and parse it' },
  'non-null': { isExempt: never, why: 'asserts that a value is there with "!": handle its absence' },
  enum: { isExempt: never, why: 'declares an enum: use a union or an "as const" array' },
  assertion: {
    isExempt: ({ path, isTest }, { inside }) =>
      isTest || path === 'src/core/brand.ts' || basename(path).startsWith('parse') || inside.some((name) => /^parse/.test(name)),
    why: 'asserts a type with "as": only core/brand.ts and parse* may',
  },
  environment: {
    isExempt: ({ ring, isTest }) => ring === 'main' || isTest,
    why: 'reads process.env: take it as an option, main reads the environment',
  },
  randomness: { isExempt: ({ path }) => /^ids\.ts$/.test(basename(path)), why: 'uses Math.random: take the Ids port' },
  clock: {
    // Under test/ real servers run, and a real server's clock is the system's.
    isExempt: ({ path }) =>
      path === 'src/main/clock.ts' || path.startsWith('src/console/clock') || path.endsWith('.client.ts') || path.startsWith('test/'),
    why: 'reads the clock: take "now" as an argument, only main/clock.ts reads it',
  },
  'date-conversion': {
    isExempt: ({ path, isTest }) => isTest || path === 'src/core/time.ts' || path === 'src/main/clock.ts' || path.endsWith('.client.ts'),
    why: 'makes a Date: use Temporal through core/time.ts',
  },
  'module-mock': { isExempt: never, why: 'mocks a module: give the real part, or a fake at the wire' },
  sleep: { isExempt: ({ isTest }) => !isTest, why: 'waits for time to pass: wait for the condition or the event' },
  'long-test': { isExempt: ({ isTest }) => !isTest, why: `a test case is longer than ${longestTestCase} lines: state one fact` },
}

function banBreach(place: Place, sight: Sight): string | undefined {
  if (sight.kind === 'import' || isGenerated(place.path)) return undefined
  const ban = bans[sight.kind]
  return ban.isExempt(place, sight) ? undefined : `${ban.why} (${sight.text.slice(0, 60).replaceAll('\n', ' ')})`
}

function ringOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/')
}

function isGenerated(path: string): boolean {
  return /\.generated\.tsx?$/.test(path) || posix.dirname(path).split('/').includes('generated')
}

/** Rings that the table does not know: a new folder under src needs its row first. */
export function unknownRings(paths: readonly string[]): readonly string[] {
  const known = Object.keys(rings)
  return [...new Set(paths.map(ringOf).filter((ring) => ring !== undefined))].filter((ring) => !known.includes(ring))
}
