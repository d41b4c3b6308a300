import type { CatalogIndex } from '../index/catalog-index'

/**
 * Of each series only the first part that was not seen may be proposed: later ones wait for it, so no list holds two
 * films of a series. A part that is blocked already (it breaks a rule) holds up nobody. Writes 1 over the others.
 */
export function blockLaterParts({ series }: CatalogIndex, seen: (row: number) => boolean, blocked: Uint8Array): void {
  for (const rows of series) {
    const next = rows.find((row) => !seen(row) && blocked[row] === 0)
    for (const row of rows) if (row !== next) blocked[row] = 1
  }
}
