import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { foldersInCircles } from './house/folder-circles'

// Holds the code to the plan of the house (CONTRIBUTING.md): the rules of .dependency-cruiser.cjs, and no circle of
// folders. Prints the counts; exits with 1 when one is not zero.
/** Imports printed of one circle. */
const SHOWN = 20
const roots = ['app', 'components', 'lib', 'domains', 'prisma', 'scripts', 'e2e', 'bench', 'testing']
const options = (await extractDepcruiseOptions('./.dependency-cruiser.cjs')) as ICruiseOptions
const { output } = await cruise(roots, { ...options, validate: true })
const { modules, summary } = output as ICruiseResult
const circles = foldersInCircles(
  modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ from: source, to: resolved }))),
)

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
for (const circle of circles) {
  console.error(`circle of folders: ${circle.folders.join(', ')}`)
  for (const { from, to } of circle.imports.slice(0, SHOWN)) console.error(`  ${from} → ${to}`)
}
const upward = summary.violations.filter(({ rule }) => rule.name.startsWith('floor-of-')).length
console.log(
  `${modules.length} files, ${upward} upward imports, ${circles.length} circles of folders, ${summary.violations.length} violations`,
)
process.exitCode = summary.violations.length + circles.length > 0 ? 1 : 0
