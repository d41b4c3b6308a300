import { byRole, type Format } from '../format'

const listColumns = ['position', 'name', 'year', 'url', 'description']

/** ratings, watched, watchlist, diary, reviews, likes and lists of an export. */
export const letterboxd: Format = {
  source: 'letterboxd',
  scale: 5,
  recognises: (columns) => columns.has('letterboxd uri') || listColumns.every((column) => columns.has(column)),
  reads: (row, file) => {
    const said = { title: row('name'), year: row('year'), day: row('watched date') || row('date') }
    if (!said.title) return { problem: 'has no title' }
    if (row('rating')) return { ...said, rating: row('rating') }
    if (file.table.columns.includes('watched date')) return { ...said, seen: true }
    if (file.table.columns.includes('rating')) return { left: 'nothing' }
    return file.inArchive && !file.role ? { left: 'list' } : byRole(said, file)
  },
}
