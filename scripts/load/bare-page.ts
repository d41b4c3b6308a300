import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { SESSION } from '../../testing/session'
import { dataFolder } from '../database/embedded'
import { runNext } from '../support/next-process'

/** The least a page of somebody costs with the same framework: it reads the session's cookie and makes one indexed query. */
const page = `
import { Pool } from 'pg'
import { cookies } from 'next/headers'
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
export default async function Page() {
  const token = (await cookies()).get('${SESSION}')?.value ?? ''
  const { rows } = await pool.query('SELECT "title" FROM "Film" WHERE "slug" = $1', [token.slice(0, 40) || 'alien'])
  return <main><h1>A bare page</h1><p>{token.length} {rows[0]?.title ?? 'nothing'}</p></main>
}`
const layout = `
export default function Layout({ children }) {
  return <html lang="en"><head><title>Bare</title></head><body>{children}</body></html>
}`
const config = `
export default { poweredByHeader: false, serverExternalPackages: ['pg'], turbopack: { root: ${JSON.stringify(resolve('.'))} } }`

const files: Record<string, string> = {
  'app/page.jsx': page,
  'app/layout.jsx': layout,
  'next.config.mjs': config,
  'package.json': '{ "private": true, "type": "module" }',
}

/** Under our own folder, so that it is built with the very packages the site is. */
const folder = join(dataFolder, 'bare-page')

/** Builds the bare page unless this very one has been built; its folder. */
export async function buildBarePage(): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/next/package.json', 'utf8')) as { version: string }
  const wanted = JSON.stringify({ version, files })
  const marker = join(folder, '.next/made-of')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return folder
  rmSync(folder, { recursive: true, force: true })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  await runNext(['build', folder], { quiet: true })
  writeFileSync(marker, wanted)
  return folder
}
