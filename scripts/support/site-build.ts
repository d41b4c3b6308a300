import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hashFiles } from './hash-files'
import { runNext } from './next-process'

const folders = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma']
const rootFiles = /^(next\.config|postcss\.config|tsconfig|package|package-lock|proxy|instrumentation)[.\w-]*$/
const marker = '.next/sources-hash'

const hashSources = () => hashFiles([...folders, ...readdirSync('.').filter((file) => rootFiles.test(file))])

/** Whether this very source has been built. */
export const isBuilt = () =>
  existsSync('.next/BUILD_ID') && existsSync(marker) && readFileSync(marker, 'utf8') === hashSources()

/** Builds the site when its sources have changed; true when it had to. */
export async function buildSite(): Promise<boolean> {
  if (isBuilt()) return false
  const sources = hashSources()
  await runNext(['build'], { quiet: true })
  writeFileSync(marker, sources)
  return true
}
