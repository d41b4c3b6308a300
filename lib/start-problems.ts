import { BadAddress, readAddress } from './database/address'
import { parseEnv } from './env'

const LEAST_SECRET = 16
/** Fewer than these are one letter held down. */
const LEAST_LETTERS = 5
/** The oldest Node the site runs on; package.json and .nvmrc say the same. */
export const LEAST_NODE = [20, 19] as const

type Source = Record<string, string | undefined>

/** What is written wrongly in these variables, a sentence each, whether or not they are all there: nothing is built with it. */
export function wrongSettings(source: Source, node = process.versions.node): string[] {
  const problems: string[] = []
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const [leastMajor, leastMinor] = LEAST_NODE
  if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
    problems.push(`This is Node ${node}: the site needs ${LEAST_NODE.join('.')} or later.`)
  }
  try {
    parseEnv(source)
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
  for (const name of ['DATABASE_URL', 'DIRECT_URL']) {
    const address = source[name]?.trim()
    if (address) problems.push(...addressProblems(name, address))
  }
  const secret = source.NEXTAUTH_SECRET?.trim()
  const better = 'openssl rand -base64 33 makes a good one.'
  if (secret && secret.length < LEAST_SECRET) {
    problems.push(`NEXTAUTH_SECRET has fewer than ${LEAST_SECRET} characters: ${better}`)
  } else if (secret && new Set(secret).size < LEAST_LETTERS) {
    problems.push(`NEXTAUTH_SECRET is a few letters over and over: ${better}`)
  }
  return problems
}

function addressProblems(name: string, address: string): string[] {
  try {
    readAddress(address)
    return []
  } catch (error) {
    if (error instanceof BadAddress) return [`${name} ${error.message}.`]
    throw error
  }
}

/** What is missing but not needed, a sentence each. */
export function startNotes(source: Source): string[] {
  const notes: string[] = []
  if (source.VERCEL && !source.CRON_SECRET?.trim()) {
    notes.push('CRON_SECRET is not set: the nightly training that vercel.json schedules is refused.')
  }
  return notes
}

/** What keeps a site from starting with these variables, a sentence each; empty when nothing does. */
export function startProblems(source: Source, node = process.versions.node): string[] {
  const problems = wrongSettings(source, node)
  const isSet = (name: string) => Boolean(source[name]?.trim())
  if (!isSet('DATABASE_URL')) problems.push('DATABASE_URL is not set: the site needs a PostgreSQL database.')
  if (!isSet('NEXTAUTH_SECRET')) problems.push('NEXTAUTH_SECRET is not set: openssl rand -base64 33 makes one.')
  if (!isSet('NEXTAUTH_URL') && !source.VERCEL) {
    problems.push('NEXTAUTH_URL is not set: the address people reach the site at, as in https://films.example.org.')
  }
  return problems
}
