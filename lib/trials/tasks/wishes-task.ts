import { correctedWish, correctionAnswer } from '../../ask/agent/corrected-wish'
import type { Asker } from '../../ask/ask-request'
import { facetedFilm } from '../../ask/parts/faceted-film'
import { tonightRules } from '../../ask/parts/wish-parts'
import { pickFilms } from '../../ask/pick-films'
import { listTask } from '../../recommender/evaluation/tasks/list-task'
import type { TaskResult, TaskRow } from '../../recommender/evaluation/tasks/task-result'
import { seededRandom, shuffled } from '../../recommender/matrix/random'
import { breaksRule } from '../../recommender/rank/film-rules'
import { keptWish } from '../../wishes/kept-wish'
import { emptyWish, type Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { askAll, columnsOf } from './ask-task'
import type { TaskOptions } from './star-and-list-tasks'
import { contextOfRatings, type TaskWorld } from './world'

/** One sentence, or one turn of a conversation: how the grammar read it, and what it means in tokens. */
export type ReadSentence = { said: string; wish: Wish; expected: readonly string[] }
/** How well tokens meet what was meant. */
export type JudgeTokens = (
  expected: readonly string[],
  tokens: readonly string[],
) => { right: number; wrong: number; missing: number }

export const strangerOf = ({ catalog, engine }: TaskWorld): Asker => ({ catalog, engine, context: null, today: 20_783 })

export async function wishesTask(
  world: TaskWorld,
  { sentences, judge, what }: { sentences: readonly ReadSentence[]; judge: JudgeTokens; what: string },
  { seed, asked, onProgress }: TaskOptions,
): Promise<TaskResult> {
  const figures = ({ expected }: ReadSentence, wish: Wish) => {
    const { right, wrong, missing } = judge(expected, tokensOf(wish))
    return {
      F1: right + wrong + missing === 0 ? 1 : (2 * right) / (2 * right + wrong + missing),
      precision: right + wrong === 0 ? 1 : right / (right + wrong),
      'slots read': right + missing === 0 ? 1 : right / (right + missing),
      'hard ones meant, kept': keptShare(world, expected, wish),
      'hard ones read, kept': keptShare(world, tokensOf(wish), wish),
    }
  }
  const others = shuffled(sentences, seededRandom(seed))
  onProgress(`wishes: ${sentences.length} turns`)
  const read = columnsOf(sentences.map((sentence) => figures(sentence, sentence.wish)))
  const rows: TaskRow[] = [
    {
      name: 'random (the reading of another)',
      kind: 'floor',
      figures: columnsOf(sentences.map((sentence, at) => figures(sentence, others[at]?.wish ?? emptyWish))),
    },
    { name: 'engine alone (the grammar)', kind: 'code', figures: read },
    { name: 'composer (reads by the grammar)', kind: 'code', figures: read },
  ]
  const models = await askAll(asked, sentences, {
    of: ({ said, wish }) => ({
      instructions:
        'A person said what films they would like. Code understood the tokens under "understood". Say in "wrong" which of these are not what was said, and in "readings" what the words under "unread" ask for, in the ids the answer allows. Empty lists are a good answer. Never guess.',
      data: { sentence: said, understood: tokensOf({ ...wish, unread: [] }), unread: wish.unread },
      answer: correctionAnswer,
      tools: {
        candidates: {
          description: 'How many films there are for what was understood, and the best of them.',
          run: () => {
            const { films, fits } = pickFilms(strangerOf(world), wish, [])
            return [
              `${fits.all} films`,
              ...films.map(({ film }) => `${film.title} (${film.year}) ${film.genres.join(' ')}`),
            ]
          },
        },
      },
    }),
    judge: (sentence, answer) =>
      figures(sentence, answer ? { ...correctedWish(sentence.wish, answer, true).wish, unread: [] } : sentence.wish),
  })
  return {
    task: 'wishes',
    title: `Wishes: ${what}`,
    main: 'F1',
    rows: [...rows, ...models],
  }
}

const HARD = /^(?:without|only|minutes|years|avoid|age):/

/** Of the hard wishes that are named for certain, the share that every card of the answer keeps to; null without any. */
function keptShare(world: TaskWorld, tokens: readonly string[], wish: Wish): number | null {
  const hard = keptWish(tokens.filter((token) => HARD.test(token) && !/[|*]/.test(token)))
  // Together: of "only French" and "only Italian", said in one breath, one is enough.
  const rules = hard ? tonightRules(hard) : []
  if (rules.length === 0) return null
  const films = pickFilms(strangerOf(world), wish, []).films.map(({ film }) => film)
  const kept = rules.filter((each) => films.every((film) => breaksRule(facetedFilm(film), each.rules) === null))
  return kept.length / rules.length
}

/** Whether a film held out stands among the eight of a wish for its kind, with the person's taste and without it. */
export function tasteTask(world: TaskWorld, { people, seed }: TaskOptions): TaskResult {
  const random = seededRandom(seed)
  const { questions } = listTask(world.set, 'direct', people, seed)
  const judged = questions.map(({ known, answer }) => {
    const film = world.filmOf(answer)
    const wish =
      keptWish([
        ...film.genres.slice(0, 1).map((id) => `more:genre:${id}`),
        ...film.moods.slice(0, 1).map((id) => `more:mood:${id}`),
        `more:era:${Math.floor(film.year / 10) * 10}s`,
      ]) ?? emptyWish
    const context = contextOfRatings(world, known)
    const stranger = pickFilms(strangerOf(world), wish, [])
    const taste = pickFilms({ ...strangerOf(world), context }, wish, [])
    const fitting = [...stranger.fits.misses].flatMap(([id, missed]) => (missed === 0 ? [id] : []))
    const floor = shuffled(fitting, random).slice(0, stranger.films.length)
    const among = (ids: readonly number[]) => (ids.includes(film.id) ? 1 : 0)
    return [
      among(floor),
      among(stranger.films.map((each) => each.film.id)),
      among(taste.films.map((each) => each.film.id)),
    ]
  })
  const row = (name: string, kind: TaskRow['kind'], at: number): TaskRow => ({
    name,
    kind,
    figures: { 'HR@8': judged.map((each) => each[at] ?? 0) },
  })
  return {
    task: 'wishes',
    title: `Wishes: a like held out among the eight films for its genre, mood and decade, ${questions.length} people`,
    main: 'HR@8',
    rows: [
      row('random (any that fit)', 'floor', 0),
      row('engine alone, without taste', 'code', 1),
      row('engine alone, with taste', 'code', 2),
      row('composer (the same films)', 'code', 2),
    ],
  }
}
