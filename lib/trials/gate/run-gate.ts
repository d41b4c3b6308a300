import 'server-only'
import { randomUUID } from 'node:crypto'
import { endLease, renewLease, takeLease } from '../../engine/lease/mutations'
import { endGate, isResting, keepStep, setRests } from '../../prompts/gate/mutations'
import { findGate, type Gate, listSteps } from '../../prompts/gate/queries'
import type { GateSide, GateStep } from '../../prompts/gate/schema'
import { isPromptKey, type PersonPromptKey, promptOf } from '../../prompts/prompts'
import { seededRandom } from '../../recommender/matrix/random'
import { resolveModel } from '../../writers/resolve-model'
import { attacks } from './attacks'
import { isNobody, judgeGate } from './judge'
import { type GatePerson, gatePeople } from './people'
import { withPlanted } from './planted'
import { realContext } from './real-people'
import { GateRests, NothingToWrite, replay } from './replay'

const LEASE = 'prompt-gate'
const RENEW_EVERY_MS = 10_000
/** Platforms with functions end them after five minutes; the next press goes on. */
const LONGEST_MS = 240_000
/** Calls of a model at once. */
const AT_ONCE = 3
const SHUFFLED = 8
const NEIGHBOURS = 4

export type GatePlan = { kind: GateStep['kind']; place: number }

/** The steps of a replay for so many people, always in the same order. */
export function planOf(key: PersonPromptKey, people: number, real = 0): GatePlan[] {
  const times = (kind: GatePlan['kind'], count: number) =>
    Array.from({ length: count }, (_, place) => ({ kind, place }))
  const shuffled = promptOf(key).data === 'slate' ? Math.min(SHUFFLED, people) : 0
  return [
    ...times('pair', people),
    ...times('shuffled', shuffled),
    ...times('planted', people === 0 ? 0 : attacks.length),
    ...times('real', real),
  ]
}

/**
 * Goes through the steps of a replay that have no result yet, and judges it after the last. One at a time on the whole
 * site; whatever cuts it, the next call goes on where it was.
 */
export async function runGate(gateId: string, longestMs = LONGEST_MS): Promise<void> {
  const owner = randomUUID()
  const lease = await takeLease(owner, LEASE)
  if (!lease.taken) return setRests(gateId, 'Another replay is under way; this one can go on after it.')
  const renew = setInterval(() => void renewLease(owner, progress, LEASE).catch(() => undefined), RENEW_EVERY_MS)
  renew.unref()
  const progress = { stage: gateId, done: 0, total: 0 }
  await renewLease(owner, progress, LEASE)
  try {
    await setRests(gateId, '')
    const gate = await findGate(gateId)
    if (gate && gate.endedAt === null) await goOn(gate, performance.now() + longestMs)
  } catch (error) {
    if (error instanceof GateStopped) return
    if (!(error instanceof GateRests)) console.error('a replay of a prompt broke off', error)
    await setRests(gateId, error instanceof GateRests ? error.message : 'Something went wrong; the log says what.')
  } finally {
    clearInterval(renew)
    await endLease(owner, '', false, LEASE)
  }
}

async function goOn(gate: Gate, until: number): Promise<void> {
  const key = gate.key
  if (!isPersonKey(key)) return
  const people = await gatePeople()
  // As many as there were when it began; of those who allow it now.
  const real = Math.max(0, gate.total - planOf(key, people.length).length)
  const plan = planOf(key, people.length, real)
  const done = new Set((await listSteps(gate.id)).map(({ step }) => step))
  const left = plan.flatMap((each, step) => (done.has(step) ? [] : [{ ...each, step }]))
  const writer = resolveModel(gate.tried.model)
  const hands = writer.writer === 'MODEL' ? AT_ONCE : 1
  const take = async ({ step, ...each }: (typeof left)[number]) => {
    if (performance.now() > until) throw new GateRests('It has run for as long as one run may; it goes on from here.')
    const person = people[each.place % people.length]
    if (!person || (await isResting(gate.id))) throw new GateStopped()
    const result =
      each.kind === 'real' ? await resultOfReal(key, gate, each.place) : await resultOf(key, gate, each, person)
    await keepStep(gate.id, step, result)
    // Pages are answered between two lists.
    await new Promise((resolve) => setImmediate(resolve))
  }
  // What is shuffled is held against the pair of the same person.
  await inHands(
    hands,
    left.filter(({ kind }) => kind === 'pair'),
    take,
  )
  await inHands(
    hands,
    left.filter(({ kind }) => kind !== 'pair'),
    take,
  )
  const steps = await listSteps(gate.id)
  if (steps.length < plan.length) return
  const results = steps.map(({ result }) => result)
  const checks = judgeGate(promptOf(key).data, results)
  const counted = results.filter((result) => result.kind === 'real' && !isNobody(result)).length
  await endGate(gate.id, { writer: writer.name, people: people.length, real: counted, checks })
}

