import { likeFrom, type SiteLikes } from '../../../recommender/models/site-likes'
import { likeWeight } from '../../../recommender/models/training-data'
import { type CollectedStars, createStars } from './collect-stars'
import { HOLD_OUT_FROM_PEOPLE, HOLD_OUT_RULE, isHeldOut, type PersonRatings } from './hold-out'

export type CollectedLikes = {
  likes: SiteLikes
  /** All stars of the people learnt from, those that are no likes too. */
  stars: CollectedStars
  heldOut: PersonRatings[]
  heldOutRule: string
  /** People with at least one like, held out or not. */
  people: number
  /** People learnt from who have no account here. */
  datasetPeople: number
  /** Ratings read. */
  ratings: number
}

/** Keeps only likes, in arrays that grow: 20 bytes for each, whatever else is read. */
function createLikes() {
  let size = 0
  let room = 1 << 12
  let user = new Int32Array(room)
  let filmId = new Int32Array(room)
  let weight = new Float32Array(room)
  let seconds = new Float64Array(room)
  let people = 0
  const cameWith: string[] = []
  const grow = () => {
    room *= 2
    const [users, films, weights, times] = [user, filmId, weight, seconds]
    ;[user, filmId] = [new Int32Array(room), new Int32Array(room)]
    ;[weight, seconds] = [new Float32Array(room), new Float64Array(room)]
    user.set(users)
    filmId.set(films)
    weight.set(weights)
    seconds.set(times)
  }
  return {
    add(person: PersonRatings) {
      const before = size
      for (let at = 0; at < person.filmIds.length; at++) {
        const liking = likeWeight(person.stars[at]!)
        if (liking < likeFrom) continue
        if (size === room) grow()
        user[size] = people
        filmId[size] = person.filmIds[at]!
        weight[size] = liking
        seconds[size++] = person.seconds[at]!
      }
      if (size === before) return
      people++
      cameWith.push(setOf(person))
    },
    /** `endOf`: when the last rating of a set was given. */
    finish: (endOf: ReadonlyMap<string, number>): SiteLikes => ({
      people,
      user: user.slice(0, size),
      filmId: filmId.slice(0, size),
      weight: weight.slice(0, size),
      seconds: seconds.slice(0, size),
      ends: Float64Array.from(cameWith, (set) => endOf.get(set)!),
    }),
  }
}

/** People of the site are one set, those of each data set another. */
const setOf = ({ dataset }: PersonRatings): string => dataset ?? ''

/** Reads everybody once. Where there are too few people to hold some out, all of them are learnt from. */
export async function collectLikes(everybody: AsyncIterable<PersonRatings>): Promise<CollectedLikes> {
  const collected = createLikes()
  const stars = createStars()
  const heldOut: PersonRatings[] = []
  let people = 0
  let datasetPeople = 0
  let ratings = 0
  const endOf = new Map<string, number>()
  const learn = (person: PersonRatings) => {
    collected.add(person)
    stars.add(person)
    if (person.origin === 'dataset') datasetPeople++
  }
  for await (const person of everybody) {
    ratings += person.filmIds.length
    if (!hasLike(person)) continue
    people++
    endOf.set(setOf(person), latestOf(person, endOf.get(setOf(person)) ?? 0))
    if (isHeldOut(person.key)) heldOut.push(person)
    else learn(person)
  }
  const enough = people >= HOLD_OUT_FROM_PEOPLE
  if (!enough) for (const person of heldOut) learn(person)
  return {
    likes: collected.finish(endOf),
    stars: stars.finish(),
    heldOut: enough ? heldOut : [],
    heldOutRule: enough ? HOLD_OUT_RULE : 'none',
    people,
    datasetPeople,
    ratings,
  }
}

const hasLike = ({ stars }: PersonRatings): boolean =>
  Array.prototype.some.call(stars, (given: number) => likeWeight(given) >= likeFrom)

function latestOf({ seconds }: PersonRatings, before: number): number {
  let latest = before
  for (let at = 0; at < seconds.length; at++) latest = Math.max(latest, seconds[at]!)
  return latest
}
