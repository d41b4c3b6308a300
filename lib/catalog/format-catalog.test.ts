import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatCatalog } from './format-catalog'
import { readCatalog } from './read-catalog'

const folder = join(process.cwd(), 'prisma/catalog')

test('the catalog files are in canonical form', () => {
  const files = formatCatalog(readCatalog(folder).films)
  expect([...files.keys()].sort()).toEqual(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort(),
  )
  for (const [file, text] of files) expect(readFileSync(join(folder, file), 'utf8')).toBe(text)
})
