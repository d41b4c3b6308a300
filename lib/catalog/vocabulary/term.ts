import type { Rows } from '../../../domains/domain'

/** One entry of a closed vocabulary: a stable id, the words people see, and what it means. */
export type Term = {
  id: string
  label: string
  meaning: string
}

/** A vocabulary from the rows of a domain. An id it does not have is its own label: a catalog may hold more than a list. */
export function vocabulary(rows: Rows) {
  const terms: Term[] = rows.map(([id, label, meaning]) => ({ id, label, meaning }))
  const byId = new Map(terms.map((term) => [term.id, term]))
  return {
    terms,
    ids: terms.map((term) => term.id),
    find: (id: string) => byId.get(id),
    label: (id: string) => byId.get(id)?.label ?? readable(id),
  }
}

const readable = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
