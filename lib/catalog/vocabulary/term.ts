/** One entry of a closed vocabulary: a stable id, the words people see, and what it means. */
export type Term<Id extends string = string> = {
  id: Id
  label: string
  meaning: string
}

/** Builds a vocabulary from rows of [id, label, meaning] and keeps the ids as literal types. */
export function vocabulary<const Rows extends readonly (readonly [string, string, string])[]>(rows: Rows) {
  type Id = Rows[number][0]
  const terms = rows.map(([id, label, meaning]) => ({ id, label, meaning })) as Term<Id>[]
  const ids = terms.map((term) => term.id) as [Id, ...Id[]]
  const byId = new Map<string, Term<Id>>(terms.map((term) => [term.id, term]))
  return { terms, ids, find: (id: string) => byId.get(id), label: (id: string) => byId.get(id)?.label ?? id }
}
