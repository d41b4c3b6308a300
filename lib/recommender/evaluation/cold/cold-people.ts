import type { ServedModels } from '../../models/served-models'
import { rankFor, relevantFilms } from '../evaluate'
import { meanWithError, ndcgAt10 } from '../metrics'
import { servedSettings } from '../settings'
import type { Plan } from '../split'
import type { TuningSet } from '../tune/exams'
import { settingsOf, type TunedValues } from '../tune/values'
import { byLikes } from './by-likes'

type Figure = ReturnType<typeof meanWithError>
/** NDCG@10 of people of whom so much is known, by score and by likes alone, and the difference in pairs by person. */
type ColdFigures = { label: string; people: number; served: Figure; popularity: Figure; difference: Figure }

/**
 * People no model has seen beside popularity, by how many of their ratings are known, for each of some values: all people of all plans
 * together, each asked of the models of their own plan.
 */
export async function coldPeople(
  over: TuningSet,
  plans: readonly Plan[],
  tried: readonly TunedValues[],
  onProgress: (line: string) => void = () => undefined,
): Promise<ColdFigures[][]> {
  const pairs = tried.map(() => new Map<string, { served: number; popularity: number }[]>())
  for (const [at, plan] of plans.entries()) {
    const popular = byLikes(over.set, plan)
    const trained = new Map<string, ServedModels>()
    for (const [place, values] of tried.entries()) {
      onProgress(`${over.name}: part ${at + 1} of ${plans.length}, values ${place + 1} of ${tried.length}`)
      const input = { set: over.set, train: plan.train, seed: 1, settings: settingsOf(servedSettings, values) }
      const key = JSON.stringify(values.training)
      const models = trained.get(key) ?? (await over.train(input, {}))
      trained.set(key, models)
      const scorer = await over.scorer(input, models, plan)
      for (const { label, questions } of plan.groups) {
        const list = pairs[place]!.get(label) ?? []
        pairs[place]!.set(label, list)
        for (const question of questions) {
          const relevant = relevantFilms(over.set, question)
          if (relevant.size === 0) continue
          const served = ndcgAt10(rankFor(over.set, plan, scorer, question), relevant)
          list.push({ served, popularity: ndcgAt10(popular(question), relevant) })
        }
      }
    }
  }
  return pairs.map((groups) => [...groups].map(([label, list]) => figuresOf(label, list)))
}

const figuresOf = (label: string, list: readonly { served: number; popularity: number }[]): ColdFigures => ({
  label,
  people: list.length,
  served: meanWithError(list.map(({ served }) => served)),
  popularity: meanWithError(list.map(({ popularity }) => popularity)),
  difference: meanWithError(list.map(({ served, popularity }) => served - popularity)),
})
