import type { FilmField } from '../film-fields'

/** What stands in the form for a field, its places one after the other. */
export function typedText(field: FilmField, typed: Record<string, string>): string {
  const names = Object.keys(typed).filter((name) => name === field || name.startsWith(`${field}.`))
  const parts = names.flatMap((name) => {
    const text = typed[name]?.trim().replace(/\s*\n\s*/g, ', ')
    const because = field === 'kindred' ? typed[name.replace('kindred', 'because')]?.trim() : ''
    return text ? [because ? `${text}: ${because}` : text] : []
  })
  return parts.join(', ') || 'nothing'
}
