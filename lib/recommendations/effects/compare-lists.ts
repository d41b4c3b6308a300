/** What became of a list: places from 0. */
export type ListChanges = {
  entered: { filmId: number; place: number }[]
  left: { filmId: number; place: number }[]
  moved: { filmId: number; from: number; to: number }[]
}

/** What entered, left and moved between two lists of films. */
export function compareLists(before: readonly number[], after: readonly number[]): ListChanges {
  const stood = new Map(before.map((filmId, place) => [filmId, place]))
  const stands = new Set(after)
  return {
    entered: after.flatMap((filmId, place) => (stood.has(filmId) ? [] : [{ filmId, place }])),
    left: before.flatMap((filmId, place) => (stands.has(filmId) ? [] : [{ filmId, place }])),
    moved: after.flatMap((filmId, to) => {
      const from = stood.get(filmId)
      return from === undefined || from === to ? [] : [{ filmId, from, to }]
    }),
  }
}
