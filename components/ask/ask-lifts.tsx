import type { Viewer } from '@/lib/auth/viewer'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { liftOffers } from '@/lib/profile/views/lift-offers'
import { getTasteContext, ruleSources } from '@/lib/recommendations/context/context'
import { lexiconOf } from '@/lib/wishes/lexicon-of'
import { readAsking } from '@/lib/wishes/read-wish'
import { EditBoard } from '../profile/edits/edit-board'
import { LiftOffers } from '../wishes/lift-offers'

type AskLiftsProps = { words: string; viewer: Viewer; catalog: CatalogSnapshot }

/** "Actually comedies are fine": offers to lift what of theirs still keeps it off, for more than tonight. */
export async function AskLifts({ words, viewer, catalog }: AskLiftsProps) {
  const { open } = readAsking(words, lexiconOf(catalog))
  if (open.length === 0) return null
  const context = await getTasteContext(viewer)
  const offers = liftOffers(open, { ...context, sources: ruleSources(context) })
  return (
    <EditBoard close>
      <div>{offers.length > 0 && <LiftOffers offers={offers} />}</div>
    </EditBoard>
  )
}
