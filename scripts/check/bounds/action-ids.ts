import { readFileSync } from 'node:fs'

type Manifest = { node: Record<string, { filename?: string; exportedName?: string; workers: Record<string, unknown> }> }
export type BuiltAction = { id: string; page: string }

/** Ids under which the built site answers to its actions, by "file name", each with a page that knows it. */
export function readActionIds(path = '.next/server/server-reference-manifest.json'): Map<string, BuiltAction> {
  const { node } = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  return new Map(
    Object.entries(node).map(([id, { filename = '', exportedName = '', workers }]) => {
      // Routes may use an action as a function; only pages answer to its id.
      const [worker = 'app/page'] = Object.keys(workers).filter(
        (each) => /(^|\/)page$/.test(each) && !each.includes('_not-found'),
      )
      const page = `/${worker.replace(/^app\/?/, '').replace(/\/?page$/, '')}`
      // An action written inside a page has no name of its own; a page has one at most.
      const name = exportedName.startsWith('$$') ? 'inline' : exportedName
      return [`${filename} ${name}`, { id, page }]
    }),
  )
}
