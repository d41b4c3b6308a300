import { seededRandom } from '../lib/recommender/matrix/random'
import { squareOf } from '../lib/recommender/matrix/square-of'
import type { ContentModel, ItemModel, ServedModels } from '../lib/recommender/models/served-models'
import { noRules } from '../lib/recommender/plain-request'
import type { Facet, LikedFilm, RankedFilm, RankRequest } from '../lib/recommender/types'

/** Facets a film carries, as in the written catalog: [type, how many exist, how many a film has]. */
const facetMix: [string, number, number][] = [
  ['genre', 20, 2],
  ['mood', 30, 4],
  ['theme', 150, 6],
  ['person', 6000, 6],
  ['era', 11, 1],
  ['country', 40, 1],
  ['setting', 50, 2],
]

/** A catalog of any size whose facets are spread like real ones: a few common, many rare. */
export function syntheticCatalog(size: number, seed: number): RankedFilm[] {
  const random = seededRandom(seed)
  return Array.from({ length: size }, (_, i) => ({
    id: i + 1,
    year: 1930 + Math.floor(random() * 95),
    prominence: 1 + Math.floor(99 * random() ** 2),
    runtimeMinutes: 75 + Math.floor(random() * 100),
    facets: facetMix.flatMap(([type, kinds, count]) =>
      Array.from({ length: count }, () => `${type}:${Math.floor(kinds * random() ** 2)}` as Facet),
    ),
    contentNotes: random() < 0.1 ? ['gore'] : [],
    kindred: Array.from({ length: 5 }, () => ({ filmId: 1 + Math.floor(random() * size), because: 'alike' })),
    addedDay: 0,
  }))
}

/** Half of the films have few likes and lean on their content. */
const newShare = 0.5
const dimensions = 32

/** Everything that is served: an item model of `neighbours` targets a film, vectors, popularity. */
export function syntheticModels(films: number, neighbours: number, seed: number): ServedModels {
  const collaborative = syntheticModel(films, neighbours, seed)
  const { filmIds } = collaborative
  const random = seededRandom(seed + 1)
  const vectors = Float32Array.from({ length: films * dimensions }, () => random() - 0.3)
  const likes = Float32Array.from({ length: films }, () => (random() < newShare ? 20 * random() : 20 + 500 * random()))
  const content: ContentModel = {
    filmIds,
    dimensions,
    vectors,
    likes,
    square: squareOf(Float64Array.from(vectors), dimensions),
    newFilmLikes: 20,
    foldIn: { unobserved: 0.1, penalty: 5, frequencyPower: 0 },
  }
  return { collaborative, content, popularity: { filmIds, logLikes: likes.map(Math.log1p), likes, people: 20 * films } }
}

/** Weights like trained ones; rows ascend, as they do in a trained model. */
function syntheticModel(films: number, neighbours: number, seed: number): ItemModel {
  const random = seededRandom(seed)
  const column = Int32Array.from({ length: films * neighbours }, () => Math.floor(random() * films))
  for (let from = 0; from < column.length; from += neighbours) column.subarray(from, from + neighbours).sort()
  return {
    filmIds: Int32Array.from({ length: films }, (_, i) => i + 1),
    start: Int32Array.from({ length: films + 1 }, (_, i) => i * neighbours),
    column,
    value: Float32Array.from({ length: films * neighbours }, () => random() * 0.2),
  }
}

/** A person with `likes` films and twenty interests, asking for 24 candidates. */
export function syntheticRequest(films: readonly RankedFilm[], likes: number, seed: number): RankRequest {
  const random = seededRandom(seed)
  const any = () => films[Math.floor(random() * films.length)]!
  const liked: LikedFilm[] = Array.from({ length: likes }, () => ({ filmId: any().id, weight: 0.8 }))
  return {
    liked,
    interests: Array.from({ length: 20 }, () => {
      const { facets } = any()
      const facet = facets[Math.floor(random() * facets.length)]!
      return { facet, strength: 3 * random() - 1, confidence: random() }
    }),
    wishes: [],
    excludedFilmIds: new Set(liked.map(({ filmId }) => filmId)),
    rules: { ...noRules, without: new Set<Facet>(['genre:7']), avoid: new Set(['gore']) },
    mutedFacets: new Set<Facet>(['mood:3']),
    adventurous: 0.4,
    context: { partOfDay: 'evening', weekend: true, device: 'phone' },
    limit: 24,
    today: 20_000,
    seed,
  }
}
