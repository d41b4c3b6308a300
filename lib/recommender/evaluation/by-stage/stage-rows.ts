import { type RankConfig, rankConfigFor } from '../../config/rank-config'
import type { RankModels, ServedModels } from '../../models/served-models'
import type { RatingSet } from '../../models/training-data'
import type { Candidate, FacetType } from '../../types'
import { byLikes } from '../cold/by-likes'
import { planFor, profileOf, relevantFilms } from '../evaluate'
import type { ListChange, ListMaker } from '../list-maker'
import { meanWithError, ndcgAt10 } from '../metrics'
import { servedSettings } from '../settings'
import type { Plan, Question } from '../split'
import { scoresAlone, wholeList, withStages } from '../stages'
import type { TrainInput } from '../trainer'

/** Ratings with the films they are ranked over; without the rules of a page every part of a series may come. */
export type StagedSet = {
  name: string
  set: RatingSet
  train: (input: TrainInput) => Promise<ServedModels>
  lists: (models: RankModels, config: RankConfig, plan: Plan, rules: boolean) => ListMaker
}

/** The list of a later day, made from lists of the days before it (`draw` makes one without some films, by a seed). */
export type LaterDay = (draw: (change: ListChange) => Candidate[]) => Candidate[]

export type StageRow = { name: string; columns: { label: string; ndcg10: ReturnType<typeof meanWithError> }[] }

type Stage = {
  name: string
  rules: boolean
  config: (served: RankConfig) => RankConfig
  later?: LaterDay
  early?: true
}

/** Each stage with all before it, then rows beside the scores: what each of some parts earns. */
function stagesOf(later: LaterDay): Stage[] {
  const rules = false
  return [
    { name: 'scores', rules, config: (served) => withStages(served, scoresAlone) },
    { name: '+ calibration', rules, config: (served) => withStages(served, { ...scoresAlone, calibrated: true }) },
    { name: '+ variety', rules, config: (served) => withStages(served, { ...wholeList, explores: false }) },
    { name: '+ exploration', rules, config: (served) => served },
    { name: '+ rules of the page', rules: true, config: (served) => served },
    { name: 'resting', rules: true, config: (served) => served, later },
    { name: 'scores, interests at half', rules, config: (served) => withStages(halfInterests(served), scoresAlone) },
    { name: 'scores, no prior', rules, config: (served) => withStages(withoutPrior(served), scoresAlone) },
    {
      name: 'scores, no content of new films',
      rules,
      config: (served) => withStages(withoutContent(served), scoresAlone),
    },
    { name: 'scores, films not out too', rules, config: (served) => withStages(served, scoresAlone), early: true },
  ]
}

function halfInterests(config: RankConfig): RankConfig {
  const halved = Object.entries(config.interestWeight).map(([type, weight]) => [type, weight / 2])
  return { ...config, interestWeight: Object.fromEntries(halved) as Record<FacetType, number> }
}

const withoutPrior = (config: RankConfig): RankConfig => ({
  ...config,
  popularityWeight: 0,
  likedShare: { ...config.likedShare, weight: 0 },
})
const withoutContent = (config: RankConfig): RankConfig => ({ ...config, content: { ...config.content, unit: 1e-9 } })

/**
 * NDCG@10 of what serves, stage by stage, on A, D and B by how many ratings are known, beside popularity. Relevant films do not change with
 * the day: a row of a later day says what is lost by whoever took nothing of what they were shown.
 */
export async function evaluateStages(
  over: StagedSet,
  { seed, later, onProgress = () => undefined }: { seed: number; later: LaterDay; onProgress?: (line: string) => void },
): Promise<StageRow[]> {
  const rows = new Map<string, StageRow>()
  const note = (name: string, label: string, ndcg: number[]) => {
    const row = rows.get(name) ?? { name, columns: [] }
    row.columns.push({ label, ndcg10: meanWithError(ndcg) })
    rows.set(name, row)
  }
  const { set } = over
  for (const protocol of ['A', 'D', 'B'] as const) {
    const plan = planFor(set, protocol, seed)
    onProgress(`${over.name}: ${protocol}`)
    const models = await over.train({ set, train: plan.train, seed, settings: servedSettings })
    for (const { label, questions } of plan.groups) {
      const column = protocol === 'B' ? `B, ${label}` : protocol
      const open = questions.filter((question) => relevantFilms(set, question).size > 0)
      const popular = byLikes(set, plan)
      note(
        'popularity',
        column,
        open.map((question) => ndcgAt10(popular(question), relevantFilms(set, question))),
      )
      for (const stage of stagesOf(later)) {
        const list = over.lists(models, stage.config(rankConfigFor(models)), plan, stage.rules)
        const shown = (question: Question) => {
          const profile = profileOf(set, question.known)
          const without = Array.from(question.excluded, (place) => set.filmIds[set.film[place]!]!)
          const draw = (change: ListChange) =>
            list(profile, question.asOfSeconds, {
              ...change,
              ...(stage.early && { early: true }),
              without: [...without, ...(change.without ?? [])],
            })
          return (stage.later ?? ((one) => one({})))(draw).map(({ filmId }) => filmId)
        }
        note(
          stage.name,
          column,
          open.map((question) => ndcgOf(set, question, shown(question))),
        )
      }
    }
  }
  return [...rows.values()]
}

function ndcgOf(set: RatingSet, question: Question, filmIds: readonly number[]): number {
  const relevant = new Set(Array.from(relevantFilms(set, question), (film) => set.filmIds[film]!))
  return ndcgAt10(filmIds, relevant)
}
