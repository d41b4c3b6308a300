import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { words } from '../../domains/words'
import { plainErrorPage } from '../../lib/web/plain-error'
import { hashFiles } from './hash-files'
import { runNext } from './next-process'

const folders = ['app', 'components', 'lib', 'domains', 'public', 'prisma/schema.prisma']
// What the type checker remembers is no source.
const rootFiles =
  /^(?!.*tsbuildinfo)(next\.config|postcss\.config|tsconfig|package|package-lock|proxy|instrumentation)[.\w-]*$/
const marker = '.next/sources-hash'

/** The domain is built in, so another one is another build. */
const hashSources = () =>
  `${hashFiles([...folders, ...readdirSync('.').filter((file) => rootFiles.test(file))])} ${words.id}`

/** Whether this very source has been built. */
export const isBuilt = () =>
  existsSync('.next/BUILD_ID') && existsSync(marker) && readFileSync(marker, 'utf8') === hashSources()

/** What Next.js prerenders for when nothing can be rendered needs scripts that a policy with a nonce would keep away. */
export function writePlainErrors(): void {
  const files = ['pages/500.html', 'app/_global-error.html'].map((file) => `.next/server/${file}`)
  for (const file of files.filter((each) => existsSync(each))) writeFileSync(file, plainErrorPage())
}

/** Builds the site when its sources have changed; true when it had to. */
export async function buildSite(): Promise<boolean> {
  if (isBuilt()) return false
  const sources = hashSources()
  await runNext(['build'], { quiet: true })
  writePlainErrors()
  writeFileSync(marker, sources)
  return true
}
