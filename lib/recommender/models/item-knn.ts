import { packRows, type SparseRows } from '../matrix/sparse-rows'
import { topRows } from '../matrix/top-rows'
import { type Gram, gramPlace } from './gram'

/**
 * Item-item neighbours by cosine with shrinkage, G_ij / (√(G_ii G_jj) + shrink), the best `neighbours` of each film.
 * Returns target → (liked film, similarity). Sarwar et al. 2001; shrinkage as in Bell and Koren 2007.
 */
export function trainItemKnn(gram: Gram, options: { neighbours: number; shrink: number }): SparseRows {
  return bestNeighbours(
    gram,
    options.neighbours,
    (shared, own, other) => shared / (Math.sqrt(own * other) + options.shrink),
  )
}

/**
 * RP3beta (Paudel et al. 2017): three steps of a random walk person → film → person → film, transition probabilities
 * raised to alpha, landing films divided by popularity^beta. `walks` is the Gram matrix of likes whose people each
 * weigh 1 / (their likes)^alpha. Returns target → (liked film, weight).
 */
export function trainRp3Beta(
  walks: Gram,
  likes: Float64Array,
  options: { neighbours: number; alpha: number; beta: number },
): SparseRows {
  const { neighbours, alpha, beta } = options
  return bestNeighbours(walks, neighbours, (shared, _own, _other, target, liked) => {
    return shared / (likes[liked]! ** alpha * Math.max(1, likes[target]!) ** beta)
  })
}

type Similarity = (shared: number, own: number, other: number, target: number, liked: number) => number

function bestNeighbours({ size, values }: Gram, neighbours: number, similarity: Similarity): SparseRows {
  const near = new Float64Array(size)
  const rows = Array.from({ length: size }, (_, film) => {
    for (let other = 0; other < size; other++) {
      const shared = values[gramPlace(film, other)]!
      const own = values[gramPlace(film, film)]!
      const theirs = values[gramPlace(other, other)]!
      near[other] =
        shared > 0 && other !== film ? similarity(shared, own, theirs, film, other) : Number.NEGATIVE_INFINITY
    }
    const best = Array.from(topRows(near, neighbours), (column) => ({ column, value: near[column]! }))
    return best.filter(({ value }) => value > 0)
  })
  return packRows(rows)
}
