import type { TableRow } from '../read-table'
import { anyTable, mayBeRatings } from './formats/any-table'
import { cleanCell } from './formats/clean-cell'
import { isMine, scaleInName } from './formats/columns'
import type { Field } from './formats/field-names'
import type { Best, Format, Said, Scale, SourceFile } from './formats/format'
import type { DayOrder } from './formats/read-day'
import { isGrade, looksAveraged, readRating, scaleOf, type WrittenRating } from './formats/read-values'
import { mayBeOfSchool, scaleSaid, WORST_MARK } from './formats/scale-words'
import { readThumb } from './formats/thumb'

/** What the person changed of how ratings were read. */
export type RatingOptions = { scale?: Scale; best?: Best; columns?: Record<string, Field> }
export type Readable = { file: SourceFile; format: Format; columns: Map<string, Field> | null }
export type Pending = { row: TableRow; path: string; said: Said; rating: WrittenRating | null; order: DayOrder }
type RatingsRead = { scale: Scale | null; best: Best | null; notes: string[] }

const GRADES =
  'Grades in letters are read as those read them who average newspapers: A is 100 of 100, B 75, C 50, D 25, F nought.'

/** Numbers that may be ratings are not taken for the person's own before they say so. */
export function unnamedRatings({ file, columns }: Readable): string[] {
  const unnamed = columns ? mayBeRatings(file, columns).slice(0, 5) : []
  if (unnamed.length === 0) return []
  const names = unnamed.map((name) => `“${name.slice(0, 40)}”`)
  return names.length === 1
    ? [`The column ${names[0]} holds numbers and was not read. If they are your ratings, say so below.`]
    : [
        `The columns ${names.join(', ')} hold numbers and were not read. If one of them holds your ratings, say so below.`,
      ]
}

const columnOf = (columns: ReadonlyMap<string, Field> | null, field: Field) =>
  [...(columns ?? [])].find(([, each]) => each === field)?.[0]

/** A column of averages, of words, or below nought is no rating of one's own unless the person says so. */
export function withoutAverages({ file, format, columns }: Readable, options: RatingOptions) {
  const rating = columnOf(columns, 'rating')
  if (!columns || !rating || options.columns?.[rating]) return { file, format, columns, notes: [] as string[] }
  const texts = file.table.rows.map(({ cells }) => cleanCell(cells.get(rating))).filter(Boolean)
  const why = whyNotOwn(rating, texts, file)
  if (why === null) return { file, format, columns, notes: [] }
  const others = new Map(columns).set(rating, 'ignore')
  return { file, format: anyTable(others, file), columns: others, notes: [`The column “${rating}” ${why}`] }
}

function whyNotOwn(column: string, texts: readonly string[], { table }: SourceFile): string | null {
  const below = texts.filter((text) => /^[-−–]\s?\d/.test(text) && !/^-1(?:\.0)?$/.test(text))
  if (scaleSaid(column, table.above ?? []).isBelowNought || (below.length > 1 && below.length * 5 > texts.length)) {
    return 'goes below nought and was not read as your rating: what its numbers are worth is not said.'
  }
  const ratings = texts.flatMap((text) => readRating(text) ?? [])
  const words = texts.filter((text) => !readThumb(text) && readRating(text) === null)
  if (words.length * 2 > texts.length) return 'holds no numbers and was not read as your rating.'
  return !isMine(column) && looksAveraged(ratings)
    ? 'looks like the average of many people and was not read as your rating. If it is yours, say so below.'
    : null
}

/** Reads the written ratings of one table, and says what they are out of and which is the best. */
export function readRatings(
  pending: Pending[],
  { format, columns, file }: Readable,
  options: RatingOptions,
): RatingsRead {
  const rated = pending.filter(({ said }) => said.rating)
  for (const each of rated) each.rating = withOutOf(readRating(each.said.rating ?? ''), each.said.outOf)
  if (rated.length === 0) return { scale: null, best: null, notes: [] }
  if (format.scale) return { scale: format.scale, best: 'highest', notes: [] }
  const notes = rated.some(({ said }) => isGrade(said.rating ?? '')) ? [GRADES] : []
  const column = columnOf(columns, 'rating')
  const ratings = rated.flatMap(({ rating }) => rating ?? [])
  const said = scaleSaid(column ?? '', file.table.above ?? [])
  const hint = (column ? scaleInName(column) : null) ?? said.of
  const isOfSchool =
    column !== undefined &&
    mayBeOfSchool(column, file.table.columns) &&
    ratings.every(({ value, of }) => of === null && value >= 1 && value <= WORST_MARK)
  const best = options.best ?? said.best ?? (isOfSchool ? null : 'highest')
  const scale = options.scale ?? scaleOf(ratings, hint ?? (isOfSchool && best !== 'highest' ? WORST_MARK : null))
  return { scale, best, notes: best === 'lowest' ? [...notes, backwards(scale)] : notes }
}

const backwards = (scale: Scale) => `Ratings were read backwards: 1 is the best, ${scale} the worst.`

/** A column of its own may say of how many each rating is. */
function withOutOf(rating: WrittenRating | null, outOf: string | undefined): WrittenRating | null {
  const most = Number(/(\d{1,3})(?:\.0+)?\s*$/.exec(outOf ?? '')?.[1] ?? 0)
  return rating && rating.of === null && most >= rating.value && most > 0 ? { ...rating, of: most } : rating
}
