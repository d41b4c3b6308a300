import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashPassword, verifyPassword } from '../lib/auth/password'
import { demoRatings } from './demo-ratings'
import type { PrismaClient, Role } from './generated/client'

type Login = { email: string; password: string }
export type DemoLogins = { person: Login; admin: Login }

/** Makes the two demo accounts, or gives them back the passwords that `folder` remembers. */
export async function ensureDemoAccounts(client: PrismaClient, folder: string): Promise<DemoLogins> {
  const logins = readLogins(join(folder, 'demo-logins.json'))
  await ensureAccount(client, logins.admin, 'Ada (demo admin)', 'ADMIN')
  const person = await ensureAccount(client, logins.person, 'Robin (demo)', 'PERSON')
  if (person.isNew) await writeEvidence(client, person.id)
  return logins
}

function readLogins(path: string): DemoLogins {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as DemoLogins
  const password = () => randomBytes(9).toString('base64url')
  const logins = {
    person: { email: 'demo@matinee.test', password: password() },
    admin: { email: 'admin@matinee.test', password: password() },
  }
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, JSON.stringify(logins, null, 2), { mode: 0o600 })
  return logins
}

async function ensureAccount(client: PrismaClient, login: Login, name: string, role: Role) {
  const { email, password } = login
  const found = await client.user.findUnique({ where: { email }, select: { id: true, passwordHash: true, role: true } })
  if (!found) {
    const data = { email, name, role, passwordHash: await hashPassword(password) }
    return { ...(await client.user.create({ data, select: { id: true } })), isNew: true }
  }
  if (found.role !== role || !(await verifyPassword(found.passwordHash, password)))
    await client.user.update({ where: { id: found.id }, data: { role, passwordHash: await hashPassword(password) } })
  return { id: found.id, isNew: false }
}

/** A person with a taste of their own, so that the first look at the site shows what it does. */
async function writeEvidence(client: PrismaClient, userId: string): Promise<void> {
  const slugs = Object.keys(demoRatings)
  const films = await client.film.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } })
  const dayMs = 86_400_000
  const ratings = films.map((film, index) => ({
    userId,
    filmId: film.id,
    value: demoRatings[film.slug] ?? 3,
    ratedAt: new Date(Date.now() - (index + 1) * dayMs),
  }))
  await client.$transaction([
    client.rating.createMany({ data: ratings }),
    client.event.createMany({
      data: ratings.map(({ filmId, value, ratedAt }) => ({
        id: `demo-${userId}-${filmId}`,
        userId,
        type: 'RATED' as const,
        filmId,
        value,
        occurredAt: ratedAt,
      })),
    }),
    client.onboarding.create({ data: { userId, step: 'done', finishedAt: new Date() } }),
    client.consent.createMany({
      data: (['BEHAVIOUR', 'CONTEXT', 'MODEL'] as const).map((purpose) => ({ userId, purpose, granted: true })),
    }),
  ])
}
