/**
 * Quotation marks as they should be: those inside of quoted cells are doubled; one that is never closed, or behind which
 * the next row's quoted cell begins, opens nothing and is taken out.
 */
export function mendQuotes(text: string, separator: string): string {
  const changes: { at: number; length: number; text: string }[] = []
  const isEdge = (sign: string | undefined) =>
    sign === undefined || sign === separator || sign === '\n' || sign === '\r' || sign === '\uFEFF'
  let opened: { at: number; changes: number } | null = null
  const dropOpened = () => {
    if (!opened) return
    changes.splice(opened.changes)
    changes.push({ at: opened.at, length: 1, text: '' })
  }
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const [before, after] = [text[at - 1], text[at + 1]]
    const beginsCell = isEdge(before)
    if (!opened) {
      if (beginsCell) opened = { at, changes: changes.length }
    } else if (before === '\\') changes.push({ at: at - 1, length: 2, text: '""' })
    else if (after === '"') at++
    else if (isEdge(after)) opened = null
    else if (beginsCell && /[\r\n]/.test(text.slice(opened.at, at))) {
      dropOpened()
      opened = { at, changes: changes.length }
    } else changes.push({ at, length: 1, text: '""' })
  }
  dropOpened()
  const parts: string[] = []
  let from = 0
  for (const change of changes) {
    parts.push(text.slice(from, change.at), change.text)
    from = change.at + change.length
  }
  return parts.join('') + text.slice(from)
}
