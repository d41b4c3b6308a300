import { z } from 'zod'
import { say } from '@/domains/words'
import { genres, moods } from '../../catalog/vocabulary/vocabularies'
import { type PurposeName, purposes } from '../../privacy/schema'

/** So many films of it with four stars or more are a liking. */
export const LIKED_FILMS = 3
/** So many ratings are many. */
export const MANY_RATINGS = 20
export const LATELY_DAYS = 30

/** What somebody did, as it is asked; what they opened is known of those alone who allow it. */
export const doings = {
  rated: say('rated a film in the last 30 days'),
  many: say('rated twenty films or more'),
  new: 'came in the last 30 days',
  opened: say('opened a film in the last 30 days, and allow that to be kept'),
} as const
export type Doing = keyof typeof doings

const purposeNames = purposes.map(({ name }) => name) as [PurposeName, ...PurposeName[]]
const isLiking = (facet: string) => {
  const [type, id = ''] = facet.split(':')
  return (type === 'genre' ? genres : type === 'mood' ? moods : null)?.find(id) !== undefined
}

/** One condition of each kind at most. What is no condition counts as none. */
export const segmentParams = z.object({
  likes: z.string().refine(isLiking).optional().catch(undefined),
  did: z
    .enum(Object.keys(doings) as [Doing, ...Doing[]])
    .optional()
    .catch(undefined),
  allows: z.enum(purposeNames).optional().catch(undefined),
})
export type Segment = z.infer<typeof segmentParams>

/** The likings there are to choose from, and the purposes. */
export const likings = [
  ...genres.terms.map(({ id, label }) => ({ id: `genre:${id}`, label })),
  ...moods.terms.map(({ id, label }) => ({ id: `mood:${id}`, label })),
]
export const allowances = purposes.map(({ name, label }) => ({ id: name, label }))
