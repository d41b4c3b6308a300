import type { DeployedFunction } from './functions'

/** What a function may weigh zipped. */
const MOST_MB = 50

/** No function holds these: the database of the demo, data and helpers of tests, tools, the sources of the catalog. */
const unwanted: [string, RegExp][] = [
  ['the embedded database', /node_modules\/@electric-sql\//],
  [
    'data or helpers of tests',
    /^(?!node_modules\/)((.*\/)?(testing|e2e|test-results)\/|.*\.(test|spec)\.[cm]?[jt]sx?$)/,
  ],
  ['tools', /node_modules\/(typescript|tsx|esbuild|vitest|@playwright|@biomejs|prisma)\//],
]

/** Native modules that some function must hold in the form of the platform's machines. */
const native: [string, RegExp][] = [['password hashing', /node_modules\/@node-rs\/argon2-linux-x64-gnu\/.*\.node$/]]

export type Output = {
  functions: DeployedFunction[]
  /** Addresses of what is a file and no function. */
  files: string[]
  crons: { path: string; schedule: string }[]
  routes: { src?: string; headers?: Record<string, string> }[]
}

/** Longest a function may run on every plan. */
const MOST_SECONDS = 300
const askedHeaders = ['x-content-type-options', 'referrer-policy', 'x-frame-options', 'permissions-policy']

/** What would go wrong with a build if it were deployed, a sentence each. */
export function problemsOf(
  { functions, files, crons, routes }: Output,
  scheduled: Output['crons'],
  appRoutes: string[],
): string[] {
  const problems: string[] = []
  for (const {
    routes: [name = 'a function'],
    files,
    zippedBytes,
    maxDuration,
  } of functions) {
    if (zippedBytes > MOST_MB * 1e6) problems.push(`${name} weighs ${(zippedBytes / 1e6).toFixed(1)} MB zipped.`)
    if ((maxDuration ?? 0) > MOST_SECONDS) problems.push(`${name} asks for ${maxDuration} seconds.`)
    for (const [what, pattern] of unwanted) {
      const file = files.find((each) => pattern.test(each))
      if (file) problems.push(`${name} holds ${what}: ${file}`)
    }
  }
  for (const [what, pattern] of native) {
    if (!functions.some(({ files }) => files.some((file) => pattern.test(file))))
      problems.push(`No function holds ${what}.`)
  }
  const served = new Set([...functions.flatMap((each) => each.routes), ...files])
  for (const route of appRoutes)
    if (!served.has(route === '/' ? '/index' : route)) problems.push(`No function answers ${route}.`)
  for (const cron of scheduled) {
    if (!crons.some(({ path, schedule }) => path === cron.path && schedule === cron.schedule))
      problems.push(`${cron.path} is not scheduled.`)
    if (!served.has(cron.path)) problems.push(`${cron.path} is scheduled, and no function answers it.`)
  }
  const said = new Set(routes.flatMap(({ headers = {} }) => Object.keys(headers).map((name) => name.toLowerCase())))
  for (const header of askedHeaders) if (!said.has(header)) problems.push(`No route says ${header}.`)
  return problems
}
