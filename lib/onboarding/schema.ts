import { z } from 'zod'
import { terms } from '../../domains/terms'
import { numeric, rowId } from '../input'
import { type Level, levels } from '../wishes/levels'

export const steps = ['films', 'wishes', 'tone', 'privacy'] as const
export type Step = (typeof steps)[number]

export const stepTitles: Record<Step, string> = {
  films: 'Which of these have you loved?',
  wishes: 'More of this, less of that',
  tone: 'How shall we talk to you?',
  privacy: 'What may we learn from?',
}

export const nextStep = (step: Step): Step | null => steps[steps.indexOf(step) + 1] ?? null
export const previousStep = (step: Step): Step | null => steps[steps.indexOf(step) - 1] ?? null
export const stepHref = (step: Step | null): string => (step ? `/welcome/${step}` : '/')

export const screenHref = (screen: number): string => `${stepHref('films')}?screen=${screen}`

/** Films in a row of the survey, rows on a screen, and as many again that taps may bring to it. */
export const ROW_SIZE = 6
export const SCREEN_ROWS = 4

/** One row of a screen: why these films are asked about, and about which of the person's films or shelves. */
const gridRow = z.object({
  kind: z.enum(['known', 'places', 'times', 'kinds', 'others', 'shelf', 'near']),
  of: z.union([z.number().int(), z.string().max(60)]).optional(),
  filmIds: z.array(z.number().int()),
})
export const screens = z.array(z.array(gridRow))
export type GridRow = z.infer<typeof gridRow>
export type Screen = GridRow[]

const screenNumber = numeric(z.number().int().min(1).max(1_000))

export const lovedInput = z.object({
  filmId: rowId,
  loved: z.preprocess((value) => value === true || value === 'true', z.boolean()),
  /** The screen it was tapped on, counted from 1; the last one if it does not say. */
  screen: screenNumber.optional(),
  /** Said by a page that is being closed. */
  leaving: z.literal('yes').optional(),
})

export const passShelvesInput = z.object({})
export const otherFilmsInput = z.object({ screen: screenNumber })

export const shelfInput = z.object({
  shelf: z.string().max(60),
  picked: z.preprocess((value) => value === true || value === 'true', z.boolean()),
})

/** A part of a title, typed to find a film one loves. */
export const suggestInput = z.object({ words: z.string().trim().max(80) })
export type Suggestion = { filmId: number; title: string; year: number; by: string; loved: boolean }
export const SUGGESTIONS = 6

/** Genres people answer about easily, and moods that differ most from each other; the first ones before "more". */
export const askedGenres = terms.asked.genres
export const askedMoods = terms.asked.moods
/** Genres and moods that fit the first screen of a phone. */
export const ASKED_FIRST = { genre: 5, mood: 4 }
export const askedFacets = [...askedGenres.map((id) => `genre:${id}`), ...askedMoods.map((id) => `mood:${id}`)]

/** What no tap may have suggested, group by group behind "more". */
export const moreGroups = ['places', 'times', 'subjects', 'settings', 'details', 'moods'] as const
export type MoreGroup = (typeof moreGroups)[number]

/** The scale as events of the survey hold it. */
export const answerOfLevel: Readonly<Record<Level, number>> = {
  never: -2,
  less: -1,
  'as-it-comes': 0,
  more: 1,
  'much-more': 2,
}

export const wishInput = z.object({
  facet: z.string().regex(/^[a-z]+:[A-Za-z0-9-]{1,80}$/, 'The survey does not ask about that.'),
  level: z.enum(levels),
})
/** Films of at most so many minutes. */
export const lengths = ['90', '120'] as const
export type Length = (typeof lengths)[number]
export const lengthInput = z.object({ length: z.enum([...lengths, 'any']) })
export const knownInput = z.object({ known: z.enum(['hidden', 'famous', 'any']) })

export const finishStepInput = z.object({ step: z.enum(steps) })
