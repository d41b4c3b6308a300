import type { Shape, VariableSet } from './parts/variable-set'
import { personVariableSet } from './person/variables'
import { analyseTemplate, INSTRUCTIONS_MAX_CHARS, parseTemplate, renderInstructions } from './render'

/** One thing wrong with a template, where it is. Lines count from 1. */
export type TemplateProblem = { line: number; message: string }

type Segments = readonly (string | number | object)[]

/** Templates that were checked lately, by what they are about and their text: a version is checked once, not on every read. */
const checked = new Map<string, TemplateProblem[]>()
const MOST_REMEMBERED = 200

/** The same as validateTemplate, remembered. */
export function problemsOf(template: string, variables: VariableSet): TemplateProblem[] {
  const id = `${variables.about} ${template}`
  const known = checked.get(id)
  if (known) return known
  const problems = validateTemplate(template, variables)
  const oldest = checked.size >= MOST_REMEMBERED ? checked.keys().next().value : undefined
  if (oldest !== undefined) checked.delete(oldest)
  checked.set(id, problems)
  return problems
}

/** Syntax, unknown variables, filters and tags, length; an empty list means the template may be published. */
export function validateTemplate(template: string, variables: VariableSet = personVariableSet): TemplateProblem[] {
  if (template.trim() === '') return [{ line: 1, message: 'Write some instructions.' }]
  if (template.length > INSTRUCTIONS_MAX_CHARS) {
    const line = template.slice(0, INSTRUCTIONS_MAX_CHARS).split('\n').length
    return [{ line, message: `Use at most ${INSTRUCTIONS_MAX_CHARS} characters; this has ${template.length}.` }]
  }
  try {
    const found = unknownVariables(template, variables.shapes)
    return found.length > 0 ? found : renderProblems(template, variables)
  } catch (error) {
    return [problemOf(error)]
  }
}

function unknownVariables(template: string, shapes: VariableSet['shapes']): TemplateProblem[] {
  const globals = Object.values(analyseTemplate(parseTemplate(template)).globals).flat()
  return globals
    .filter((variable) => !isKnown(shapes[String(variable.segments[0])], variable.segments.slice(1)))
    .map((variable) => ({ line: variable.location.row, message: `There is no variable “${variable.toString()}”.` }))
    .toSorted((one, other) => one.line - other.line)
}

function isKnown(shape: Shape | undefined, path: Segments): boolean {
  const [segment, ...rest] = path
  if (shape === undefined) return false
  if (segment === undefined) return true
  if (shape === true) return segment === 'size' && rest.length === 0
  // An index that is itself a variable is checked when it is rendered.
  if ('open' in shape) return rest.length === 0 && (typeof segment !== 'string' || shape.open.has(segment))
  if ('list' in shape) {
    if (segment === 'size') return rest.length === 0
    return (typeof segment !== 'string' || segment === 'first' || segment === 'last') && isKnown(shape.list, rest)
  }
  return typeof segment !== 'string' || isKnown(shape.fields[segment], rest)
}

/** What only shows when it runs: fields of loop variables, endless loops, a text that comes out empty. */
function renderProblems(template: string, { samples, about }: VariableSet): TemplateProblem[] {
  for (const values of samples) {
    try {
      if (renderInstructions(template, values) === '')
        return [
          { line: 1, message: `For some ${about === 'film' ? 'films' : 'people'} these instructions come out empty.` },
        ]
    } catch (error) {
      return [problemOf(error)]
    }
  }
  return []
}

function problemOf(error: unknown): TemplateProblem {
  const raw = error instanceof Error ? error.message : String(error)
  const line = Number(/, line:(\d+)/.exec(raw)?.[1] ?? 1)
  return { line, message: inOurWords(raw.replace(/, line:\d+.*$/s, '')) }
}

function inOurWords(message: string): string {
  const name = /: (.+)$/.exec(message)?.[1] ?? ''
  if (message.startsWith('undefined variable')) return `There is no variable “${name}”.`
  if (message.startsWith('undefined filter')) return `There is no filter “${name}”.`
  if (/^tag ".*" not found$/.test(message)) return `There is no tag ${/"(.*)"/.exec(message)?.[1] ?? ''} here.`
  if (/limit exceeded/.test(message)) return 'This does too much work; use shorter loops.'
  if (/not closed/.test(message)) return `Something is opened and not closed: ${message}.`
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}
