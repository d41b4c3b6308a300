/** What a person may say of a film and take back, as an event holds it. */
export const wordTypes = [
  'RATED',
  'RATING_CLEARED',
  'REACTED',
  'REACTION_CLEARED',
  'SURVEY_LOVED',
  'SURVEY_UNLOVED',
  'WATCHED',
] as const

export type Word = {
  id: string
  type: string
  /** Stars of a rating, and of a viewing where they were given. */
  value: number | null
  /** Kind of a reaction; the day of a viewing. */
  detail: string | null
  /** Milliseconds since 1970. */
  at: number
}

/** The words about one film that stand: the last of each kind that was neither taken back nor taken away by another. */
export type StandingWords<Said extends Word> = {
  rating: Said | null
  loved: Said | null
  want: Said | null
  /** A rating says as much. */
  seen: Said | null
  refusal: Said | null
}

/**
 * The law of what a person said about one film. The last word of a kind holds. "Not for me" takes the stars, the love and
 * the wish said before it away as long as it stands; any of them said after it takes the refusal away. A viewing says
 * "seen" on its day, and with stars a rating of that day.
 */
export function standingWords<Said extends Word>(words: readonly Said[]): StandingWords<Said> {
  const inTime = words.toSorted(earlierFirst)
  const reaction = (kind: string, also: string[] = []) =>
    lastOf(
      inTime.filter(({ type, detail }) => detail === kind || also.includes(type)),
      ['REACTED', ...also],
      'REACTION_CLEARED',
    )
  const said = {
    rating: lastOf(
      inTime.filter(({ type, value }) => type === 'RATING_CLEARED' || value !== null),
      ['RATED', 'WATCHED'],
      'RATING_CLEARED',
    ),
    loved: lastOf(inTime, ['SURVEY_LOVED'], 'SURVEY_UNLOVED'),
    want: reaction('WANT'),
  }
  const refused = reaction('NOT_FOR_ME')
  const welcome = Object.values(said).filter((word) => word !== null)
  const refusal = refused && welcome.every((word) => earlierFirst(word, refused) < 0) ? refused : null
  const kept = refusal ? { rating: null, loved: null, want: null } : said
  return { ...kept, refusal, seen: reaction('SEEN', ['WATCHED']) ?? kept.rating }
}

/** Words of the same moment are ordered by their ids, so that the order of the input never matters. */
export const earlierFirst = (a: Word, b: Word) => a.at - b.at || (a.id < b.id ? -1 : 1)

function lastOf<Said extends Word>(inTime: readonly Said[], set: readonly string[], cleared: string): Said | null {
  const last = inTime.findLast(({ type }) => set.includes(type) || type === cleared)
  return last && last.type !== cleared ? last : null
}
