import 'server-only'
import { db } from '../db'
import { listCardOutcomes, type Period } from '../experiments/outcomes/queries'
import { basisList } from '../recommendations/schema'
import { sentParts } from '../recommendations/sent/sources'
import type { TaughtList } from './examples'

/** A list with whom it was for, so that nobody counts for too much and nothing of theirs gets into a file by name. */
export type ListForTraining = TaughtList & { userId: string; known: (string | null)[] }

const AT_ONCE = 200

/**
 * Lists a model wrote for people who allow a model, learning from what they open, and the training of models, the latest
 * first. What the model was sent stands as it was sent; what came of each card is counted as experiments count it.
 */
export async function* listsForTraining(period: Period): AsyncGenerator<ListForTraining> {
  const met = new Map<string, Map<number, 'yes' | 'no' | 'passed' | null>>()
  for (const { slateId, filmId, met: how } of await listCardOutcomes(period))
    met.set(slateId, (met.get(slateId) ?? new Map()).set(filmId, how))
  const ids = await listAllowed([...met.keys()])
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const slice = ids.slice(from, from + AT_ONCE)
    const slates = await readSlates(slice)
    const verdicts = await listVerdicts(slates.map(({ userId }) => userId))
    for (const slate of slates) {
      const [request] = slate.requests
      if (!request || slate.moveLimit === null) continue
      const textOf = (parts: unknown) =>
        sentParts
          .parse(parts)
          .map(({ text }) => text)
          .join('')
      yield {
        userId: slate.userId,
        known: [
          slate.user.name,
          slate.user.email,
          slate.userId,
          ...slate.user.linkedAccounts.map((each) => each.providerAccountId),
        ],
        instructions: textOf(request.instructions),
        prompt: textOf(request.prompt),
        ranked: (slate.candidates as { filmId: number }[]).map(({ filmId }) => filmId),
        moveLimit: slate.moveLimit,
        cards: slate.items.map(({ filmId, reason, basis }) => {
          const said = verdicts.get(`reason:${slate.id}:${filmId}`)
          return {
            filmId,
            reason,
            basis: basisList.parse(basis),
            met: met.get(slate.id)?.get(filmId) ?? null,
            said: said?.verdict ?? null,
            refusedWords: said && said.verdict !== 'HELPFUL' && said.servedBy === 'MODEL' ? said.text : '',
          }
        }),
      }
    }
  }
}

const needed = ['MODEL', 'BEHAVIOUR', 'TRAINING'] as const

/** Of these lists those of people who allow all of it, the latest first. */
async function listAllowed(ids: string[]): Promise<string[]> {
  const allowed = needed.map((purpose) => ({ consents: { some: { purpose, granted: true } } }))
  const rows = await db.slate.findMany({
    where: {
      id: { in: ids },
      status: 'DONE',
      user: { role: 'PERSON', AND: allowed },
      requests: { some: { sent: true, fault: null } },
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

const readSlates = (ids: string[]) =>
  db.slate.findMany({
    where: { id: { in: ids } },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      userId: true,
      candidates: true,
      moveLimit: true,
      user: { select: { name: true, email: true, linkedAccounts: { select: { providerAccountId: true } } } },
      items: {
        where: { replacedAt: null },
        orderBy: { position: 'asc' },
        select: { filmId: true, reason: true, basis: true },
      },
      requests: {
        where: { sent: true, fault: null },
        orderBy: { number: 'desc' },
        take: 1,
        select: { instructions: true, prompt: true },
      },
    },
  })

async function listVerdicts(userIds: string[]) {
  const rows = await db.wordsVerdict.findMany({
    where: { userId: { in: userIds }, subject: { startsWith: 'reason:' } },
    select: { subject: true, verdict: true, servedBy: true, text: true },
  })
  return new Map(rows.map((row) => [row.subject, row]))
}

/** Trainings begun before somebody left: they may have been in them. */
export const countFineTunesBefore = (date: Date) => db.fineTune.count({ where: { startedAt: { lt: date } } })

export type TrainedModel = { model: string; baseModel: string; kind: string; examples: number; startedAt: Date }

/** Models that came of a training here. They serve nobody until an admin lets them take part in an experiment. */
export async function listTrainedModels(): Promise<TrainedModel[]> {
  return db.fineTune.findMany({
    where: { model: { not: '' } },
    orderBy: { startedAt: 'desc' },
    take: 10,
    select: { model: true, baseModel: true, kind: true, examples: true, startedAt: true },
  })
}
