'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { publishVersion, rollBack, saveBoth, saveDraft, setDraftAside } from '../../prompts/mutations'
import { promptOf } from '../../prompts/prompts'
import {
  checkPromptInput,
  draftInput,
  editPromptInput,
  findPeopleInput,
  publishInput,
  readBase,
  savePromptInput,
  trialInput,
  versionInput,
} from '../../prompts/schema'
import { renewWrittenBefore } from '../../recommendations/release/mutations'
import { renewable } from '../../recommendations/release/schema'
import { findAccounts } from '../../trials/people'
import { issueTicket } from '../../trials/ticket'
import { createAction } from '../create-action'

const limit = { name: 'prompts', max: 60, perSeconds: 60 }

export const saveDraftAction = createAction({
  name: 'saveDraft',
  access: 'admin',
  input: editPromptInput,
  limit,
  run: async ({ viewer, input: { intent, basedOn, base, overwrite, both, bothBase, theirs = [], ...content } }) => {
    const began = both === undefined ? null : readBase(bothBase)
    const { number } =
      both !== undefined && began
        ? await saveBoth(viewer.id, content, { base: began, savedAt: both, theirs })
        : await saveDraft(viewer.id, content, overwrite ? undefined : basedOn, readBase(base))
    if (intent === 'try') redirect(`/admin/prompts/${promptOf(content.key).slug}/trial?version=${number}`)
    refresh()
    return { number }
  },
})

/** Tells what saving would object to, while somebody types. Changes nothing. */
export const checkPromptAction = createAction({
  name: 'checkPrompt',
  access: 'admin',
  input: checkPromptInput,
  limit: { name: 'prompt-checks', max: 240, perSeconds: 60 },
  run: async ({ input }) => {
    const fieldErrors: Record<string, string[]> = {}
    for (const issue of savePromptInput.safeParse(input).error?.issues ?? []) {
      const field = String(issue.path[0])
      fieldErrors[field] = [...(fieldErrors[field] ?? []), issue.message]
    }
    return { fieldErrors }
  },
})

export const publishAction = createAction({
  name: 'publish',
  access: 'admin',
  input: publishInput,
  limit,
  run: async ({ input: { versionId, ...said } }) => {
    const { number } = await publishVersion(versionId, said)
    refresh()
    return { number }
  },
})

export const setDraftAsideAction = createAction({
  name: 'setDraftAside',
  access: 'admin',
  input: draftInput.extend({ key: savePromptInput.shape.key }),
  limit,
  run: async ({ input }) => {
    const { number } = await setDraftAside(input.versionId, input.savedAt)
    redirect(`/admin/prompts/${promptOf(input.key).slug}?aside=${number}`)
  },
})

export const rollBackAction = createAction({
  name: 'rollBack',
  access: 'admin',
  input: versionInput,
  limit,
  run: async ({ viewer, input }) => {
    const { number } = await rollBack(viewer.id, input.versionId)
    refresh()
    return { number }
  },
})

/** Texts that another version wrote before this one serves are written anew, each when its person comes back. */
export const renewWrittenAction = createAction({
  name: 'renewWritten',
  access: 'admin',
  input: z.object({ key: z.enum(renewable) }),
  limit,
  run: async ({ input }) => {
    const texts = await renewWrittenBefore(input.key)
    refresh()
    return { texts }
  },
})

/** The words searched for travel in the body, so that names and addresses stay out of logs of addresses visited. */
export const findPeopleAction = createAction({
  name: 'findPeople',
  access: 'admin',
  input: findPeopleInput,
  limit,
  run: async ({ input }) => ({ people: await findAccounts(input.query) }),
})

/** Lets the trial page run once. */
export const startTrialAction = createAction({
  name: 'startTrial',
  access: 'admin',
  input: trialInput,
  limit: { name: 'prompt-trials', max: 30, perSeconds: 600 },
  run: async ({ viewer, input }) => {
    const { key, ...rest } = input
    const run = await issueTicket(viewer.id, input)
    const filled = Object.entries({ ...rest, run }).filter(([, value]) => value !== '')
    redirect(`/admin/prompts/${promptOf(key).slug}/trial?${new URLSearchParams(filled)}`)
  },
})
