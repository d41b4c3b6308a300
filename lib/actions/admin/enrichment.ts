'use server'

import { refresh } from 'next/cache'
import { catalogChanged } from '../../catalog/catalog-changed'
import { decideProposals } from '../../enrichment/decide'
import { decideInput } from '../../enrichment/schema'
import { createAction } from '../create-action'

export const decideProposalsAction = createAction({
  name: 'decideProposals',
  access: 'admin',
  input: decideInput,
  limit: { name: 'proposals', max: 120, perSeconds: 60 },
  run: async ({ viewer, input }) => {
    const outcome = await decideProposals(viewer.id, input)
    // Approved words are searched, and approved facets ranked, from the next page on.
    catalogChanged()
    refresh()
    return outcome
  },
})
