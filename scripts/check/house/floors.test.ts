import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import { foldersInCircles } from './folder-circles'

const config: { forbidden: IFlattenedRuleSet['forbidden'] } = createRequire(import.meta.url)(
  '../../../.dependency-cruiser.cjs',
)
const { forbidden }: { forbidden: { name: string; to: { pathNot?: string } }[] } = createRequire(import.meta.url)(
  '../../../.dependency-cruiser.cjs',
)
const baseDir = fileURLToPath(new URL('../../../testing/fixtures/house', import.meta.url))

async function violations(): Promise<string[]> {
  const { output } = await cruise(['lib'], {
    baseDir,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    tsPreCompilationDeps: true,
  })
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).toSorted()
}

test('an import of a room above is refused, a type too; one of a room below is not; nor may a room stand off the floors', async () => {
  expect(await violations()).toEqual([
    'floor-of-profile: lib/profile/reaches-up.ts',
    'no-room-outside-the-floors: lib/recommendations/strayed.ts',
  ])
})

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')

test('every room of lib has its floor, no floor is of a room that is gone, and CONTRIBUTING names all of them', () => {
  const [outside] = forbidden.filter(({ name }) => name === 'no-room-outside-the-floors')
  const rooms = /\((.+?)\)/.exec(outside?.to.pathNot ?? '')?.[1]?.split('|') ?? []
  const folders = readdirSync(fileURLToPath(new URL('../../../lib', import.meta.url)), { withFileTypes: true })
  const standing = folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  expect(rooms).toEqual(expect.arrayContaining(standing))
  const files = folders.map(({ name }) => name.replace(/\.ts$/, ''))
  expect(rooms.filter((room) => !files.includes(room))).toEqual([])
  const floors = /```\n {2}actions[\s\S]*?```/.exec(read('CONTRIBUTING.md'))?.[0] ?? ''
  expect(standing.filter((room) => !floors.includes(room))).toEqual([])
})

test('folders that need each other are found, whatever lies between; their tests do not tie them', () => {
  const imports = [
    { from: 'lib/a/one.ts', to: 'lib/b/two.ts' },
    { from: 'lib/b/two.ts', to: 'lib/c/three.ts' },
    { from: 'lib/c/other.ts', to: 'lib/a/one.ts' },
    { from: 'lib/d/four.ts', to: 'lib/a/one.ts' },
    { from: 'lib/a/one.test.ts', to: 'lib/d/four.ts' },
    { from: 'lib/a/one.ts', to: 'lib/a/near.ts' },
  ]
  const [circle, ...others] = foldersInCircles(imports)
  expect(circle?.folders).toEqual(['lib/a', 'lib/b', 'lib/c'])
  expect(circle?.imports).toHaveLength(3)
  expect(others).toEqual([])
})
