// npm run check:vercel   builds as Vercel does, without an account, and looks at what would be deployed
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdown } from '../../lib/recommender/evaluation/report'
import { routes } from '../../testing/doors/routes'
import { runCommand, step } from '../support/terminal'
import { buildAsVercel } from './vercel/build-in-copy'
import { type Output, problemsOf } from './vercel/findings'
import { readFunctions } from './vercel/functions'

const SHOWN = 12

runCommand(async () => {
  const { output, folder } = await step('Building as Vercel does', buildAsVercel)
  const config = JSON.parse(readFileSync(join(output, 'config.json'), 'utf8')) as Omit<Output, 'functions' | 'files'>
  const functions = await step('Weighing the functions', () => readFunctions(output, folder))
  const { crons: scheduled } = JSON.parse(readFileSync('vercel.json', 'utf8')) as Pick<Output, 'crons'>
  const rows = functions
    .slice(0, SHOWN)
    .map((each) => [
      each.routes[0] ?? '',
      String(each.routes.length),
      (each.zippedBytes / 1e6).toFixed(1),
      each.runtime,
      String(each.maxDuration ?? ''),
    ])
  console.log(`\n${functions.length} functions, the heaviest first:\n`)
  console.log(markdown(['first route', 'routes', 'MB zipped', 'runtime', 'seconds'], rows))
  const files = readdirSync(join(output, 'static'), { recursive: true, encoding: 'utf8' }).map((name) => `/${name}`)
  const problems = problemsOf(
    { functions, files, crons: config.crons ?? [], routes: config.routes ?? [] },
    scheduled,
    Object.keys(routes),
  )
  if (problems.length > 0) throw new Error(`Not fit for Vercel:\n  ${problems.join('\n  ')}`)
})
