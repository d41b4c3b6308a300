import { parseEnv } from './env'

const LEAST_SECRET = 16

/** What keeps a site from starting with these variables, a sentence each; empty when nothing does. */
export function startProblems(source: Record<string, string | undefined>): string[] {
  const problems: string[] = []
  try {
    parseEnv(source)
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
  const set = (name: string) => source[name]?.trim() ?? ''
  if (!set('DATABASE_URL')) problems.push('DATABASE_URL is not set: the site needs a PostgreSQL database.')
  else if (!/^postgres(ql)?:\/\//.test(set('DATABASE_URL'))) {
    problems.push('DATABASE_URL must begin with postgresql://.')
  }
  if (!set('NEXTAUTH_SECRET')) problems.push('NEXTAUTH_SECRET is not set: openssl rand -base64 33 makes one.')
  else if (set('NEXTAUTH_SECRET').length < LEAST_SECRET) {
    problems.push(
      `NEXTAUTH_SECRET has fewer than ${LEAST_SECRET} characters: openssl rand -base64 33 makes a good one.`,
    )
  }
  if (!set('NEXTAUTH_URL') && !source.VERCEL) {
    problems.push('NEXTAUTH_URL is not set: the address people reach the site at, as in https://films.example.org.')
  }
  return problems
}
