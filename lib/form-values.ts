/** Fields of one form; no form of ours comes near. */
export const MOST_FIELDS = 300

/** Whether a form has more fields than any of ours; stops counting there. */
export function hasTooManyFields(form: FormData): boolean {
  let fields = 0
  for (const _name of form.keys()) if (++fields > MOST_FIELDS) return true
  return false
}

/**
 * Values of a form as plain data, in one pass over at most MOST_FIELDS of them: a name used more than once becomes a
 * list, framework fields are dropped. A file field nobody chose a file for sends a nameless one, which is none.
 */
export function formValues(form: FormData): Record<string, unknown> {
  const read = new Map<string, FormDataEntryValue[]>()
  let fields = 0
  for (const [name, value] of form) {
    if (++fields > MOST_FIELDS) break
    if (name.startsWith('$ACTION')) continue
    const known = read.get(name) ?? []
    if (typeof value === 'string' || value.name !== '') known.push(value)
    read.set(name, known)
  }
  // fromEntries, because assigning a field called __proto__ would change what kind of object this is.
  return Object.fromEntries([...read].map(([name, all]) => [name, all.length > 1 ? all : all[0]]))
}

/** The typed-in text to show again after an error; never a password. */
export function keptValues(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {}
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !/password/i.test(entry[0]),
    ),
  )
}
