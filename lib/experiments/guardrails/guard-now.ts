import 'server-only'
import { env } from '../../env'
import { noteSecurity } from '../../security/log'
import { listPeople } from '../kept/get-outcomes'
import { withdrawVariant } from '../mutations'
import type { Period } from '../outcomes/queries'
import { listExperiments } from '../queries'
import type { ExperimentView, VariantView } from '../schema'
import { experimentScope } from '../scopes'
import { announce } from './announce'
import { checkLists, checkTexts } from './check-lists'
import { checkPeople } from './check-people'
import type { Breach, GuardedGroup } from './guards'
import { countNeverBroken } from './never-broken'
import { getShown, listGuardedLists, listGuardedTexts, listTastes } from './queries'

export type Withdrawn = { experiment: string; variant: string; why: string }

/**
 * Holds every variant that serves to the guardrails and takes out those that break one, saying so to admins. The quick
 * look reads lists alone; the whole one people and films too. Gives back what was taken out.
 */
export async function guardExperiments({ whole }: { whole: boolean }, now = new Date()): Promise<Withdrawn[]> {
  const running = (await listExperiments()).filter(({ kind, status }) => kind === 'VARIANTS' && status === 'RUNNING')
  const withdrawn: Withdrawn[] = []
  for (const experiment of running) {
    const [first, ...others] = experiment.variants
    if (!first || others.every(({ withdrawnAt }) => withdrawnAt)) continue
    const period = { since: experiment.startedAt ?? now, until: now }
    const read = whole ? await peopleOf(experiment, now) : null
    const usual = await groupOf(first, period, read)
    for (const variant of others) {
      if (variant.withdrawnAt) continue
      const breaches = breachesOf(usual, await groupOf(variant, period, read), experiment)
      if (breaches.length === 0) continue
      const why = breaches.map((breach) => breach.why).join(' ')
      if (!(await withdrawVariant(experiment.id, variant.id, why))) continue
      await noteSecurity('variant-withdrawn', { detail: 'guardrail' })
      withdrawn.push({ experiment: experiment.title, variant: variant.name, why })
      await announce({ experimentId: experiment.id, experiment: experiment.title, variant: variant.name, why })
    }
  }
  return withdrawn
}

function breachesOf(first: GuardedGroup, variant: GuardedGroup, { planned }: ExperimentView): Breach[] {
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = env()
  const prices = input === undefined || output === undefined ? undefined : { input, output }
  const { neverBroken } = variant
  return [
    ...(neverBroken === 0
      ? []
      : [
          {
            guard: 'never' as const,
            why: `${neverBroken} of its cards were films their people had ruled out; none may be.`,
          },
        ]),
    ...checkLists(first.lists, variant.lists, prices),
    ...checkTexts(first.texts, variant.texts),
    ...(first.slow && variant.slow ? checkPeople(first.slow, variant.slow, planned) : []),
  ]
}

type People = { groups: Awaited<ReturnType<typeof listPeople>>; tastes: Map<string, string> }

/** Everybody with all they did since it began: counted anew, or what the nights kept with the days since. */
const peopleOf = async (experiment: ExperimentView, now: Date): Promise<People> => ({
  groups: await listPeople(experimentScope(experiment, now), now),
  tastes: await listTastes(experiment.id),
})

async function groupOf({ id }: VariantView, period: Period, read: People | null): Promise<GuardedGroup> {
  const [lists, texts, neverBroken] = await Promise.all([
    listGuardedLists(id, period),
    listGuardedTexts(id, period),
    countNeverBroken(id, period.since),
  ])
  if (!read) return { lists, texts, neverBroken, slow: null }
  const people = read.groups.get(id) ?? []
  return {
    lists,
    texts,
    neverBroken,
    slow: {
      people: people.map((person) => ({ ...person, taste: read.tastes.get(person.userId) ?? null })),
      ...(await getShown(id, period)),
    },
  }
}
