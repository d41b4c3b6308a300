import type { Shape, VariableSet } from './parts/variable-set'

/** What may stand behind a path of a template: "" for the beginning, "person" for `person.`, "interests[]" for one of them. */
export type VariableWords = Record<string, { name: string; description: string }[]>

/** Every name a template may say, by what stands before it. */
export function wordsOfVariables({ docs, shapes }: Pick<VariableSet, 'docs' | 'shapes'>): VariableWords {
  const words: VariableWords = {}
  const described = new Map(docs.map(({ name, description }) => [name, description]))
  const descriptionOf = (path: string) => described.get(path) ?? described.get(path.replace(/\.[^.]*$/, '.<id>')) ?? ''

  function add(path: string, shape: Shape): void {
    if (shape === true) return
    if ('list' in shape) {
      add(`${path}[]`, shape.list)
      return
    }
    const names = 'open' in shape ? [...shape.open].toSorted() : Object.keys(shape.fields)
    words[path] = names.map((name) => ({ name, description: descriptionOf(`${path}.${name}`) }))
    if ('fields' in shape) for (const [name, each] of Object.entries(shape.fields)) add(`${path}.${name}`, each)
  }

  words[''] = Object.keys(shapes).map((name) => ({ name, description: descriptionOf(name) }))
  for (const [name, shape] of Object.entries(shapes)) add(name, shape)
  return words
}