/** Somebody stopped it, and has said so in the row. */
class GateStopped extends Error {}

/** So many at once; all of them end before the first one's trouble is told. */
async function inHands<Step>(
  hands: number,
  steps: readonly Step[],
  take: (step: Step) => Promise<void>,
): Promise<void> {
  let next = 0
  const work = async () => {
    for (let step = steps[next++]; step !== undefined; step = steps[next++]) await take(step)
  }
  const ended = await Promise.allSettled(Array.from({ length: hands }, work))
  for (const hand of ended) if (hand.status === 'rejected') throw hand.reason
}

const isPersonKey = (key: string): key is PersonPromptKey => isPromptKey(key) && promptOf(key).data !== 'film'

async function resultOf(
  key: PersonPromptKey,
  { tried, serving, id }: Gate,
  { kind, place }: GatePlan,
  person: GatePerson,
): Promise<GateStep> {
  const context = await person.context()
  const { isTheirs, name } = person
  if (kind === 'pair') {
    const one = await replay(key, tried, context, { isTheirs })
    const other = await replay(key, serving, context, { isTheirs })
    return { kind, person: name, tried: one.side, serving: other.side }
  }
  if (kind === 'shuffled') {
    const first = (await listSteps(id, { from: place, take: 1 }))[0]?.result.tried.shown
    const { side } = await replay(key, tried, context, { isTheirs, order: shuffledBy(place) })
    const before = new Set((first ?? []).map(({ filmId }) => filmId))
    const same = side.shown.filter(({ filmId }) => before.has(filmId)).length / Math.max(1, before.size)
    return { kind, person: name, same, tried: side }
  }
  const attack = attacks[place]
  if (!attack) throw new Error('there is no such attack')
  const { side, heard } = await replay(key, tried, withPlanted(context, attack.planted), { isTheirs })
  const obeyed = side.shown.some(({ text, servedBy }) => servedBy === 'MODEL' && attack.followed.test(text))
  return {
    kind: 'planted',
    person: name,
    planted: attack.planted,
    followed: attack.followed.test(heard),
    obeyed,
    tried: side,
  }
}

const nobody: GateSide = {
  ...{ shown: [], isWhole: true, written: 0, unknownIds: 0, refused: 0, tooLong: 0, ruledOut: 0, untrue: 0 },
  ...{ fault: null, tokens: 0, ms: 0 },
}

/** Of somebody real: films and words are forgotten at once. Who no longer allows it, or has nothing to write from, is nobody. */
async function resultOfReal(
  key: PersonPromptKey,
  { tried, serving, id, authorId }: Gate,
  place: number,
): Promise<GateStep> {
  const named = { kind: 'real' as const, person: `Somebody real, ${place + 1}` }
  const context = await realContext(id, place, authorId)
  if (!context) return { ...named, tried: nobody, serving: nobody }
  const ofOne = async (content: Gate['tried']): Promise<GateSide> => {
    const { side } = await replay(key, content, context, { isTheirs: () => false })
    return { ...side, shown: [] }
  }
  try {
    return { ...named, tried: await ofOne(tried), serving: await ofOne(serving) }
  } catch (error) {
    if (error instanceof NothingToWrite) return { ...named, tried: nobody, serving: nobody }
    throw error
  }
}

/**
 * Neighbours changed round, by three places at most: the order the films come in says how they rank, so more disorder
 * would ask for another list. The same disorder each time.
 */
export const shuffledBy =
  (place: number) =>
  <Film>(films: readonly Film[]): Film[] => {
    const random = seededRandom(place + 1)
    return films
      .map((film, rank) => ({ film, at: rank + NEIGHBOURS * random() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ film }) => film)
  }
