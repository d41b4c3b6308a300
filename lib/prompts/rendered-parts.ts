import type { Template } from 'liquidjs'
import { analyseTemplate, parseTemplate, renderNodes, tidied } from './render'

/** A piece of a rendered template, and the variables it hangs on: what stands in a condition hangs on what decides it. */
export type RenderedPart = { text: string; from: string[] }

/** The text of renderInstructions in parts. */
export function renderedParts(template: string, variables: object): RenderedPart[] {
  const assigned = new Map<string, string[]>()
  /** What a name stands for: a variable, or those that were put into a name of the template's own. */
  const meant = (name: string) => assigned.get(name) ?? (name in variables ? [name] : [])
  for (const node of parseTemplate(template)) {
    const { globals, locals } = namesOf(node)
    const from = [...new Set(globals.flatMap(meant))]
    for (const name of locals) assigned.set(name, [...new Set([...(assigned.get(name) ?? []), ...from])])
  }
  const parts = renderNodes(template, variables).map(({ text, within }): RenderedPart => {
    return { text, from: [...new Set(within.flatMap(ownVariables).flatMap(meant))] }
  })
  return cutTo(tidied(parts.map(({ text }) => text).join('')), parts)
}

/** What was found out of a node; a template that serves is parsed once. */
function kept<Found>(find: (node: Template) => Found): (node: Template) => Found {
  const known = new WeakMap<Template, Found>()
  return (node) => {
    const found = known.get(node) ?? find(node)
    known.set(node, found)
    return found
  }
}

const namesOf = kept((node) => {
  const { globals, locals } = analyseTemplate([node])
  return { globals: Object.keys(globals), locals: Object.keys(locals) }
})

/** Names a node reads itself: those of a condition, not those of what stands in it. */
const ownVariables = kept((node): string[] => {
  const inner = occurrencesIn(childrenOf(node)).map(({ at }) => at)
  return occurrencesIn([node])
    .filter(({ at }) => !inner.includes(at))
    .map(({ name }) => name)
})

function childrenOf(node: Template): Template[] {
  const found: unknown = node.children?.(false, true).next().value
  return Array.isArray(found) ? found : []
}

const occurrencesIn = (nodes: Template[]) =>
  Object.entries(analyseTemplate(nodes).variables).flatMap(([name, places]) =>
    places.map(({ location: { row, col } }) => ({ name, at: `${row}:${col}` })),
  )

/** The parts without what tidying took out, which is nothing but spaces, empty lines and the end. */
function cutTo(whole: string, parts: readonly RenderedPart[]): RenderedPart[] {
  let at = 0
  return parts.flatMap(({ text, from }) => {
    const start = at
    for (const letter of text) if (whole.startsWith(letter, at)) at += letter.length
    return at > start ? [{ text: whole.slice(start, at), from }] : []
  })
}
