import { hasIds, sampleFilmVariables } from './film/variables'
import type { PromptKind } from './parts/keys'
import { likeIds, sampleVariables } from './person/variables'
import { analyseTemplate, INSTRUCTIONS_MAX_CHARS, parseTemplate, renderInstructions } from './render'

/** One thing wrong with a template, where it is. Lines count from 1. */
export type TemplateProblem = { line: number; message: string }

type Shape = true | { list: Shape } | { open: ReadonlySet<string> } | { fields: Readonly<Record<string, Shape>> }
const fields = (...names: string[]): Shape => ({ fields: Object.fromEntries(names.map((name) => [name, true])) })

const personShapes: Record<string, Shape> = {
  site: fields('name', 'picks', 'reasonMaxChars'),
  person: { fields: { named: true, tone: true, adventurous: true, avoid: { list: true } } },
  interests: { list: fields('label', 'kind', 'strength', 'liked', 'stated') },
  likes: { open: likeIds },
  dislikes: { open: likeIds },
  context: fields('known', 'partOfDay', 'weekend'),
  ratingsCount: true,
}

const filmShapes: Record<string, Shape> = {
  site: fields('name'),
  film: {
    fields: {
      decade: true,
      country: true,
      runtimeMinutes: true,
      genres: { list: true },
      moods: { list: true },
      themes: { list: true },
      settings: { list: true },
    },
  },
  has: { open: hasIds },
  neighbours: fields('count', 'by'),
  limits: fields('textMaxWords', 'tags', 'emotions'),
}

const kinds = {
  person: { shapes: personShapes, samples: Object.values(sampleVariables), about: 'people' },
  film: { shapes: filmShapes, samples: Object.values(sampleFilmVariables), about: 'films' },
} as const

type Segments = readonly (string | number | object)[]

/** Syntax, unknown variables, filters and tags, length; an empty list means the template may be published. */
export function validateTemplate(template: string, kind: PromptKind = 'person'): TemplateProblem[] {
  if (template.trim() === '') return [{ line: 1, message: 'Write some instructions.' }]
  if (template.length > INSTRUCTIONS_MAX_CHARS) {
    const line = template.slice(0, INSTRUCTIONS_MAX_CHARS).split('\n').length
    return [{ line, message: `Use at most ${INSTRUCTIONS_MAX_CHARS} characters; this has ${template.length}.` }]
  }
  try {
    const found = unknownVariables(template, kinds[kind].shapes)
    return found.length > 0 ? found : renderProblems(template, kind)
  } catch (error) {
    return [problemOf(error)]
  }
}

function unknownVariables(template: string, shapes: Record<string, Shape>): TemplateProblem[] {
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
function renderProblems(template: string, kind: PromptKind): TemplateProblem[] {
  const { samples, about } = kinds[kind]
  for (const variables of samples) {
    try {
      if (renderInstructions(template, variables) === '')
        return [{ line: 1, message: `For some ${about} these instructions come out empty.` }]
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
