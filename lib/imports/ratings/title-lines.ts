import { limits } from '../limits'
import { readRating } from './formats/read-values'
import { readThumb } from './formats/thumb'

const year = String.raw`[([](?:18|19|20)\d{2}[)\]]`
/** What may stand before a title: a bullet, a number, a box, stars. */
const line = new RegExp(
  String.raw`^\s*(?:[-*•–—+]\s+|\d{1,4}[.)]\s+)?(?:\[([ xX✓])\]\s+|([☐☑✅✓])\s*)?([★☆⭐🌟½*\uFE0F]{1,12})?\s*(\S.*?${year})\W*?(?:[-–—:|,;=\s]\s*(.{0,40}))?$`,
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
  const onDisk = lines.length > limits.rows ? [] : lines.flatMap((each) => fileOnDisk(each) ?? [])
  if (onDisk.length > 0 && onDisk.length >= lines.length * 0.8) return onDisk
  if (lines.length > limits.rows || !rowOf(lines[0] ?? '')) return null
  const rows = lines.flatMap((each) => rowOf(each) ?? { title: each.trim(), isOther: true })
  return rows.filter((row) => 'isOther' in row).length < lines.length * 0.2
    ? rows.map(({ isOther, ...row }: TitleRow & { isOther?: boolean }) => row)
    : null
}

/** "Heat.1995.1080p.BluRay.mkv": a film as it lies on a disk, or null. */
function fileOnDisk(text: string): TitleRow | null {
  const name = /([^/\\]{1,200})\.(?:mkv|mp4|m4v|avi|mov|wmv|mpe?g|webm|iso|ts)$/i.exec(text.trim())?.[1]
  if (!name) return null
  const [, title, year] = /^(.+?)[\s._([-]+((?:18|19|20)\d{2})(?=$|[\s._)\]-])/.exec(name) ?? []
  const words = (title ?? name).replace(/[._]+/g, ' ').trim()
  return { title: year ? `${words} (${year})` : words }
}

function rowOf(text: string): TitleRow | null {
  const [, box, sign, stars, title, behind = ''] = line.exec(text.trim()) ?? []
  if (!title) return null
  const rating = stars ?? behind.replace(/^[\s([=:|,;–—-]+|[\s)\]]+$/g, '')
  const isRating = readRating(rating) !== null || readThumb(rating) !== null
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
