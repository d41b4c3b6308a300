import { z } from 'zod'
import { bestOf, figuresAt, listTask, placesBy } from '../../recommender/evaluation/tasks/list-task'
import { ratingModels, ratingTask, starErrors, starsBy } from '../../recommender/evaluation/tasks/rating-task'
import type { TaskResult, TaskRow } from '../../recommender/evaluation/tasks/task-result'
import { askAll, columnsOf, type TaskModel } from './ask-task'
import { historyOf, lineOf, type TaskWorld } from './world'

export type TaskOptions = { people: number; seed: number; asked: TaskModel | null; onProgress: (line: string) => void }

const starAnswer = z.object({ stars: z.array(z.number().min(0).max(10)).max(12) })

/** Five ratings of each person are foretold from the rest. */
export async function starsTask(
  world: TaskWorld,
  { people, seed, asked, onProgress }: TaskOptions,
): Promise<TaskResult> {
  const { set, filmOf } = world
  const { questions, train } = ratingTask(set, people, seed)
  const rows: TaskRow[] = []
  let served = starsBy('mean', set, train, seed)
  for (const model of ['random', ...ratingModels]) {
    onProgress(`rating: ${model}`)
    const predict = starsBy(model, set, train, seed)
    if (model === 'predictRating') served = predict
    const judged = questions.map((question) =>
      starErrors(
        set,
        question,
        question.asked.map((place) => predict(question.user, set.film[place] ?? 0)),
      ),
    )
    const isOwn = model === 'predictRating'
    rows.push({
      name: isOwn ? 'engine alone (predictRating)' : model,
      kind: model === 'random' ? 'floor' : isOwn ? 'code' : 'baseline',
      figures: columnsOf(judged),
    })
    if (isOwn) rows.push({ name: 'composer (says what the engine says)', kind: 'code', figures: columnsOf(judged) })
  }
  const models = await askAll(asked, questions, {
    of: ({ user, asked: places, known }) => ({
      instructions:
        'Say how many stars (0.5 to 5, in halves) this person gives each of the films, in the order of the list.',
      data: { rated: historyOf(world, known), films: places.map((place) => lineOf(filmOf(set.film[place] ?? 0))) },
      answer: starAnswer,
      tools: {
        predict: {
          description: 'The stars our statistics foretell for each of the films, in their order.',
          run: () => places.map((place) => served(user, set.film[place] ?? 0).toFixed(2)),
        },
      },
    }),
    judge: (question, answer) => starErrors(set, question, answer?.stars ?? []),
  })
  return {
    task: 'rating',
    title: `Rating prediction: five ratings each of ${questions.length} people, from the rest of theirs and everybody else's`,
    main: 'RMSE',
    lessIsBetter: true,
    roots: ['RMSE'],
    rows: [...rows, ...models],
  }
}

const orderAnswer = z.object({ best: z.array(z.number().int()).max(20) })
const listModels = [
  ['random', 'floor'],
  ['popularity', 'baseline'],
  ['item-knn', 'baseline'],
  ['rp3beta', 'baseline'],
  ['served', 'code'],
] as const

/** One draw of a hundred questions hits ten times, give or take three: too coarse to read anything against. */
const FLOOR_DRAWS = 50
const DRAW_STEP = 1_009

function listFigures({ among, full }: { among: number; full: number }) {
  const all = figuresAt(full)
  return { ...figuresAt(among), 'full HR@10': all['HR@10'], 'full NDCG@10': all['NDCG@10'] }
}

function meanOf(drawn: readonly Record<string, number>[]): Record<string, number> {
  const names = Object.keys(drawn[0] ?? {})
  return Object.fromEntries(
    names.map((name) => [name, drawn.reduce((sum, figures) => sum + (figures[name] ?? 0), 0) / drawn.length]),
  )
}

/** One liked film among a hundred names; where code ranks, among all films too. */
export async function listsTask(
  world: TaskWorld,
  way: 'direct' | 'sequential',
  { people, seed, asked, onProgress }: TaskOptions,
): Promise<TaskResult> {
  const { set, filmOf } = world
  const task = listTask(set, way, people, seed)
  const rows: TaskRow[] = []
  let scores: Float64Array[] = []
  for (const [model, kind] of listModels) {
    onProgress(`${way}: ${model}`)
    const draws: Record<string, number>[][] = []
    for (let draw = 0; draw < (kind === 'floor' ? FLOOR_DRAWS : 1); draw += 1) {
      const places = await placesBy(model, set, task, seed + draw * DRAW_STEP)
      scores = places.map((each) => each.scores)
      draws.push(places.map(listFigures))
    }
    const judged = task.questions.map((_, at) => meanOf(draws.map((figures) => figures[at] ?? {})))
    rows.push({ name: kind === 'code' ? 'engine alone' : model, kind, figures: columnsOf(judged) })
    if (kind === 'code') rows.push({ name: 'composer (keeps its order)', kind, figures: columnsOf(judged) })
  }
  const models = await askAll(asked, task.questions, {
    of: ({ names, known }, at) => ({
      instructions: `Which of the films listed under "names" does this person like ${way === 'direct' ? 'best' : 'next'}? Answer with the numbers of ten of them, the likeliest first.`,
      data: { rated: historyOf(world, known), names: names.map((film, number) => `${number} ${lineOf(filmOf(film))}`) },
      answer: orderAnswer,
      tools: {
        candidates: {
          description: 'The names that our ranking puts first, the best first.',
          run: () =>
            bestOf(scores[at] ?? new Float64Array(0), names, 12).map(
              (film) => `${names.indexOf(film)} ${lineOf(filmOf(film))}`,
            ),
        },
      },
    }),
    judge: ({ names, answer }, said) => {
      const place = [...new Set(said?.best ?? [])].findIndex((number) => names[number] === answer)
      const figures: Record<string, number | null> = figuresAt(place < 0 ? 100 : place)
      return { ...figures, 'full HR@10': null, 'full NDCG@10': null }
    },
  })
  const what = way === 'direct' ? 'one like held out' : 'the last like, from what came before it'
  return {
    task: way,
    title: `${way === 'direct' ? 'Direct' : 'Sequential'} recommendation: ${what}, among 100 names, ${task.questions.length} people`,
    main: 'NDCG@10',
    rows: [...rows, ...models],
    note: 'Language models may know MovieLens: what they rank may be remembered.',
  }
}
