/**
 * Values of a form as plain data: a name used more than once becomes a list, framework fields are dropped. A file
 * field nobody chose a file for sends a nameless one, which is none.
 */
export function formValues(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'))
  const readAll = (name: string) => {
    const all = form.getAll(name).filter((value) => typeof value === 'string' || value.name !== '')
    return all.length > 1 ? all : all[0]
  }
  // fromEntries, because assigning a field called __proto__ would change what kind of object this is.
  return Object.fromEntries(names.map((name) => [name, readAll(name)]))
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
