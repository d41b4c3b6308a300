import { limits } from '../limits'
import { withoutEntities } from './formats/read-values'
import { isHead } from './is-head'

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const asCsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(quoted).join(',')).join('\n')

/** The table of films in a web page, as CSV: some sites call such a page a workbook. Null without one. */
export function tableOfPage(text: string): string | null {
  if (!/^\s*<(?:!doctype html|html|table|meta|head|style|div)/i.test(text)) return null
  const rows = text
    .split(/<tr\b/i, limits.rows + 20)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh]\b/i, 200)
        .slice(1)
        .map(textOf),
    )
  const head = rows.slice(0, 10).findIndex(isHead)
  return head < 0 ? null : asCsv(rows.slice(head))
}

/** What stands between the marks of a cell. */
function textOf(cell: string): string {
  const inside = cell.slice(cell.indexOf('>') + 1, limits.cellCharacters).replace(/<\/t[dhr][\s\S]*$/i, '')
  return withoutEntities(inside.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** A table whose columns are held apart by spaces alone, as CSV; null for any other text. */
export function tableOfSpaces(text: string): string | null {
  const lines = text.split(/\r\n?|\n/, limits.rows + 20).filter((line) => line.trim())
  const [head = '', ...rest] = lines
  if (rest.length === 0 || /[,;\t|]/.test(head)) return null
  const starts = [...head.matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index)
  if (starts.length < 2 || !isHead(cut(head, starts))) return null
  const fitting = rest.filter((line) => starts.every((start) => start === 0 || /^\s?$/.test(line[start - 1] ?? '')))
  return fitting.length < rest.length * 0.9 ? null : asCsv([head, ...fitting].map((line) => cut(line, starts)))
}

const cut = (line: string, starts: readonly number[]) =>
  starts.map((start, place) => line.slice(place === 0 ? 0 : start, starts[place + 1]).trim())
