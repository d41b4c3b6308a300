import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = '.data/imports'
const cell = (value: string | number) =>
  /[",\r\n]/.test(`${value}`) ? `"${`${value}`.replaceAll('"', '""')}"` : `${value}`

/** Writes rows that were left out as CSV and returns where. */
export function writeRejects(name: string, columns: string[], rows: (string | number)[][]): string {
  mkdirSync(folder, { recursive: true })
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const path = join(folder, `${name}-${stamp}-rejected.csv`)
  writeFileSync(path, `${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`)
  return path
}
