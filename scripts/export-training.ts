// npm run export:training -- [FOLDER]       what people let a model be trained on, as files; see docs/fine-tuning.md
// npm run export:training -- --check FILE   a file against its format, line by line
import './support/load-env'
import { parseArgs } from 'node:util'
import { withDatabase } from './database/with-database'
import { checkFile } from './fine-tuning/check-file'
import { writeTraining } from './fine-tuning/write-training'
import { runCommand } from './support/terminal'

runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'string' } } })
  if (positionals.length > 1 || (values.check !== undefined && positionals.length > 0))
    throw new Error('Say where to: npm run export:training -- [FOLDER], or --check FILE')
  if (values.check !== undefined) return console.log(await checkFile(values.check))
  const [folder = 'training-export'] = positionals
  console.log((await withDatabase('npm run export:training', () => writeTraining(folder))).join('\n'))
})
