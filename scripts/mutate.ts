// npm run mutate -- [--seed N] [--lines N]   changes random lines of code one by one and sees whether a unit test goes red
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeMutants, type MutationReport } from './mutate/report'
import { sampleLines } from './mutate/sample-lines'
import { runTool } from './run-tool'
import { runCommand } from './terminal'

const folders = ['lib/recommender', 'lib/profile', 'lib/feedback', 'lib/imports', 'lib/prompts']
const report = '.data/reports/mutation.json'

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
      lines: { type: 'string', default: '700' },
    },
  })
  const [seed, lines] = [Number(values.seed), Number(values.lines)]
  if (!Number.isInteger(seed) || !Number.isInteger(lines) || lines < 1)
    throw new Error('--seed and --lines are whole numbers')
  mkdirSync('.data/reports', { recursive: true })
  const config = '.data/stryker.json'
  writeFileSync(
    config,
    JSON.stringify({
      mutate: sampleLines(folders, lines, seed),
      testRunner: 'vitest',
      vitest: { configFile: 'vitest.mutation.config.ts' },
      coverageAnalysis: 'perTest',
      concurrency: 2,
      timeoutMS: 20_000,
      tempDirName: '.data/stryker',
      ignorePatterns: ['.next', '.data', 'docs', 'e2e'],
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      disableTypeChecks: false,
    }),
  )
  const code = await runTool('@stryker-mutator/core/bin/stryker.js', ['run', config])
  if (code !== 0) throw new Error(`Stryker ended with ${code}.`)
  const { table, survivors, mutants } = describeMutants(JSON.parse(readFileSync(report, 'utf8')) as MutationReport)
  console.log(`\nSeed ${seed}, ${lines} lines, ${mutants} mutants\n\n${table}\n\nSurvivors:\n${survivors.join('\n')}`)
})
