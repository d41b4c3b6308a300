import 'server-only'
import { cache } from 'react'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { filmPrompts } from '../prompts/prompts'
import { textKeys } from './outcomes/measures'
import type { ExperimentView } from './schema'

const select = {
  id: true,
  kind: true,
  title: true,
  measure: true,
  planned: true,
  leastDays: true,
  status: true,
  ramp: true,
  startedAt: true,
  endedAt: true,
  outcome: true,
  author: { select: { name: true } },
  variants: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      position: true,
      name: true,
      weight: true,
      promptVersionId: true,
      model: true,
      engineChoice: true,
      withdrawnAt: true,
      withdrawnWhy: true,
      promptVersion: { select: { number: true } },
      texts: { select: { key: true, promptVersionId: true, promptVersion: { select: { number: true } } } },
      _count: { select: { people: true } },
    },
  },
} satisfies Prisma.ExperimentSelect

type Row = Prisma.ExperimentGetPayload<{ select: typeof select }>

const toView = ({ author, variants, ...row }: Row): ExperimentView => ({
  ...row,
  authorName: author?.name ?? null,
  variants: variants.map(({ promptVersion, _count, texts, ...variant }) => ({
    ...variant,
    texts: textKeys.flatMap((key) => {
      const own = texts.find((text) => text.key === key)
      return own ? [{ key, versionId: own.promptVersionId, number: own.promptVersion?.number ?? null }] : []
    }),
    versionNumber: promptVersion?.number ?? null,
    assigned: _count.people,
  })),
})

/** The newest first. */
export async function listExperiments(): Promise<ExperimentView[]> {
  const rows = await db.experiment.findMany({ orderBy: { createdAt: 'desc' }, take: 50, select })
  return rows.map(toView)
}

export async function findExperiment(id: string): Promise<ExperimentView | null> {
  const row = await db.experiment.findUnique({ where: { id }, select })
  return row && toView(row)
}

export type RunningSplit = {
  id: string
  kind: 'VARIANTS' | 'HOLDOUT'
  ramp: number
  variants: {
    id: string
    position: number
    weight: number
    promptVersionId: string | null
    model: string
    engineChoice: string
    texts: { key: string; promptVersionId: string | null }[]
    withdrawnAt: Date | null
  }[]
}

/** What runs, as a list needs to know it; asked once a request. */
export const listRunning = cache(async (): Promise<RunningSplit[]> => {
  const running = await db.experiment.findMany({
    where: { status: 'RUNNING' },
    select: { id: true, kind: true, ramp: true },
  })
  if (running.length === 0) return []
  const variants = await db.variant.findMany({
    where: { experimentId: { in: running.map(({ id }) => id) } },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      experimentId: true,
      position: true,
      weight: true,
      promptVersionId: true,
      model: true,
      engineChoice: true,
      texts: { select: { key: true, promptVersionId: true } },
      withdrawnAt: true,
    },
  })
  return running.map((experiment) => ({
    ...experiment,
    variants: variants.filter(({ experimentId }) => experimentId === experiment.id),
  }))
})

/** The groups somebody is in, of experiments that run. */
export async function listGroupsOf(userId: string): Promise<{ experimentId: string; variantId: string }[]> {
  return db.experimentPerson.findMany({
    where: { userId, experiment: { status: 'RUNNING' } },
    select: { experimentId: true, variantId: true },
  })
}

/** Whether somebody's lists use nothing inferred, so that they can be told. */
export async function isHeldOut(userId: string): Promise<boolean> {
  // Mostly nothing runs, and then nothing more is asked.
  if (!(await listRunning()).some(({ kind }) => kind === 'HOLDOUT')) return false
  const rows = await db.experimentPerson.count({
    where: { userId, variant: { position: 1 }, experiment: { kind: 'HOLDOUT', status: 'RUNNING' } },
  })
  return rows > 0
}

/** Models that may write for somebody beside the one of the environment: of published prompts, and of what is tried. */
export async function listModelsBeside(usual: string): Promise<string[]> {
  const [published, tried] = await Promise.all([
    db.promptVersion.findMany({
      where: { status: 'PUBLISHED', key: { notIn: filmPrompts.map(({ key }) => key) } },
      select: { model: true },
    }),
    db.variant.findMany({
      where: { withdrawnAt: null, experiment: { status: 'RUNNING' } },
      select: {
        model: true,
        promptVersion: { select: { model: true } },
        texts: { select: { promptVersion: { select: { model: true } } } },
      },
    }),
  ])
  const names = [
    ...published.map(({ model }) => model),
    ...tried.flatMap(({ model, promptVersion, texts }) =>
      model ? [model] : [promptVersion, ...texts.map((text) => text.promptVersion)].map((each) => each?.model),
    ),
  ]
  return [...new Set(names.flatMap((name) => name?.trim() || []))].filter((name) => name !== usual).toSorted()
}
