import 'server-only'
import { db } from '../db'
import { AppError } from '../errors'
import { releaseVersion, requireReplay } from '../prompts/mutations'
import { contentSelect } from '../prompts/parts/prompt-content'
import { type TextKey, textKeys } from './outcomes/measures'
import { concludesFrom, nextRamp, type StartExperimentInput, type VariantInput } from './schema'

type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0]

/** Experiments are started and ended one after another, whoever asks at the same moment. */
async function inTurn<Result>(run: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('experiments'))`
    return run(tx)
  })
}

/** Starts with the first step of the ramp. A draft that takes part is frozen: what is compared does not change meanwhile. */
export async function startExperiment(authorId: string, input: StartExperimentInput): Promise<{ id: string }> {
  return inTurn(async (tx) => {
    await refuseSecond(
      tx,
      'VARIANTS',
      'Another experiment is running. End it first: somebody in two would be in neither.',
    )
    const variants = []
    for (const [position, variant] of input.variants.entries())
      variants.push({ position, ...(await contentOf(tx, variant)) })
    const { title, measure, planned, leastDays = 0 } = input
    return tx.experiment.create({
      data: {
        kind: 'VARIANTS',
        title,
        measure,
        planned,
        leastDays,
        authorId,
        status: 'RUNNING',
        ramp: nextRamp(0) ?? 100,
        startedAt: new Date(),
        variants: { create: variants },
      },
      select: { id: true },
    })
  })
}

async function contentOf(tx: Transaction, { name, version, note = '', portrait = '', model, engine }: VariantInput) {
  const texts = []
  for (const [key, named] of [['NOTE', note] as const, ['PORTRAIT', portrait] as const])
    if (named !== '') texts.push({ key, promptVersionId: await freeze(tx, key, named) })
  const promptVersionId = await freeze(tx, 'SLATE', version)
  return { name, model, engineChoice: engine, promptVersionId, texts: { create: texts } }
}

/** The version a variant names, null for the built-in text; a draft has passed its replay and no longer changes. */
async function freeze(tx: Transaction, key: 'SLATE' | TextKey, version: string): Promise<string | null> {
  if (version === 'default') return null
  const found = await tx.promptVersion.findFirst({
    where: { id: version, key },
    select: { id: true, status: true, ...contentSelect },
  })
  if (!found) throw new AppError('not-found', 'There is no such version.')
  if (found.status === 'DRAFT') {
    await requireReplay(tx, key, found, '')
    await tx.promptVersion.update({
      where: { id: version },
      data: { status: 'ARCHIVED', publishedAt: new Date() },
      select: { id: true },
    })
  }
  return version
}

async function refuseSecond(tx: Transaction, kind: 'VARIANTS' | 'HOLDOUT', message: string): Promise<void> {
  if ((await tx.experiment.count({ where: { kind, status: 'RUNNING' } })) > 0) throw new AppError('conflict', message)
}

/** Holds out so many percent of people, for as long as it is not ended. */
export async function startHoldout(authorId: string, share: number): Promise<{ id: string }> {
  return inTurn(async (tx) => {
    await refuseSecond(tx, 'HOLDOUT', 'Some people are held out already.')
    return tx.experiment.create({
      data: {
        kind: 'HOLDOUT',
        title: 'Without what is inferred',
        measure: 'positive',
        planned: 1_000,
        authorId,
        status: 'RUNNING',
        ramp: 100,
        startedAt: new Date(),
        variants: {
          create: [
            { position: 0, name: 'Everybody else', weight: 100 - share },
            { position: 1, name: 'Held out', weight: share },
          ],
        },
      },
      select: { id: true },
    })
  })
}

/** Lets more people take part: to the step the button named, if that is the next one. */
export async function rampUp(experimentId: string, to: number): Promise<void> {
  await inTurn(async (tx) => {
    const { ramp } = await running(tx, experimentId)
    if (ramp === to) return
    if (nextRamp(ramp) !== to)
      throw new AppError('conflict', `It stands at ${ramp} % now. Look again before you go on.`)
    await tx.experiment.update({ where: { id: experimentId }, data: { ramp: to }, select: { id: true } })
  })
}

/** Ends it; what served before serves everybody again with their next list. */
export async function stopExperiment(experimentId: string, outcome = 'Stopped by an admin.'): Promise<void> {
  await inTurn(async (tx) => {
    await running(tx, experimentId)
    await end(tx, experimentId, { status: 'STOPPED', outcome })
  })
}

/** Ends it and lets one variant's prompt versions serve everybody. */
export async function concludeExperiment(experimentId: string, variantId: string): Promise<void> {
  await inTurn(async (tx) => {
    const experiment = await running(tx, experimentId)
    const from = concludesFrom(experiment)
    if (from > new Date())
      throw new AppError(
        'conflict',
        `It was planned for at least ${experiment.leastDays} days. Until ${from.toISOString().slice(0, 10)} it can be stopped, and nothing is concluded of it.`,
      )
    const variant = await tx.variant.findFirst({
      where: { id: variantId, experimentId },
      select: {
        name: true,
        promptVersionId: true,
        texts: { select: { key: true, promptVersionId: true } },
        withdrawnAt: true,
        model: true,
        engineChoice: true,
      },
    })
    if (!variant || experiment.kind !== 'VARIANTS') throw new AppError('not-found', 'There is no such variant.')
    if (variant.withdrawnAt) throw new AppError('conflict', 'This variant was withdrawn. Look at why before it serves.')
    await releaseVersion(tx, 'SLATE', variant.promptVersionId)
    for (const key of textKeys) {
      const own = variant.texts.find((text) => text.key === key)
      if (own) await releaseVersion(tx, key, own.promptVersionId)
    }
    const by = [
      ...(variant.model ? [`its model ${variant.model} is set in a version of the prompt`] : []),
      ...(variant.engineChoice === 'served' ? [] : ['its ranking is set in code']),
    ]
    const rest = by.length > 0 ? ` Not taken over: ${by.join('; ')}.` : ''
    await end(tx, experimentId, { status: 'CONCLUDED', outcome: `“${variant.name}” serves everybody.${rest}` })
  })
}

/** Takes a variant out with why: its people get what serves. Without another one left the experiment ends. */
export async function withdrawVariant(experimentId: string, variantId: string, why: string): Promise<boolean> {
  return inTurn(async (tx) => {
    const { count } = await tx.variant.updateMany({
      where: { id: variantId, experimentId, withdrawnAt: null, experiment: { status: 'RUNNING' } },
      data: { withdrawnAt: new Date(), withdrawnWhy: why },
    })
    if (count === 0) return false
    const left = await tx.variant.count({ where: { experimentId, withdrawnAt: null, position: { gt: 0 } } })
    if (left === 0) await end(tx, experimentId, { status: 'WITHDRAWN', outcome: why })
    return true
  })
}

async function running(tx: Transaction, id: string) {
  const found = await tx.experiment.findUnique({
    where: { id },
    select: { status: true, ramp: true, kind: true, startedAt: true, leastDays: true },
  })
  if (!found) throw new AppError('not-found', 'There is no such experiment.')
  if (found.status !== 'RUNNING') throw new AppError('conflict', 'This experiment has ended.')
  return found
}

async function end(
  tx: Transaction,
  id: string,
  how: { status: 'STOPPED' | 'CONCLUDED' | 'WITHDRAWN'; outcome: string },
) {
  await tx.experiment.update({ where: { id }, data: { ...how, endedAt: new Date() }, select: { id: true } })
}

/** Notes the group somebody is in; the first note of two at once holds. */
export async function joinGroup(userId: string, experimentId: string, variantId: string): Promise<string> {
  await db.experimentPerson.createMany({ data: [{ userId, experimentId, variantId }], skipDuplicates: true })
  const { variantId: standing } = await db.experimentPerson.findUniqueOrThrow({
    where: { experimentId_userId: { experimentId, userId } },
    select: { variantId: true },
  })
  return standing
}
