import { z } from 'zod'
import { numeric, rowId } from '../input'
import { NOTE_MAX_CHARS } from './diary-schema'
import { knownReason, MAX_EVENTS_PER_CALL, reactionKinds, starsField } from './schema'

/** What checks a browser's forms; apart from schema.ts, because its library would weigh 30 kB in every page. */

/** Without JavaScript "Clear" is sent along with the star that is checked; the button stands last. */
const pressedLast = (value: unknown) => (Array.isArray(value) ? value.at(-1) : value)
const clearing: unknown[] = ['', '0', 0, null]

/** A button of a form that all films of a page share: "12 4.5", or "stars-12" for the stars that stand there beside it. */
function starsMeant(sent: unknown): unknown {
  const button = z.looseObject({ rates: z.string() }).safeParse(sent)
  if (!button.success) return sent
  const { rates, ...rest } = button.data
  const field = starsField.exec(rates)
  if (field) return { filmId: field[1], value: rest[rates] }
  const [filmId, value = ''] = rates.split(' ')
  return { filmId, value }
}

/** Stars in halves; an empty value or 0 clears the rating. */
export const ratingInput = z.preprocess(
  starsMeant,
  z.object({
    filmId: rowId,
    value: z.preprocess(
      (value) => (clearing.includes(pressedLast(value)) ? null : pressedLast(value)),
      numeric(
        z
          .number()
          .min(0.5, 'Ratings go from half a star to five.')
          .max(5, 'Ratings go from half a star to five.')
          .multipleOf(0.5, 'Ratings come in half stars.')
          .nullable(),
      ),
    ),
  }),
)

/** "12 NOT_FOR_ME on slow" as a button of a shared form says it: one field in the place of four. */
function spelledOut(sent: unknown): unknown {
  const button = z.looseObject({ says: z.string() }).safeParse(sent)
  if (!button.success) return sent
  const { says, ...rest } = button.data
  const [first = '', ...words] = says.split(' ')
  const [named, [kind, on, reason]] = /^\d/.test(first) ? [{ filmId: first }, words] : [{}, [first, ...words]]
  return { ...rest, ...named, kind, on: { on: true, off: false }[on ?? ''], ...(reason && { reason }) }
}

export const reactionInput = z.preprocess(
  spelledOut,
  z.object({
    filmId: rowId,
    kind: z.enum(reactionKinds),
    on: z.preprocess((value) => (typeof value === 'string' ? value === 'true' : value), z.boolean()),
    reason: z
      .string()
      .refine((reason) => knownReason(reason) !== null)
      .optional(),
  }),
)

const eventId = z.string().min(1).max(60)
const checkbox = z.preprocess((value) => value === true || value === 'on', z.boolean())
const viewing = {
  day: z.string().trim().min(1, 'Give a day.').max(20),
  /** Stars of that time, where there were any. */
  stars: z
    .preprocess(
      (value) => (clearing.includes(value) ? null : value),
      numeric(z.number().min(0.5).max(5).multipleOf(0.5).nullable()),
    )
    .default(null),
}
export const addViewingInput = z.object({ filmId: rowId, ...viewing })
export const changeViewingInput = z.object({ eventId, ...viewing })
export const undoChangeInput = z.object({ changeId: eventId })
export const noteInput = z.object({
  filmId: rowId,
  text: z.preprocess(
    (text) => (typeof text === 'string' ? text.replaceAll('\r\n', '\n') : text),
    z.string().trim().max(NOTE_MAX_CHARS, `Use at most ${NOTE_MAX_CHARS} characters.`),
  ),
  evidence: checkbox,
  shared: checkbox,
})

const tracked = {
  /** Made by the browser: sending an event twice stores it once. */
  id: z.uuid(),
  filmId: rowId.optional(),
  slateId: z.string().max(40).optional(),
  position: z.number().int().min(0).max(200).optional(),
}

export const trackedEvent = z.discriminatedUnion('type', [
  z.object({ ...tracked, filmId: rowId, type: z.literal('CLICKED'), surface: z.string().max(30) }),
  z.object({ ...tracked, filmId: rowId, type: z.literal('IMPRESSION'), surface: z.string().max(30) }),
  z.object({
    ...tracked,
    filmId: rowId,
    type: z.literal('DWELLED'),
    seconds: z.number().min(1).max(3_600),
    visit: z.uuid(),
  }),
  z.object({ ...tracked, type: z.literal('SEARCHED'), query: z.string().trim().min(1).max(120) }),
  z.object({ ...tracked, filmId: rowId, type: z.literal('SEARCH_CHOSEN'), query: z.string().trim().min(1).max(120) }),
])
export type TrackedEvent = z.infer<typeof trackedEvent>

export const trackInput = z.array(trackedEvent).min(1).max(MAX_EVENTS_PER_CALL)
