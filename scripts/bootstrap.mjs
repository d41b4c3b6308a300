// Starts a command of this folder on a clean clone: plain JavaScript that needs nothing but Node and npm.
//   node scripts/bootstrap.mjs demo        installs and generates what is missing, then runs scripts/demo.ts
//   node scripts/bootstrap.mjs             only installs and generates
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)

function fail(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Matinee needs Node 20.19 or later; this is ${process.version}.`)
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages
  const installed = readJson('node_modules/.package-lock.json')?.packages
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  )
}

function run(title, command, args, options = {}) {
  const started = performance.now()
  process.stdout.write(`  ${title.padEnd(34, ' .')} `)
  const result = spawnSync(command, args, { encoding: 'utf8', ...options })
  if (result.error || result.status !== 0) {
    process.stdout.write('failed\n')
    fail(result.error?.message ?? `${result.stdout}\n${result.stderr}`.trim())
  }
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
}

function install() {
  if (isInstalled()) return
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm?.endsWith('js')) run('Installing dependencies', process.execPath, [npm, ...args])
  else run('Installing dependencies', 'npm', args, { shell: process.platform === 'win32' })
}

function generate() {
  const marker = 'prisma/generated/.schema-hash'
  const version = readJson('node_modules/prisma/package.json')?.version
  const hash = createHash('sha256')
    .update(`${version}\n${readFileSync('prisma/schema.prisma')}`)
    .digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return
  // Generating needs no engine, but the command line looks for one and would download it; any file satisfies it.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }
  run('Generating the database client', process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { env })
  writeFileSync(marker, hash)
}

/** What stands at the head of a command's file is what it says of itself. */
function explain(target) {
  const lines = readFileSync(`scripts/${target}.ts`, 'utf8').split('\n')
  const end = lines.findIndex((line) => !line.startsWith('// '))
  console.log(
    lines
      .slice(0, end)
      .map((line) => line.slice(3))
      .join('\n'),
  )
}

function hand(target, args) {
  // The react-server condition lets a script import modules marked server-only.
  const flags = ['--import', 'tsx', '--conditions=react-server']
  const child = spawn(process.execPath, [...flags, `scripts/${target}.ts`, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // Ctrl-C reaches the child by itself, which then stops what it started; this process only waits for it.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

checkNode()
const [target, ...args] = process.argv.slice(2)
const asksForHelp = Boolean(target) && args.includes('--help')
if (!asksForHelp) {
  install()
  generate()
}
if (asksForHelp) explain(target)
else if (target) hand(target, args)
