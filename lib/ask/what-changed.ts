import type { CatalogSnapshot } from '../catalog/snapshot'
import { namesOf } from '../profile/views/interest-views'
import type { Wish } from '../wishes/schema'
import { tokensOf } from '../wishes/tokens'
import { chipsOf } from './parts/part-text'
import { readAsked } from './read-asked'
import type { AskParams } from './schema'
import { walkBack } from './walk-back'

/** What the last turn made of the wish, as the chips say it; null before there was one. */
export type Changed = { added: string[]; gone: string[]; setAside: number }

export function whatChanged(params: AskParams, wish: Wish, catalog: CatalogSnapshot): Changed | null {
  const step = walkBack(params, 1)
  if (!step) return null
  const names = namesOf(catalog)
  const before = readAsked(step, catalog)
  const [had, has] = [new Set(tokensOf(before)), new Set(tokensOf(wish))]
  const labels = (of: Wish, other: ReadonlySet<string>) =>
    chipsOf(of, names).flatMap(({ token, label }) => (other.has(token) ? [] : [label]))
  return { added: labels(wish, had), gone: labels(before, has), setAside: params.not.length - step.not.length }
}
