import { LRUCache } from 'lru-cache'
import type { SearchIndex } from './index/search-index'

/** Answers kept per catalog; each holds references to films, not films. */
const MOST_REMEMBERED = 500

const remembered = new WeakMap<SearchIndex, LRUCache<string, object>>()

/**
 * The same search over the same catalog is made once: whoever asks, before anything of theirs comes into it. `isOwn` says,
 * once it was made, that something did: then the next one is not to have it.
 */
export function rememberSearch<Outcome extends object>(
  index: SearchIndex,
  key: string,
  search: () => Outcome,
  isOwn: () => boolean = () => false,
): Outcome {
  const known = remembered.get(index) ?? new LRUCache<string, object>({ max: MOST_REMEMBERED })
  remembered.set(index, known)
  const before = known.get(key) as Outcome | undefined
  if (before) return before
  const outcome = search()
  if (!isOwn()) known.set(key, outcome)
  return outcome
}
