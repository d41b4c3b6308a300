import { foldText } from '../catalog/search-text'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { genres } from '../catalog/vocabulary/genres'
import { moods } from '../catalog/vocabulary/moods'
import { settings } from '../catalog/vocabulary/settings'
import { themes } from '../catalog/vocabulary/themes'
import type { Facet } from '../recommender/types'
import { emptyWish } from '../wishes/schema'
import type { WishReader } from './read-query'
import { stemOf } from './text-index'

const stems = (text: string) => foldText(text).split(' ').map(stemOf)
const labels = new Map<string, Facet>(
  (
    [
      ['genre', genres],
      ['mood', moods],
      ['theme', themes],
      ['setting', settings],
    ] as const
  ).flatMap(([type, words]) =>
    words.terms.flatMap(({ id, label }) =>
      [label, id].map((text): [string, Facet] => [
        stems(text.replace(/^(?:the|a|an|on) /i, '')).join(' '),
        `${type}:${id}`,
      ]),
    ),
  ),
)

/** Reads the labels of the vocabulary, until the reader of wishes stands here. */
export function readerFor(_catalog: CatalogSnapshot): WishReader {
  return (words) => {
    const said = stems(words)
    const want: { facet: Facet; level: 'more' }[] = []
    const unread: string[] = []
    for (let at = 0; at < said.length; ) {
      const length = [4, 3, 2, 1].find((each) => labels.has(said.slice(at, at + each).join(' ')))
      const facet = length && labels.get(said.slice(at, at + length).join(' '))
      if (facet) want.push({ facet, level: 'more' })
      else unread.push(said[at] as string)
      at += length ?? 1
    }
    return { ...emptyWish, want, unread: unread.filter(Boolean) }
  }
}
