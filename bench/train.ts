import { markdown } from '../lib/recommender/evaluation/report'
import { buildCatalogIndex } from '../lib/recommender/index/catalog-index'
import { addRows, emptyGram } from '../lib/recommender/models/gram'
import { trainLocalEase } from '../lib/recommender/models/local-ease'
import { trainServedModels } from '../lib/recommender/models/train-served'
import { trainingJob } from '../testing/training-job'
import { syntheticCatalog } from './synthetic'
import { siteLikes, syntheticLikes } from './synthetic-likes'
import { trainAgainst } from './train-against'
import { trainDelay } from './train-delay'

type Shape = { people: number; films: number; ratings: number }

/** One dimension grows at a time; the last is MovieLens 1m in shape. */
const shapes: Shape[] = [
  { people: 1_000, films: 2_000, ratings: 100_000 },
  { people: 2_000, films: 2_000, ratings: 200_000 },
  { people: 1_000, films: 4_000, ratings: 100_000 },
  { people: 1_000, films: 2_000, ratings: 200_000 },
  { people: 6_000, films: 3_700, ratings: 1_000_000 },
]
const large: Shape = { people: 138_000, films: 30_000, ratings: 20_000_000 }

const options = { neighbours: 100, ridge: 100, dropout: 0.4 }
/** About 57 % of MovieLens ratings are likes. */
const likeShare = 0.57

const likesOf = ({ people, films, ratings }: Shape) => ({ people, films, likes: likeShare * ratings })

/** Gram matrix and LocalEASE on synthetic likes, against a bare loop of the same number of multiplications. */
export async function benchTrain(flags: readonly string[]) {
  const against = flags.indexOf('--against')
  if (against >= 0) return console.log(await trainAgainst(flags[against + 1] ?? '', likesOf(shapes.at(-1)!)))
  if (flags.includes('--delay')) return console.log(await trainDelay(jobOf(shapes.at(-1)!)))
  const header = [
    'people',
    'films',
    'ratings',
    'Gram s',
    'models s',
    'total s',
    'ms a film',
    'bare ms a film',
    '× bare',
    'peak MB',
  ]
  const rows = (flags.includes('--large') ? [large] : shapes).map((shape) => {
    const started = performance.now()
    const gram = emptyGram(shape.films)
    for (const likes of syntheticLikes(likesOf(shape), 1)) addRows(gram, likes)
    const counted = performance.now()
    trainLocalEase(gram, options, 0, shape.films)
    const finished = performance.now()
    const perFilm = (finished - counted) / shape.films
    const bare = bareMilliseconds(options.neighbours)
    return [
      ...[shape.people, shape.films, shape.ratings].map(String),
      ...[counted - started, finished - counted, finished - started].map((ms) => (ms / 1000).toFixed(1)),
      ...[perFilm, bare].map((ms) => ms.toFixed(3)),
      (perFilm / bare).toFixed(1),
      String(Math.round(process.resourceUsage().maxRSS / 1024)),
    ]
  })
  console.log(markdown(header, rows))
  if (!flags.includes('--large')) console.log(`\n${await everythingServed(shapes.at(-1)!)}`)
}

/** All that a site serves, trained at once as `npm run train` does on one thread, by stage. */
async function everythingServed(shape: Shape): Promise<string> {
  const index = buildCatalogIndex(syntheticCatalog(shape.films, 1))
  const likes = siteLikes(likesOf(shape))
  const marks: { stage: string; at: number }[] = []
  const onStage = (stage: string) => marks.push({ stage, at: performance.now() })
  await trainServedModels({ index, likes, asOfSeconds: 0, onStage })
  onStage('end')
  const total = (marks.at(-1)?.at ?? 0) - (marks[0]?.at ?? 0)
  const seconds = marks.slice(1).map(({ at }, place) => ((at - (marks[place]?.at ?? 0)) / 1000).toFixed(1))
  const stages = marks.slice(0, -1).map(({ stage }) => `${stage} s`)
  const header = ['people', 'films', 'likes', ...stages, 'total s', 'peak MB']
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const row = [shape.people, shape.films, likes.user.length].map(String)
  return markdown(header, [[...row, ...seconds, (total / 1000).toFixed(1), String(peak)]])
}

const jobOf = (shape: Shape) => trainingJob(syntheticCatalog(shape.films, 1), siteLikes(likesOf(shape)))

/** Milliseconds of K³ / 6 multiplications and additions over one array, the work of one film's Cholesky factor. */
function bareMilliseconds(neighbours: number): number {
  const values = Float64Array.from({ length: neighbours }, (_, i) => 1 / (i + 1))
  const rounds = 200
  const inner = Math.ceil(neighbours ** 2 / 6)
  let sum = 0
  const started = performance.now()
  for (let round = 0; round < rounds * inner; round++) {
    for (let k = 0; k < neighbours; k++) sum += values[k]! * values[neighbours - 1 - k]!
  }
  const elapsed = performance.now() - started
  if (!Number.isFinite(sum)) throw new Error('the floor overflowed')
  return elapsed / rounds
}
