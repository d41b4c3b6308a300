import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onStop } from '../../support/shutdown'

/** Only this command fetches it: it is larger than the site and all its packages. */
const CLI = 'vercel@48.12.1'

/** Of the folder of the project, what is no source of it; files that begin with a dot are settings of this machine. */
const notCopied = /^(node_modules|test-results|playwright-report|coverage|docs|\..*|.*\.tsbuildinfo)$/

/** What a project without an account would have been linked with. */
const project = { projectId: 'prj_none', orgId: 'team_none', settings: { framework: 'nextjs', nodeVersion: '22.x' } }

const settings = {
  VERCEL_ENV: 'preview',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  NEXTAUTH_SECRET: 'only-for-measuring-only-for-measuring',
  NEXT_TELEMETRY_DISABLED: '1',
}

/** Builds a copy of the sources as Vercel does, packages as they are installed here; where, and the folder of what would be deployed. */
export function buildAsVercel(): { folder: string; output: string } {
  // Outside of our own folder, where a second lockfile would be taken for the top of a monorepo.
  const folder = mkdtempSync(join(tmpdir(), 'matinee-vercel-'))
  onStop(async () => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, '.vercel'), { recursive: true })
  for (const name of readdirSync('.').filter((each) => !notCopied.test(each)))
    cpSync(name, join(folder, name), { recursive: true })
  linkTree('node_modules', join(folder, 'node_modules'))
  writeFileSync(join(folder, '.vercel/project.json'), JSON.stringify(project))
  const asked = JSON.parse(readFileSync('vercel.json', 'utf8')) as object
  writeFileSync(join(folder, 'vercel.json'), JSON.stringify({ ...asked, installCommand: 'node --version' }))
  const env = { ...process.env, ...settings }
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', CLI, 'build', '--yes', '--target=preview'], {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`vercel build failed.\n${stdout.slice(-4_000)}\n${stderr.slice(-4_000)}`)
  return { folder, output: join(folder, '.vercel/output') }
}

/** The same files under a second name: a copy of the packages would take minutes. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}
