import { limits } from '../limits'
import { readRating } from './formats/read-values'
import { readThumb } from './formats/thumb'

const year = String.raw`[([](?:18|19|20)\d{2}[)\]]`
/** What may stand before a title: a bullet, a number, a box, stars. */
const line = new RegExp(
  String.raw`^\s*(?:[-*•–+]\s+|\d{1,4}[.)]\s+)?(?:\[([ xX✓])\]\s+|([☐☑✅✓])\s*)?([★☆⭐🌟½*\uFE0F]{1,12})?\s*(\S.*?${year})\W*?(?:[-–—:|,;=\s]\s*(.{0,40}))?$`,
  'u',
)

type TitleRow = { title: string; rating?: string; seen?: string; want?: string }

/**
 * A list of films, one a line, each with its year in brackets: before it perhaps a box or stars, behind it perhaps a
 * rating. Null for any other text.
 */
export function titlesByLine(text: string): TitleRow[] | null {
  const all = text.split(/\r\n?|\n/, limits.rows + 20).filter((each) => each.trim())
  const lines = all.filter((each) => !/^\s*#{1,6}\s/.test(each))
  if (lines.length > limits.rows || !rowOf(lines[0] ?? '')) return null
  const rows = lines.flatMap((each) => rowOf(each) ?? { title: each.trim(), isOther: true })
  return rows.filter((row) => 'isOther' in row).length < lines.length * 0.2
    ? rows.map(({ isOther, ...row }: TitleRow & { isOther?: boolean }) => row)
    : null
}

function rowOf(text: string): TitleRow | null {
  const [, box, sign, stars, title, behind = ''] = line.exec(text.trim()) ?? []
  if (!title) return null
  const rating = stars ?? behind.replace(/^[\s([=:|,;–—-]+|[\s)\]]+$/g, '')
  const isRating = rating !== '' && (readRating(rating) !== null || readThumb(rating) !== null)
  // Words behind the year that are no rating are a note of one's own.
  if (rating !== '' && !isRating && /[,;|\t]/.test(behind)) return null
  const ticked = box ?? sign
  const isTicked = ticked !== undefined && /[xX✓☑✅]/.test(ticked)
  return {
    title: title.trim(),
    ...(isRating ? { rating } : {}),
    ...(ticked === undefined ? {} : isTicked ? { seen: 'yes' } : { want: 'yes' }),
  }
}
