/** What somebody may write or choose; never a password, a file or what the page itself sends along. */
type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const ownTypes = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'])

function fieldsOf(form: HTMLFormElement): Typed[] {
  return [...form.elements].filter(
    (element): element is Typed =>
      (element instanceof HTMLInputElement && !ownTypes.has(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  )
}

const isTick = (field: Typed): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
const stateOf = (field: Typed): string => (isTick(field) ? String(field.checked) : field.value)

/** The same form again: on this page, with these fields, about the same thing. */
function keyOf(form: HTMLFormElement): string {
  const about = [...form.elements].map((element) => {
    const { name, type, value } = element as HTMLInputElement
    return type === 'hidden' && !name.startsWith('$ACTION') ? `${name}=${value.slice(0, 100)}` : name
  })
  return `typed ${location.pathname} ${about.filter((each) => !each.startsWith('$ACTION')).join(' ')}`
}

/** Keeps what stands in a form over one reload, in this tab alone, and says what becomes of it. */
export function keepTyped(form: HTMLFormElement): string {
  const fields = fieldsOf(form)
  if (fields.length === 0) return ''
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify(fields.map(stateOf)))
    return ': what you wrote will be there'
  } catch {
    return '; copy what you wrote first'
  }
}

/** Puts back what was kept, once. Fields are set as if somebody typed, so that those React holds hear of it. */
export function restoreTyped(form: HTMLFormElement): void {
  try {
    const key = keyOf(form)
    const states: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    if (!Array.isArray(states)) return
    sessionStorage.removeItem(key)
    for (const [place, field] of fieldsOf(form).entries()) {
      const state: unknown = states[place]
      if (typeof state === 'string' && state !== stateOf(field)) setField(field, state)
    }
  } catch {
    // A browser that keeps nothing has nothing to put back.
  }
}

/** Past React’s own setter, or it would not hear of the change. */
export function setField(field: Typed, state: string): void {
  if (isTick(field)) {
    field.click()
    return
  }
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {}
  set?.call(field, state)
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
}
