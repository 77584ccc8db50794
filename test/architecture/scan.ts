import { posix } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

/** One thing that a file does and a rule may forbid: where, and its source text. */
export type Sight = Readonly<{ kind: SightKind; line: number; text: string; inside: readonly string[] }>

export type SightKind =
  | 'import'
  | 'any'
  | 'assertion'
  | 'non-null'
  | 'enum'
  | 'environment'
  | 'randomness'
  | 'clock'
  | 'date-conversion'
  | 'module-mock'
  | 'sleep'
  | 'long-test'

const testCase = /^(it|test)(\.|$)/
const mockCall = /^(vi|vitest)\.(mock|doMock|unstable_mockModule)$/

/** Reads one TypeScript file and lists what the rules look at. Throws when the file does not parse: a file no rule can read must not pass. */
export function sightsIn(path: string, source: string, longestTestCase: number): readonly Sight[] {
  const parsed = parseSync(path, source)
  if (parsed.errors.length > 0) throw new Error(`${path} does not parse: ${parsed.errors[0]?.message}`)
  const sights: Sight[] = []
  const functions: string[] = []
  const textOf = (node: ESTree.Span) => source.slice(node.start, node.end)
  const linesBefore = lineCounter(source)
  const see = (kind: SightKind, node: ESTree.Span, text = textOf(node)) =>
    sights.push({ kind, line: linesBefore(node.start), text, inside: [...functions] })
  const linesOf = (node: ESTree.Span) => linesBefore(node.end) - linesBefore(node.start) + 1
  const enter = (name: string | undefined) => functions.push(name ?? '')

  new Visitor({
    ImportDeclaration: (node) => void see('import', node, node.source.value),
    ExportAllDeclaration: (node) => void see('import', node, node.source.value),
    ExportNamedDeclaration: (node) => void (node.source && see('import', node, node.source.value)),
    ImportExpression: (node) => void (node.source.type === 'Literal' && see('import', node, String(node.source.value))),
    FunctionDeclaration: (node) => void enter(node.id?.name),
    'FunctionDeclaration:exit': () => void functions.pop(),
    VariableDeclarator: (node) => void enter(node.id.type === 'Identifier' && isFunction(node.init) ? node.id.name : undefined),
    'VariableDeclarator:exit': () => void functions.pop(),
    Property: (node) => void enter(node.key.type === 'Identifier' && isFunction(node.value) ? node.key.name : undefined),
    'Property:exit': () => void functions.pop(),
    MethodDefinition: (node) => void enter(node.key.type === 'Identifier' ? node.key.name : undefined),
    'MethodDefinition:exit': () => void functions.pop(),
    TSAnyKeyword: (node) => void see('any', node),
    TSEnumDeclaration: (node) => void see('enum', node),
    TSNonNullExpression: (node) => void see('non-null', node),
    TSTypeAssertion: (node) => void see('assertion', node),
    TSAsExpression: (node) => void (textOf(node.typeAnnotation) !== 'const' && see('assertion', node)),
    MemberExpression: (node) => {
      const text = textOf(node)
      if (text === 'process.env') see('environment', node)
      if (text === 'Math.random') see('randomness', node)
      if (text === 'Date.now' || text === 'Temporal.Now') see('clock', node)
    },
    NewExpression: (node) => {
      if (textOf(node.callee) === 'Date') see(node.arguments.length === 0 ? 'clock' : 'date-conversion', node)
      if (textOf(node.callee) === 'Promise' && isTimer(node.arguments[0])) see('sleep', node)
    },
    CallExpression: (node) => {
      const callee = textOf(node.callee)
      if (callee === 'Date') see('clock', node)
      if (mockCall.test(callee)) see('module-mock', node)
      const body = testCase.test(callee) ? node.arguments.find(isFunction) : undefined
      if (body && linesOf(body) > longestTestCase) see('long-test', node, `${linesOf(body)} lines`)
    },
  }).visit(parsed.program)
  return sights
}

/** The file that a relative import names, as a path from the root of the project. */
export function targetOf(importer: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(importer), specifier))
}

function isFunction(node: ESTree.Node | null | undefined): boolean {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression'
}

/** `new Promise((resolve) => setTimeout(resolve, …))`: a wait for time instead of for a condition. */
function isTimer(node: ESTree.Node | undefined): boolean {
  if (node?.type !== 'ArrowFunctionExpression') return false
  const call = node.body.type === 'BlockStatement' ? statementOf(node.body) : node.body
  const resolve = node.params[0]
  if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier' || resolve?.type !== 'Identifier') return false
  const timed = call.arguments[0]
  return call.callee.name === 'setTimeout' && timed?.type === 'Identifier' && timed.name === resolve.name
}

function statementOf(block: ESTree.FunctionBody | ESTree.BlockStatement): ESTree.Expression | undefined {
  const [only] = block.body
  return only?.type === 'ExpressionStatement' ? only.expression : undefined
}

function lineCounter(source: string): (offset: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const after = starts.findIndex((start) => start > offset)
    return after === -1 ? starts.length : after
  }
}
