// For scripts/mutatie.mjs: what the mutation run leaves alone, and the mutant that Stryker does not know by itself: another figure.
/** Properties and calls that hold sentences for people; changing a word of them changes no rule. */
const PROSE_KEYS = new Set([
  'aanvulling',
  'gaatOver',
  'geldigheidToelichting',
  'herstel',
  'kop',
  'leemten',
  'redenOnbekend',
  'steuntOp',
  'strekking',
  'toelichting',
  'uitleg',
  'uitlegInwoner',
  'waarschuwing',
])
const PROSE_CALLS = new Set(['describe', 'nietTeZien'])
/** A sentence: it begins with a capital and has at least three words. Codes, keys and severities never look like that. */
const SENTENCE = /^\p{Lu}[\p{L}'’.-]*(?: \S+){2,}/u

/** A string of which the mutant would only be another wording, or another address of a source. A text built with logic inside is kept: that logic is mutated too. */
function isProse(path) {
  if (!path.isStringLiteral() && !path.isTemplateLiteral()) return false
  if (path.isTemplateLiteral() && !path.node.expressions.every(isName)) return false
  const text = path.isStringLiteral()
    ? path.node.value
    : path.node.quasis.map(({ value }) => value.raw).join('X')
  if (SENTENCE.test(text) || /^https?:/.test(text)) return true
  const holder = path.findParent((up) => up.isObjectProperty() || up.isCallExpression() || up.isFunction())
  if (holder?.isObjectProperty()) return PROSE_KEYS.has(holder.node.key.name)
  if (!holder?.isCallExpression() || path.parent !== holder.node) return false
  const { callee } = holder.node
  return PROSE_CALLS.has(callee.type === 'MemberExpression' ? callee.property.name : callee.name)
}

function isName(node) {
  if (node.type === 'MemberExpression') return !node.computed && isName(node.object)
  if (node.type === 'CallExpression') return isName(node.callee) && node.arguments.every(isName)
  return node.type === 'Identifier'
}

/** The examples of a check are its tests. */
function isExample(path) {
  return path.isObjectProperty() && path.node.key.name === 'voorbeelden'
}

/** A constant or function at the top of a file that only examples use, straight or by way of another of these. */
function isExampleHelper(path) {
  const name = path.node.id?.name
  if (!path.isFunctionDeclaration() && !path.isVariableDeclarator()) return false
  const binding = path.scope.getProgramParent().bindings[name]
  if (binding?.path !== path || binding.referencePaths.length === 0) return false
  return binding.referencePaths.every(
    (use) =>
      use.findParent(isExample) !== null ||
      use.findParent((up) => up !== path && up.parentPath !== null && isExampleHelper(up)) !== null,
  )
}

const EXCEPTIONS = {
  shouldIgnore(path) {
    if (isProse(path)) return 'prose'
    if (isExample(path) || isExampleHelper(path)) return 'example of a check'
    return undefined
  },
}

/** Stryker changes no numbers, and here the figures are the norm: each becomes one more. */
const figure = {
  name: 'Figure',
  *mutate(path) {
    if (!path.isNumericLiteral() || (path.parent.type === 'ObjectProperty' && path.key === 'key')) return
    yield { ...path.node, value: path.node.value + 1, extra: undefined }
  },
}

// The list of mutators is no part of Stryker's interface: this leans on the exact version in package.json.
const instrumenter = import.meta.resolve('@stryker-mutator/instrumenter')
const { allMutators } = await import(new URL('./mutators/mutate.js', instrumenter).href)
if (!allMutators.includes(figure)) allMutators.push(figure)

/** With MUTATIE_STEEKPROEF=6 one change in six of each file is tried, the same ones each time. */
const everyNth = Number(process.env['MUTATIE_STEEKPROEF'] ?? 1)
const seen = new WeakMap()
if (everyNth > 1) {
  for (const mutator of allMutators) {
    const all = mutator.mutate
    mutator.mutate = function* (path, options) {
      const ignored = path.find((up) => EXCEPTIONS.shouldIgnore(up) !== undefined) !== null
      const file = path.scope.getProgramParent().block
      for (const change of all(path, options)) {
        const before = seen.get(file) ?? 0
        if (!ignored) seen.set(file, before + 1)
        if (ignored || before % everyNth === 0) yield change
      }
    }
  }
}

/** Tells of each change that nobody notices as soon as it is known: a whole run is long. */
class Missed {
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return
    console.log(
      `not noticed: ${fileName}:${location.start.line}:${location.start.column} ${mutatorName} -> ${replacement}`,
    )
  }
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'keukentafel', value: EXCEPTIONS },
  { kind: 'Reporter', name: 'missed', injectableClass: Missed },
]
