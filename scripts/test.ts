// npm test   everything, in the order of what is quickest to know; stops at the first step that fails
//   -- --only=integration,browser   some steps       -- --keep --label=postgres   adds to the counts of the last run
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runTool } from './support/run-tool'
import { runCommand } from './support/terminal'
import { countReports, describeCounts } from './support/test-counts'

const reports = '.data/reports'
const { values } = parseArgs({
  options: { only: { type: 'string' }, keep: { type: 'boolean' }, label: { type: 'string', default: 'run' } },
})

const report = (name: string) => `${reports}/${values.label}-${name}.json`
const vitest = (project: string, paths: string[] = []) => [
  'run',
  ...paths,
  '--passWithNoTests',
  `--project=${project}*`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(project)}`,
]
const runScript = (name: string, args: string[], variables = {}) =>
  runTool('tsx/dist/cli.mjs', ['--conditions=react-server', `scripts/${name}.ts`, ...args], variables)

/** Integration tests of what people do, where the most statements, and the most at once, meet a database. */
const integrationAgain = ['actions', 'privacy', 'recommendations/slate'].map((room) => `lib/${room}/`)
/** Many files of ratings, replies of a model, trainings, letters and codes of a second step say much of those, and nothing more of a database. */
const exceptAgain = [
  'lib/actions/{accounts-by-mail,import-cases,review,second-step,second-step-ways,theme,tracing}',
  'lib/actions/admin/{campaigns,engine,enrichment,experiments,model,prompt-gates,prompts,proposals}',
  'lib/recommendations/slate/{behaviours,examples,gorse,routing}',
].map((path) => `--exclude=${path}.integration.test.ts`)

/** Browser tests of what writes to most of the tables, marked so where they stand; those of pages, browsers and attacks are not. */
const journeys = ['--grep', '@again']

const runBrowser = (files: string[]) =>
  runScript('test-browser', ['--reporter=list,json', '--pass-with-no-tests', ...files], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser'),
  })

/** A build checks the types unless a step before it did. */
let typesChecked = {}

const steps: Record<string, () => Promise<number>> = {
  lint: () => runTool('@biomejs/biome/bin/biome', ['check', '.']),
  types: async () => {
    const code =
      (await runTool('next/dist/bin/next', ['typegen'])) || (await runTool('typescript/bin/tsc', ['--noEmit']))
    if (code === 0) typesChecked = { MATINEE_TYPES_CHECKED: '1' }
    return code
  },
  imports: () => runScript('check/house', []),
  unused: () => runTool('knip/bin/knip.js', []),
  unit: () => runTool('vitest/vitest.mjs', vitest('unit')),
  integration: () => runTool('vitest/vitest.mjs', vitest('integration')),
  'integration-again': () => runTool('vitest/vitest.mjs', vitest('integration', [...integrationAgain, ...exceptAgain])),
  build: () => runScript('build', [], typesChecked),
  javascript: () => runScript('check/javascript', []),
  browser: () => runBrowser([]),
  journeys: () => runBrowser(journeys),
}
/** Not part of `npm test`, which runs them with all others: what is asked again of a second database. */
const extras = ['integration-again', 'journeys']

/** The first three take one processor each for a while, and say little; unit tests fill what they leave. */
const beside = ['types', 'imports', 'unused', 'unit']

/** The steps in their order, those that go beside each other as one. */
const inTurn = (names: string[]): string[][] =>
  names.reduce<string[][]>((groups, name) => {
    const last = groups.at(-1)
    if (last && beside.includes(name) && last.every((other) => beside.includes(other))) last.push(name)
    else groups.push([name])
    return groups
  }, [])

async function runStep(name: string): Promise<boolean> {
  const started = performance.now()
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const run = steps[name]
  if (!run) throw new Error(`There is no step "${name}"; there are ${Object.keys(steps).join(', ')}.`)
  const code = await run()
  console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'} after ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return code === 0
}

runCommand(async () => {
  const only = values.only?.split(',') ?? Object.keys(steps).filter((step) => !extras.includes(step))
  if (!values.keep) rmSync(reports, { recursive: true, force: true })
  let failedStep = ''
  for (const group of inTurn(only)) {
    const passed = await Promise.all(group.map(runStep))
    failedStep = group.find((_, place) => !passed[place]) ?? ''
    if (failedStep) break
  }
  const counts = countReports(reports)
  if (failedStep) {
    console.error(`\nStopped: the step "${failedStep}" failed.`)
    counts.failed = Math.max(counts.failed, 1)
  }
  process.exitCode = counts.failed > 0 ? 1 : 0
  const line = describeCounts(counts)
  mkdirSync(reports, { recursive: true })
  writeFileSync(`${reports}/counts.txt`, `${line}\n`)
  console.log(`\n${line}`)
})
