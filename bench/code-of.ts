import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

type Named = Record<string, (...input: unknown[]) => never>

/** Reads a module of another commit's checkout, wherever it kept it: the first of some paths that is there. */
export async function moduleOf(folder: string, ...paths: string[]): Promise<Named> {
  const path = paths.map((each) => join(resolve(folder), each)).find((each) => existsSync(each))
  if (!path) throw new Error(`${folder} has none of ${paths.join(', ')}`)
  return (await import(path)) as Named
}

/** The catalog of another commit's own benchmark, and what indexes it. */
export async function catalogCodeOf(folder: string) {
  const [made, indexing] = await Promise.all([
    moduleOf(folder, 'bench/synthetic.ts', 'bench/invented.ts'),
    moduleOf(folder, 'lib/recommender/index/catalog-index.ts', 'lib/recommender/catalog-index.ts'),
  ])
  const named = (name: string) => made[`synthetic${name}`] ?? made[`invented${name}`]!
  return { named, index: indexing.buildCatalogIndex! }
}
