import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createFilms, createUser } from '../../testing/factories'
import { API_KEY } from '../../testing/scripted/scripted-gorse'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { erasePerson } from '../privacy/mutations'
import { openGorse } from './client'
import { pseudonymOf } from './ids'
import { pullRanking } from './pull'
import { pushAll } from './push-all'
import { pushPerson } from './push-person'

const PROGRAM = 'gorse-in-one'
const MODULE = `github.com/zhenghaoz/gorse/cmd/${PROGRAM}@v0.4.15`
/** Downloads and compiles for minutes, so only when asked to. */
const INSTALL = 'GORSE_GO_INSTALL'

type Found = { path: string; why?: never } | { path?: never; why: string }

function findProgram(): Found {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, PROGRAM))
  const go = spawnSync('go', ['env', 'GOPATH'], { encoding: 'utf8' })
  const installed = go.status === 0 ? join(go.stdout.trim(), 'bin', PROGRAM) : null
  const path = [...onPath, ...(installed ? [installed] : [])].find((file) => existsSync(file))
  if (path) return { path }
  if (!installed) return { why: `no ${PROGRAM} and no Go on this machine` }
  if (!process.env[INSTALL])
    return { why: `no ${PROGRAM} here; set ${INSTALL}=1 to have it installed, or: go install ${MODULE}` }
  const build = spawnSync('go', ['install', MODULE], { encoding: 'utf8', timeout: 900_000 })
  if (build.status === 0) return { path: installed }
  return { why: `go install ${MODULE} failed: ${build.stderr.trim().split('\n')[0]}` }
}

const found = findProgram()
if (found.why) console.warn(`A real Gorse was not tested: ${found.why}`)
const folder = mkdtempSync(join(tmpdir(), 'matinee-gorse-'))
let gorse: ChildProcess | undefined

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The configuration we document, on loopback, with SQLite in place of the database of compose.yaml. */
async function start(program: string): Promise<string> {
  const [port, httpPort] = [await freePort(), await freePort()]
  const config = readFileSync('docs/gorse/config.toml', 'utf8')
    .replace(/cache_store = .*/, `cache_store = "sqlite://${join(folder, 'cache.db')}"`)
    .replace(/data_store = .*/, `data_store = "sqlite://${join(folder, 'data.db')}"`)
    .replace(/http_host = .*/, `host = "127.0.0.1"\nport = ${port}\nhttp_host = "127.0.0.1"`)
    .replace(/http_port = .*/, `http_port = ${httpPort}`)
    .replace('[server]', `[server]\napi_key = "${API_KEY}"`)
  writeFileSync(join(folder, 'config.toml'), config)
  gorse = spawn(program, ['-c', 'config.toml', '--cache-path', 'one_cache.data'], { cwd: folder, stdio: 'ignore' })
  return `http://127.0.0.1:${httpPort}`
}

beforeAll(async () => {
  if (!found.path) return
  const url = await start(found.path)
  process.env.RECOMMENDER = 'gorse'
  process.env.GORSE_URL = url
  process.env.GORSE_API_KEY = API_KEY
  process.env.GORSE_TIMEOUT_MS = '5000'
  await vi.waitFor(
    async () => {
      const { status } = await fetch(`${url}/api/health/ready`)
      if (status !== 200) throw new Error(`not ready: ${status}`)
    },
    { timeout: 50_000, interval: 200 },
  )
}, 60_000)
afterAll(() => {
  gorse?.kill('SIGINT')
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(!found.path)('a real Gorse keeps what it is told, answers, and forgets who is erased', async () => {
  const { id } = await createUser(db)
  const [first, second] = await createFilms(db, [{}, {}])
  await saveRating(id, first?.id ?? 0, 5)
  await saveRating(id, second?.id ?? 0, 1)
  const person = pseudonymOf(id, process.env.NEXTAUTH_SECRET ?? '')
  const kept = async () =>
    ((await (await openGorse(5_000)).getUserFeedback(person)) ?? [])
      .map(({ FeedbackType, ItemId }) => `${FeedbackType} ${ItemId}`)
      .sort()

  expect((await pushAll()).people).toBeGreaterThan(0)
  expect(await kept()).toEqual([`like film-${first?.id}`, `read film-${second?.id}`])
  expect(await (await openGorse(5_000)).getItem(`film-${first?.id}`)).toMatchObject({ IsHidden: false })

  await saveRating(id, first?.id ?? 0, 1)
  await pushPerson(await openGorse(5_000), id)
  expect(await kept()).toEqual([`read film-${first?.id}`, `read film-${second?.id}`])
  // Its lists are made by tasks in the background; what must hold is that it answers, and never with what is known.
  expect((await pullRanking(id, [])) ?? []).not.toContain(first?.id)

  await erasePerson(id)
  await pushPerson(await openGorse(5_000), id)
  expect(await kept()).toEqual([])
})
