import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatCatalog } from '../../lib/catalog/format-catalog'
import { readCatalog } from '../../lib/catalog/read-catalog'

// npm run catalog:format: sorts the films into their files. Refuses while there are problems.
const folder = join(process.cwd(), 'prisma/catalog')
const { films, problems } = readCatalog(folder)
if (problems.length > 0) {
  for (const { file, film, field, problem } of problems) console.error(`${file}: ${film}: ${field}: ${problem}`)
  process.exit(1)
}
const files = formatCatalog(films)
for (const file of readdirSync(folder)) if (file.endsWith('.json') && !files.has(file)) rmSync(join(folder, file))
for (const [file, text] of files) writeFileSync(join(folder, file), text)
console.log(`${films.length} films in ${files.size} files`)
