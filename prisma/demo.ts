import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { speech } from '../domains/speech'
import { hashPassword } from '../lib/accounts/password'
import { record } from '../lib/feedback/record'
import { asText, purposeKeys, purposes } from '../lib/privacy/schema'
import type { PrismaClient, Role } from './generated/client'

/** The hash tells at once whether the stored account still has this password. */
type Login = { email: string; password: string; passwordHash: string }
export type DemoLogins = { person: Login; admin: Login }

export const describeLogins = ({ person, admin }: DemoLogins): string =>
  `  Sign in as     ${person.email}   password ${person.password}
  or as admin    ${admin.email}   password ${admin.password}`

/** Makes the two demo accounts, or gives them back the passwords that `folder` remembers. */
export async function ensureDemoAccounts(
  client: PrismaClient,
  folder: string,
): Promise<DemoLogins & { areNew: boolean }> {
  const known = readLogins(folder)
  const logins = known ?? (await makeLogins(folder))
  await ensureAccount(client, logins.admin, 'Ada (demo admin)', 'ADMIN')
  const person = await ensureAccount(client, logins.person, 'Robin (demo)', 'PERSON')
  if (person.isNew) await writeEvidence(client, person.id)
  return { ...logins, areNew: known === null }
}

const fileIn = (folder: string) => join(folder, 'demo-logins.json')

/** The logins an earlier start has made; null when there was none. */
export function readLogins(folder: string): DemoLogins | null {
  const path = fileIn(folder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DemoLogins) : null
}

async function makeLogins(folder: string): Promise<DemoLogins> {
  const logins = { person: await newLogin('demo@matinee.test'), admin: await newLogin('admin@matinee.test') }
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder), JSON.stringify(logins, null, 2), { mode: 0o600 })
  return logins
}

async function newLogin(email: string): Promise<Login> {
  const password = randomBytes(9).toString('base64url')
  return { email, password, passwordHash: await hashPassword(password) }
}

async function ensureAccount(client: PrismaClient, { email, passwordHash }: Login, name: string, role: Role) {
  const data = { role, passwordHash }
  const select = { id: true, role: true, passwordHash: true } as const
  const found = await client.user.findUnique({ where: { email }, select })
  if (!found) return { ...(await client.user.create({ data: { ...data, email, name }, select })), isNew: true }
  if (found.role !== role || found.passwordHash !== passwordHash)
    await client.user.update({ where: { id: found.id }, data })
  return { id: found.id, isNew: false }
}

/** A person with a taste of their own, so that the first look at the site shows what it does. */
async function writeEvidence(client: PrismaClient, userId: string): Promise<void> {
  const slugs = Object.keys(speech.demo)
  const films = await client.film.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } })
  const dayMs = 86_400_000
  const ratings = films.map((film, index) => ({
    type: 'RATED' as const,
    filmId: film.id,
    value: speech.demo[film.slug] ?? 3,
    at: new Date(Date.now() - (index + 1) * dayMs),
  }))
  await client.$transaction(async (tx) => {
    await record(tx, userId, ratings)
    await tx.onboarding.create({ data: { userId, step: 'done', finishedAt: new Date() } })
    const allowed = purposes.filter(({ name }) => name !== 'help' && name !== 'mail')
    for (const question of allowed) {
      const decision = { userId, purpose: purposeKeys[question.name], granted: true, version: question.version }
      await tx.consent.create({ data: decision })
      await tx.consentEntry.create({ data: { ...decision, source: 'SURVEY', words: asText(question) } })
    }
  })
}
