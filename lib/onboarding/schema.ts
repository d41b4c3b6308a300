import { z } from 'zod'
import type { genres } from '../catalog/vocabulary/genres'
import type { moods } from '../catalog/vocabulary/moods'

export const steps = ['films', 'more-films', 'wishes', 'tone', 'privacy'] as const
export type Step = (typeof steps)[number]

export const stepTitles: Record<Step, string> = {
  films: 'Which of these have you loved?',
  'more-films': 'And of these?',
  wishes: 'More of this, less of that',
  tone: 'How shall we talk to you?',
  privacy: 'What may we learn from?',
}

export const nextStep = (step: Step): Step | null => steps[steps.indexOf(step) + 1] ?? null
export const previousStep = (step: Step): Step | null => steps[steps.indexOf(step) - 1] ?? null
export const stepHref = (step: Step | null): string => (step ? `/welcome/${step}` : '/')

export const GRID_SIZE = 20

export const lovedInput = z.object({
  filmId: z.coerce.number().int().positive().max(2_147_483_647),
  loved: z.preprocess((value) => value === true || value === 'true', z.boolean()),
})

/** Genres people answer about easily, and moods that differ most from each other. */
export const askedGenres = [
  'comedy',
  'drama',
  'thriller',
  'horror',
  'science-fiction',
  'romance',
  'crime',
  'western',
  'musical',
  'animation',
  'documentary',
  'war',
  'fantasy',
  'history',
] as const satisfies (typeof genres.ids)[number][]
export const askedMoods = [
  'cosy',
  'dread',
  'contemplative',
  'exuberant',
  'melancholy',
  'darkly-funny',
  'dreamlike',
  'tense',
] as const satisfies (typeof moods.ids)[number][]
export const askedFacets = [...askedGenres.map((id) => `genre:${id}`), ...askedMoods.map((id) => `mood:${id}`)]

/** 1 more, 0 no answer, -1 less, -2 never. */
export const wishInput = z.object({
  facet: z.enum(askedFacets as [string, ...string[]]),
  value: z.coerce.number().int().min(-2).max(1),
})

export const finishStepInput = z.object({ step: z.enum(steps) })
