import 'server-only'
import { randomUUID } from 'node:crypto'
import { getCatalog } from '../catalog/snapshot'
import { endLease, renewLease, takeLease } from '../engine/lease/mutations'
import { env } from '../env'
import { AppError } from '../errors'
import { openGorse } from './client'
import { eraseStrangers } from './erase-strangers'
import { faultOf } from './fault'
import { pseudonymOf } from './ids'
import { pushCatalog } from './push-catalog'
import { putFeedback, takeBack } from './push-person'
import { findPushPlace, keepPushPlace, PUSH_LEASE, type PushPlace } from './push-state'
import { listPeople } from './queries'
import { type RaterPush, streamRaters } from './raters'
import { refuseNewer } from './version'

const PAGE = 200
/** People asked about at once. */
const TOGETHER = 8
/** Feedback of imported sets put together. */
const FEEDBACK_A_BATCH = 5_000
/** For one call; the site's own time-out is for people who wait. */
const STEP_TIMEOUT_MS = 30_000

export type PushReport = {
  films: number
  people: number
  /** People of imported sets who were not there yet. */
  raters: number
  strangersDeleted: number
  /** False when its time was up: the next push goes on where this one ended. */
  done: boolean
}

type PushOptions = { progress?: (line: string) => void; mostMs?: number }

/**
 * Brings the whole of Gorse in line with the site: first people who are gone are deleted, then come films, what people said,
 * and imported sets. One push at a time; one that is cut goes on where it was.
 */
export async function pushAll({ progress = () => undefined, mostMs }: PushOptions = {}): Promise<PushReport> {
  const owner = randomUUID()
  const lease = await takeLease(owner, PUSH_LEASE)
  if (!lease.taken) throw new AppError('conflict', 'Another push is running.')
  try {
    const report = await push(owner, progress, Date.now() + (mostMs ?? Number.POSITIVE_INFINITY))
    await endLease(
      owner,
      report.done ? 'Everything is there.' : 'Its time was up; the next one goes on.',
      false,
      PUSH_LEASE,
    )
    return report
  } catch (error) {
    await endLease(owner, `Gorse ${faultOf(error)}.`, true, PUSH_LEASE)
    throw error
  }
}

async function push(owner: string, progress: (line: string) => void, until: number): Promise<PushReport> {
  await refuseNewer(await open())
  const { strangersDeleted, there } = await eraseStrangers(open)
  const report: PushReport = { films: 0, people: 0, raters: 0, strangersDeleted, done: true }
  progress(`${strangersDeleted} people who are gone`)
  let at = await findPushPlace(Date.now())
  /** Keeps the place; false when the time is up. */
  const reached = async (place: Omit<PushPlace, 'beganAt'>, done: number): Promise<boolean> => {
    at = { ...place, beganAt: at.beganAt }
    if (!(await renewLease(owner, { stage: place.step, done, total: 0 }, PUSH_LEASE)))
      throw new AppError('conflict', 'Another push took over.')
    await keepPushPlace(owner, at)
    progress(`${done} ${place.step}`)
    return Date.now() < until
  }

  if (at.step === 'films') {
    const { films } = await getCatalog()
    report.films = await pushCatalog(await open(), [...films.values()])
    if (!(await reached({ step: 'people', after: '' }, report.films))) return { ...report, done: false }
  }
  if (at.step === 'people') {
    for (let page = await listPeople(at.after, PAGE); page.length > 0; page = await listPeople(at.after, PAGE)) {
      report.people += await pushPage(page, there)
      const after = page.at(-1)?.id ?? ''
      if (!(await reached({ step: 'people', after }, report.people))) return { ...report, done: false }
    }
    at = { ...at, step: 'raters', after: '' }
  }
  let batch: RaterPush[] = []
  const putBatch = async (): Promise<boolean> => {
    const last = batch.at(-1)
    if (!last) return true
    await putRaters(batch, there)
    report.raters += batch.length
    batch = []
    return reached({ step: 'raters', after: last.name }, report.raters)
  }
  for await (const rater of streamRaters()) {
    if (there.get(rater.name) === rater.mark) continue
    batch.push(rater)
    if (batch.reduce((sum, { feedback }) => sum + feedback.length, 0) < FEEDBACK_A_BATCH) continue
    if (!(await putBatch())) return { ...report, done: false }
  }
  await putBatch()
  await keepPushPlace(owner, null)
  return report
}

const open = () => openGorse(STEP_TIMEOUT_MS)

/** What is missing of a page of people is put together; who never said anything and is not there is passed over. */
async function pushPage(
  page: readonly { id: string; saidAnything: boolean }[],
  there: ReadonlyMap<string, string>,
): Promise<number> {
  const secret = env().NEXTAUTH_SECRET ?? ''
  const known = page.filter(({ id, saidAnything }) => saidAnything || there.has(pseudonymOf(id, secret)))
  for (let from = 0; from < known.length; from += TOGETHER) {
    const some = known.slice(from, from + TOGETHER)
    const client = await open()
    const missing = await Promise.all(some.map(({ id }) => takeBack(client, id)))
    await putFeedback(await open(), missing.flat())
  }
  return known.length
}

/** The mark comes last: who has it is there whole. */
async function putRaters(batch: readonly RaterPush[], there: ReadonlyMap<string, string>): Promise<void> {
  // Whoever is there with another mark was told of otherwise: what no longer counts must not stay.
  for (const { name } of batch) if (there.get(name)) await (await open()).deleteUser(name)
  await putFeedback(
    await open(),
    batch.flatMap(({ feedback }) => feedback),
  )
  await (await open()).insertUsers(batch.map(({ name, mark }) => ({ UserId: name, Comment: mark, Labels: [] })))
}
