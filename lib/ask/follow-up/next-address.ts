import type { CatalogSnapshot } from '../../catalog/snapshot'
import { lexiconOf } from '../../wishes/lexicon-of'
import { tokensOf } from '../../wishes/tokens'
import { readAsked } from '../read-asked'
import { type AskParams, askHref, type followUpParams, MOST_LETTERS, saidOn } from '../schema'
import { readFollowUp, restOfRestart, startsOver } from './read-follow-up'

/** Where a follow-up leads: the address of the wish as it stands then, so that the way back is the way through it. */
export function nextAddress(
  params: AskParams,
  { more, on }: ReturnType<typeof followUpParams.parse>,
  catalog: CatalogSnapshot,
): string {
  const words = more.slice(0, MOST_LETTERS)
  if (startsOver(words)) return askHref({})
  const anew = restOfRestart(words)
  if (anew) return askHref({ q: anew })
  // Somebody who says their first words in the box of an empty page.
  if (params.q === '' && params.w === undefined) return askHref({ q: words })
  const shown = on.flatMap((slug) => catalog.bySlug(slug) ?? [])
  const { wish, not } = readFollowUp(
    words,
    { wish: readAsked(params, catalog), shown, not: params.not },
    lexiconOf(catalog),
  )
  return askHref(params, { w: tokensOf(wish), not, said: saidOn(params, words) })
}
