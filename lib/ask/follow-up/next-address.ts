import type { CatalogSnapshot } from '../../catalog/snapshot'
import { lexiconOf } from '../../wishes/lexicon-of'
import { tokensOf } from '../../wishes/tokens'
import { tellOf } from '../questions/tell-of'
import { readAsked } from '../read-asked'
import { type AskParams, askHref, type followUpParams, MOST_LETTERS, saidOn } from '../schema'
import { readWayBack, walkBack } from '../walk-back'
import { pointAt } from './point-at'
import { readFollowUp } from './read-follow-up'
import { restOfRestart, startsOver } from './start-over'

/** Where a follow-up leads: the address of the wish as it stands then, so that the way back is the way through it. */
export function nextAddress(
  params: AskParams,
  { more, on }: ReturnType<typeof followUpParams.parse>,
  catalog: CatalogSnapshot,
): string {
  const words = more.slice(0, MOST_LETTERS)
  const back = readWayBack(words)
  if (back) {
    const before = walkBack(params, back.turns)
    if (before && back.rest) return nextAddress(before, { more: back.rest, on }, catalog)
    if (before || (params.q === '' && params.w === undefined)) return askHref(before ?? {})
    // Nothing was before: the words stand there, and the page says so.
    return askHref({ ...params, w: tokensOf(readAsked(params, catalog)), said: saidOn(params, words) })
  }
  if (startsOver(words)) return askHref({})
  const anew = restOfRestart(words)
  if (anew) return askHref({ q: anew })
  // Somebody who says their first words in the box of an empty page.
  if (params.q === '' && params.w === undefined) return askHref({ q: words })
  const shown = on.flatMap((slug) => catalog.bySlug(slug) ?? [])
  const standing = readAsked(params, catalog)
  const question = withTitles(words, shown)
  if (tellOf(question, catalog)) return askHref({ ...params, w: tokensOf(standing), said: saidOn(params, question) })
  const named = [...standing.like, ...standing.unlike].flatMap((slug) => catalog.bySlug(slug) ?? [])
  const step = walkBack(params, 1)
  const before = step && readAsked(step, catalog)
  const { wish, not } = readFollowUp(
    words,
    { wish: standing, shown, not: params.not, named, before },
    lexiconOf(catalog),
  )
  return askHref(params, { w: tokensOf(wish), not, said: saidOn(params, words) })
}

/** "How long is the third?", with its title. */
function withTitles(words: string, shown: readonly { slug: string; title: string }[]): string {
  const { text, slugs } = pointAt(words, shown)
  return text.replace(
    /@(\d+)/g,
    (_whole, place: string) => shown.find(({ slug }) => slug === slugs[Number(place)])?.title ?? '',
  )
}
