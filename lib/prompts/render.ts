import { Context, type Emitter, Liquid, type Template, toValue, toValueSync } from 'liquidjs'
import { LRUCache } from 'lru-cache'
import { liquidFilters, liquidTags } from './liquid-words'

/** Longest template, and longest text it may become. */
export const INSTRUCTIONS_MAX_CHARS = 6_000
const RENDERED_MAX_CHARS = 12_000
/** Pieces of a template put out, loops counted round by round: the longest of ours needs some hundreds. */
const MOST_STEPS = 20_000

/** Keeps the beginning of what is written: a text that is captured and shown twice, again and again, stays short. */
class BoundedEmitter implements Emitter {
  buffer = ''
  write(written: unknown): void {
    const room = RENDERED_MAX_CHARS - this.buffer.length
    if (room > 0) this.buffer += textOf(written).slice(0, room)
  }
}

/** Knows within which nodes of the template it is written to. */
class NodeEmitter extends BoundedEmitter {
  readonly written: { text: string; within: Template[] }[] = []
  private readonly stack: Template[] = []
  override write(written: unknown): void {
    const before = this.buffer.length
    super.write(written)
    const text = this.buffer.slice(before)
    if (text !== '') this.written.push({ text, within: [...this.stack] })
  }
  *nodes(templates: Template[], context: Context, render: (node: Template) => IterableIterator<unknown>) {
    for (const node of templates) {
      this.stack.push(node)
      yield render(node)
      this.stack.pop()
      if (context.breakCalled || context.continueCalled) break
    }
    return this.buffer
  }
}

function textOf(written: unknown): string {
  const value: unknown = toValue(written)
  return Array.isArray(value) ? value.map(textOf).join('') : String(value ?? '')
}

function createEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: INSTRUCTIONS_MAX_CHARS,
    memoryLimit: 200_000,
    // No partials: nothing is ever read from disk.
    templates: {},
  })
  // The whole text and each {% capture %} start without an emitter of their own.
  const { renderer } = engine
  const render = renderer.renderTemplates.bind(renderer)
  renderer.renderTemplates = (templates, context, emitter = new BoundedEmitter()) => {
    const one = (node: Template) => render([node], context, emitter)
    return emitter instanceof NodeEmitter ? emitter.nodes(templates, context, one) : render(templates, context, emitter)
  }
  for (const name of Object.keys(engine.tags)) if (!liquidTags.has(name)) delete engine.tags[name]
  for (const name of Object.keys(engine.filters)) if (!liquidFilters.has(name)) delete engine.filters[name]
  return engine
}

const engine = createEngine()

/** Templates that serve are few, and are asked for with each list: what was parsed is kept, and never changed. */
const parsed = new LRUCache<string, Template[]>({ max: 50 })

export function parseTemplate(template: string): Template[] {
  const known = parsed.get(template) ?? engine.parse(template)
  parsed.set(template, known)
  return known
}

export const analyseTemplate = (nodes: Template[]) => engine.analyzeSync(nodes, { partials: false })

/** Counts steps where the library would look at the clock: a busy machine must not decide what a template may do. */
function contextOf(variables: object): Context {
  const context = new Context(variables, engine.options, { sync: true }, { liquid: engine })
  let steps = 0
  context.renderLimit.check = () => {
    steps += 1
    if (steps > MOST_STEPS) throw new Error('template render limit exceeded')
  }
  return context
}

/** Spaces at the ends of lines and many empty lines are what loops and conditions leave behind. */
export const tidied = (text: string) =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, RENDERED_MAX_CHARS)

/** The template rendered node by node: each piece of text with the nodes it stands in, the outermost first. */
export function renderNodes(template: string, variables: object): { text: string; within: Template[] }[] {
  const emitter = new NodeEmitter()
  const nodes = parseTemplate(template)
  toValueSync(engine.renderer.renderTemplates(nodes, contextOf(variables), emitter))
  return emitter.written
}

/** The instructions for one person or film. Throws a LiquidError on unknown variables, filters, tags and on runaway templates. */
export function renderInstructions(template: string, variables: object): string {
  const text: unknown = engine.renderSync(parseTemplate(template), contextOf(variables))
  return tidied(String(text))
}

/** The same, but never throws: a broken version is replaced by the built-in one, and says so. */
export function renderOrDefault(
  template: string,
  fallback: string,
  variables: object,
): { text: string; fellBack: boolean } {
  try {
    const text = renderInstructions(template, variables)
    if (text) return { text, fellBack: false }
  } catch {
    // Below.
  }
  return { text: renderInstructions(fallback, variables), fellBack: true }
}
