'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import {
  campaignInput,
  newCampaignInput,
  oneCampaignInput,
  poolInput,
  previewInput,
} from '../../audience/campaigns/inputs'
import {
  addToPool,
  createCampaign,
  removeFromPool,
  saveCampaign,
  startCampaign,
  stopCampaign,
} from '../../audience/campaigns/mutations'
import { findCampaign } from '../../audience/campaigns/queries'
import { sendSlice } from '../../audience/campaigns/send-slice'
import { writeLetter } from '../../audience/campaigns/write-letter'
import { AppError } from '../../errors'
import { findTrialPerson } from '../../trials/people'
import { createAction } from '../create-action'

const limit = { name: 'campaigns', max: 120, perSeconds: 600 }
/** An admin waits for it: the rest is the scheduler's. */
const FIRST_SLICE_MS = 8_000

export const createCampaignAction = createAction({
  name: 'createCampaign',
  access: 'admin',
  input: newCampaignInput,
  limit,
  run: async ({ viewer, input }): Promise<never> =>
    redirect(`/admin/campaigns/${await createCampaign(viewer.id, input.title)}`),
})

export const saveCampaignAction = createAction({
  name: 'saveCampaign',
  access: 'admin',
  input: campaignInput,
  limit,
  run: async ({ input }) => {
    await saveCampaign(input)
    refresh()
    return { saved: true }
  },
})

export const addPoolFilmAction = createAction({
  name: 'addPoolFilm',
  access: 'admin',
  input: poolInput,
  limit,
  run: async ({ input }) => {
    await addToPool(input.campaignId, input.filmId)
    refresh()
    return { added: true }
  },
})

export const removePoolFilmAction = createAction({
  name: 'removePoolFilm',
  access: 'admin',
  input: poolInput,
  limit,
  run: async ({ input }) => {
    await removeFromPool(input.campaignId, input.filmId)
    refresh()
    return { removed: true }
  },
})

/** The letter as it would come, by the very code that sends it; nothing of it is kept. A model counts towards the admin's own share. */
export const previewCampaignAction = createAction({
  name: 'previewCampaign',
  access: 'admin',
  input: previewInput,
  limit,
  run: async ({ viewer, input }) => {
    const [campaign, person] = await Promise.all([
      findCampaign(input.campaignId),
      findTrialPerson(input.person, viewer),
    ])
    if (!campaign) throw new AppError('not-found', 'There is no such campaign any more.')
    if (!person) throw new AppError('not-found', 'Nobody of that name lets admins look at their taste.')
    const filmIds = campaign.films.map(({ film }) => film.id)
    // A letter comes while they are elsewhere: neither hour nor device count.
    const context = { ...person.context, viewing: null }
    const written = await writeLetter(context, { ...campaign, filmIds }, { letterId: 'preview', payer: viewer })
    const { label } = person.choice
    if (!written) return { label, letter: null }
    const { subject, text, headers } = written.letter
    return { label, letter: { subject, text, headers: headers ?? {}, writer: written.writer } }
  },
})

export const startCampaignAction = createAction({
  name: 'startCampaign',
  access: 'admin',
  input: oneCampaignInput,
  limit,
  run: async ({ input }) => {
    await startCampaign(input.campaignId)
    after(async () => {
      await sendSlice({ mostMs: FIRST_SLICE_MS }).catch((error: unknown) =>
        console.error('campaigns: the first letters were not sent', error),
      )
    })
    refresh()
    return { started: true }
  },
})

export const sendNowAction = createAction({
  name: 'sendNow',
  access: 'admin',
  input: oneCampaignInput,
  limit,
  run: async () => {
    const report = await sendSlice({ mostMs: FIRST_SLICE_MS })
    refresh()
    return report
  },
})

export const stopCampaignAction = createAction({
  name: 'stopCampaign',
  access: 'admin',
  input: oneCampaignInput,
  limit,
  run: async ({ input }) => {
    await stopCampaign(input.campaignId)
    refresh()
    return { stopped: true }
  },
})
