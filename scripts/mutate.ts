// npm run mutate -- [--seed N] [--lines N] [--part K/N] [--again] [--unit] [--workers N]
// Changes random lines of code one by one and sees whether a test goes red. With --part the K-th of N parts of the same
// draw; with --again what survived of that draw, for tests written since; with --unit the tests without a database alone.
// The table is over all that was run of the draw.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeMutants, type MutationReport, mergeReports, survivingPlaces } from './mutate/report'
import { partOf, sampleLines } from './mutate/sample-lines'
import { runTool } from './support/run-tool'
import { runCommand } from './support/terminal'

const folders = ['lib/recommender', 'lib/profile', 'lib/feedback', 'lib/imports', 'lib/prompts']

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
      lines: { type: 'string', default: '700' },
      part: { type: 'string', default: '1/1' },
      again: { type: 'boolean', default: false },
      unit: { type: 'boolean', default: false },
      workers: { type: 'string', default: '2' },
    },
  })
  const [seed, lines, workers] = [Number(values.seed), Number(values.lines), Number(values.workers)]
  const [part = 0, parts = 0] = values.part.split('/').map(Number)
  if (![seed, lines, part, parts, workers].every(Number.isInteger) || lines < 1 || part < 1 || part > parts)
    throw new Error('--seed, --lines and --workers are whole numbers, --part is like 2/5')
  const folder = `.data/reports/mutation-${seed}-${lines}`
  mkdirSync(folder, { recursive: true })
  const earlier = reportsIn(folder)
  const mutate = values.again ? survivingPlaces(earlier) : partOf(sampleLines(folders, lines, seed), part, parts)
  if (mutate.length === 0) throw new Error('nothing to change')
  const name = `${String(earlier.length).padStart(3, '0')}-${values.again ? 'again' : `part-${part}-of-${parts}`}.json`
  const config = '.data/stryker.json'
  writeFileSync(
    config,
    JSON.stringify({
      mutate,
      testRunner: 'vitest',
      vitest: { configFile: 'vitest.mutation.config.ts' },
      coverageAnalysis: 'perTest',
      // What is worked out while a file is loaded would need every test to run again, for each change.
      ignoreStatic: true,
      concurrency: Math.max(1, workers),
      // Generous, for busy machines: what runs out of time by the clock does not count as killed.
      timeoutMS: 60_000,
      dryRunTimeoutMinutes: 60,
      timeoutFactor: 4,
      tempDirName: '.data/stryker',
      ignorePatterns: ['.next', '.data', 'docs', 'e2e'],
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: `${folder}/${name}` },
      disableTypeChecks: false,
    }),
  )
  if (values.unit) process.env.MUTATE_UNIT_ONLY = 'yes'
  const code = await runTool('@stryker-mutator/core/bin/stryker.js', ['run', config])
  if (code !== 0) throw new Error(`Stryker ended with ${code}.`)
  const { table, survivors, mutants } = describeMutants(mergeReports(reportsIn(folder)))
  console.log(`\nSeed ${seed}, ${lines} lines, ${mutants} mutants\n\n${table}\n\nSurvivors:\n${survivors.join('\n')}`)
})

/** Oldest first. */
function reportsIn(folder: string): MutationReport[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as MutationReport)
}
