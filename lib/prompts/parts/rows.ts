import type { TermData } from './data-block'

/** A bar ends a column, so none stands inside one. */
export const row = (...cells: string[]): string => cells.map((text) => text.replaceAll('|', '/')).join(' | ')

/** The id of a facet without its type; of people the name. */
export const idOf = ({ facet, label }: TermData): string =>
  facet.startsWith('person:') ? label : facet.slice(facet.indexOf(':') + 1)

/** Cut after a whole word. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
}
