/** Values of a form as plain data: a name used more than once becomes a list, framework fields are dropped. */
export function formValues(form: FormData): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const all = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = all.length > 1 ? all : all[0]
  }
  return values
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
