import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const path = join(resolve(process.env.DATA_FOLDER?.trim() || '.data'), 'nextauth-secret')

/** The secret of a site on this machine, made at its first start: people stay signed in, and hashes of them match. */
export function keptSecret(): string {
  const named = process.env.NEXTAUTH_SECRET?.trim()
  if (named) return named
  if (existsSync(path)) return readFileSync(path, 'utf8')
  const secret = randomBytes(33).toString('base64')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, secret, { mode: 0o600 })
  return secret
}
