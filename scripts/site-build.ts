import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNext } from './next-process'

const folders = ['app', 'components', 'lib', 'public']
const rootFiles = /^(next\.config|postcss\.config|tsconfig|package|package-lock|proxy|instrumentation)[.\w-]*$/
const notBuilt = /\.test\.tsx?$|^lib\/testing\//
const marker = '.next/sources-hash'

/** One hash over everything the build reads. */
function hashSources(): string {
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((file) => join(folder, String(file)))
      .filter((file) => !notBuilt.test(file) && statSync(file).isFile()),
  )
  const root = readdirSync('.').filter((file) => rootFiles.test(file))
  const hash = createHash('sha256').update(process.version)
  for (const file of [...files, ...root, 'prisma/schema.prisma'].sort())
    hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds the site unless this very source has been built; true when it had to. */
export async function buildSite(): Promise<boolean> {
  const sources = hashSources()
  const built = existsSync('.next/BUILD_ID') && existsSync(marker) && readFileSync(marker, 'utf8') === sources
  if (built) return false
  await runNext(['build'], { quiet: true })
  writeFileSync(marker, sources)
  return true
}
