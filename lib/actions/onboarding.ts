'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { say } from '@/domains/words'
import { getCatalog } from '../catalog/snapshot'
import { contentNotes } from '../catalog/vocabulary/vocabularies'
import { AppError } from '../errors'
import { questionsAnswered } from '../experiments/asked-purposes'
import { tellGorse } from '../gorse/tell'
import { followTap, showOthers, showShelves } from '../onboarding/grids'
import { passStep, saveKnown, saveLength, saveLoved, saveShelf, saveWish } from '../onboarding/mutations'
import { listLoved, listShelvesPicked } from '../onboarding/queries'
import {
  askedFacets,
  finishStepInput,
  knownInput,
  lengthInput,
  lovedInput,
  nextStep,
  otherFilmsInput,
  passShelvesInput,
  SUGGESTIONS,
  type Suggestion,
  screenHref,
  shelfInput,
  stepHref,
  suggestInput,
  wishInput,
} from '../onboarding/schema'
import { shelfOf } from '../onboarding/shelves'
import { consentInput } from '../privacy/inputs'
import { saveConsent } from '../privacy/mutations'
import { knownTimeZone } from '../privacy/time-zone'
import { passWishesInput, preferencesInput } from '../profile/inputs'
import { savePreferences, saveWords } from '../profile/mutations'
import type { Facet } from '../recommender/types'
import { findFilmsTyped } from '../search/search-for'
import { keptWish } from '../wishes/kept-wish'
import { saysNothing } from '../wishes/reading'
import { createAction } from './create-action'

const limit = { name: 'survey', max: 200, perSeconds: 60 }

export const saveLovedAction = createAction({
  name: 'saveLoved',
  access: 'viewer',
  input: lovedInput,
  limit,
  run: async ({ viewer, input }) => {
    await saveLoved(viewer.id, input.filmId, input.loved)
    await followTap(viewer, input, await getCatalog())
    tellGorse(viewer.id)
    if (!input.leaving) refresh()
    return input
  },
})

/** "None of these: others." */
export const otherFilmsAction = createAction({
  name: 'otherFilms',
  access: 'viewer',
  input: otherFilmsInput,
  limit,
  run: async ({ viewer, input }) => {
    const screen = await showOthers(viewer, input.screen, await getCatalog())
    if (screen === null) throw new AppError('not-found', say('There are no others: that was every film we have.'))
    redirect(screenHref(screen))
  },
})

export const saveShelfAction = createAction({
  name: 'saveShelf',
  access: 'viewer',
  input: shelfInput,
  limit,
  run: async ({ viewer, input }) => {
    const shelf = shelfOf(input.shelf)
    if (!shelf) throw new AppError('not-found', 'That shelf is not there any more.')
    const { index } = await getCatalog()
    await saveShelf(viewer.id, shelf, input.picked, index.facets)
    return input
  },
})

/** On from the shelves to films that follow them. */
export const passShelvesAction = createAction({
  name: 'passShelves',
  access: 'viewer',
  input: passShelvesInput,
  limit,
  run: async ({ viewer }) => {
    const picked = await listShelvesPicked(viewer.id)
    redirect(picked.length === 0 ? stepHref('films') : screenHref(await showShelves(viewer, await getCatalog())))
  },
})

/** Films by the beginning of what is typed, for somebody who loves one that is not shown. */
export const suggestFilmsAction = createAction({
  name: 'suggestFilms',
  whenApart: true,
  access: 'viewer',
  input: suggestInput,
  limit: { name: 'survey-suggest', max: 120, perSeconds: 60 },
  run: async ({ viewer, input }): Promise<Suggestion[]> => {
    const [found, loved] = await Promise.all([findFilmsTyped(input.words, SUGGESTIONS), listLoved(viewer.id)])
    return found.map((film) => ({
      filmId: film.id,
      title: film.title,
      year: film.year,
      by: film.directors.join(', '),
      loved: loved.has(film.id),
    }))
  },
})

export const saveWishAction = createAction({
  name: 'saveWish',
  access: 'viewer',
  input: wishInput,
  limit,
  run: async ({ viewer, input }) => {
    const facet = input.facet as Facet
    const { index } = await getCatalog()
    if (!askedFacets.includes(facet) && !index.facetRowOf.has(facet))
      throw new AppError('invalid', 'The survey does not ask about that.')
    await saveWish(viewer.id, facet, input.level)
    return input
  },
})

/** Hidden gems, films everybody knows, or whatever comes. */
export const saveKnownAction = createAction({
  name: 'saveKnown',
  access: 'viewer',
  input: knownInput,
  limit,
  run: async ({ viewer, input }) => {
    await saveKnown(viewer.id, input.known === 'any' ? null : input.known)
    return { value: input.known }
  },
})

/** How long films may be, or any length. */
export const saveLengthAction = createAction({
  name: 'saveLength',
  access: 'viewer',
  input: lengthInput,
  limit,
  run: async ({ viewer, input }) => {
    await saveLength(viewer.id, input.length === 'any' ? null : input.length)
    return { value: input.length }
  },
})

/** Goes on to the next step, answered or not. */
export const passStepAction = createAction({
  name: 'passStep',
  access: 'viewer',
  input: finishStepInput,
  limit,
  run: async ({ viewer, input }) => {
    await passStep(viewer.id, input.step)
    redirect(stepHref(nextStep(input.step)))
  },
})

/**
 * On from the wishes. Words in the box that were not read yet are read and shown first; a reading on the page is kept as
 * it stands there: going on loses nothing that was said.
 */
export const passWishesAction = createAction({
  name: 'passWishes',
  access: 'viewer',
  input: passWishesInput,
  limit,
  run: async ({ viewer, input: { say, words, tokens, instead, press } }) => {
    const asks = press === 'read' || press === 'model'
    if (asks || (say !== '' && say !== words)) redirect(wordsHref({ say, instead, rest: press === 'model' && 'model' }))
    if (words !== undefined && (say !== '' || press === 'save')) {
      const wish = keptWish(tokens)
      if (!wish) throw new AppError('invalid', 'Something on the page was out of date. Please read your words again.')
      const empty = saysNothing(wish)
      if (empty && press === 'save')
        throw new AppError('invalid', 'Nothing is left to save. Keep at least one of them.')
      const line = empty ? null : await saveWords(viewer.id, { words, wish, instead })
      if (press === 'save') redirect(wordsHref({ heard: line }))
    }
    await passStep(viewer.id, 'wishes')
    redirect(stepHref(nextStep('wishes')))
  },
})

function wordsHref(query: Record<string, string | false | null | undefined>) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return `${stepHref('wishes')}?${new URLSearchParams(given)}#own-words`
}

export const saveToneAction = createAction({
  name: 'saveTone',
  access: 'viewer',
  input: preferencesInput,
  limit,
  run: async ({ viewer, input }) => {
    await savePreferences(viewer.id, { ...input, avoid: input.avoid.filter((note) => contentNotes.find(note)) })
    await passStep(viewer.id, 'tone')
    redirect(stepHref(nextStep('tone')))
  },
})

export const finishSurveyAction = createAction({
  name: 'finishSurvey',
  access: 'viewer',
  input: consentInput,
  limit,
  run: async ({ viewer, input }) => {
    // Help by admins and the training of models and the like are asked for under the account alone.
    const questions = await questionsAnswered(input)
    const choice = { ...input, help: undefined, training: undefined, mail: undefined, groups: undefined }
    await saveConsent(viewer.id, choice, knownTimeZone(input.timeZone), { source: 'SURVEY', questions })
    tellGorse(viewer.id)
    await passStep(viewer.id, 'privacy')
    redirect('/')
  },
})
