import type { Format, Said, SourceFile } from '../format'
import { isEpisodeTitle, isOtherKind } from '../kind'

/** Half an hour: what was stopped before is not a film seen. */
const WATCHED_SECONDS = 1_800

/** "02:40:01" and "9900" in seconds. */
const secondsOf = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

const counted = new WeakMap<SourceFile, number>()
/** Counted once a file, not once a row. */
function profilesIn(file: SourceFile): number {
  const known = counted.get(file) ?? new Set(file.table.rows.map(({ cells }) => cells.get('profile name') ?? '')).size
  counted.set(file, known)
  return known
}
const MANY_PROFILES = 'is of a file with several profiles: keep the rows of your own and send it again'
const thumbs: Record<string, Partial<Said>> = { '1': { seen: true }, '2': { liked: true }, '3': { liked: true } }

/** The whole of one's data at Netflix: what ran, with trailers among it, and thumbs as numbers beside the stars of old. */
export const netflix: Format = {
  source: 'netflix',
  scale: 5,
  recognises: (columns) =>
    columns.has('supplemental video type') || (columns.has('thumbs value') && columns.has('title name')),
  reads: (row, file) => {
    if (profilesIn(file) > 1) return { problem: MANY_PROFILES }
    const title = row('title', 'title name')
    if (isEpisodeTitle(title)) return { left: 'series' }
    const said = { title, day: row('start time', 'event utc ts') }
    if (row('star value')) return { ...said, rating: row('star value') }
    const thumb = thumbs[row('thumbs value')]
    if (thumb) return { ...said, ...thumb }
    const isWhole = !row('supplemental video type') && secondsOf(row('duration')) >= WATCHED_SECONDS
    return isWhole ? { ...said, seen: true } : { left: 'nothing' }
  },
}

/** What Jellyfin's plug-in for reports kept of every play. */
export const playback: Format = {
  source: 'jellyfin',
  scale: 10,
  recognises: (columns) => columns.has('playbackmethod') && columns.has('itemname'),
  reads: (row) => {
    if (isOtherKind(row('itemtype'))) return { left: 'series' }
    const isWhole = secondsOf(row('playduration')) >= WATCHED_SECONDS
    return isWhole ? { title: row('itemname'), day: row('datecreated'), seen: true } : { left: 'nothing' }
  },
}
