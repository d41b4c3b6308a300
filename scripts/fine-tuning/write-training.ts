import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finishExport } from '../../lib/fine-tuning/data-card'
import { collectTraining } from '../../lib/fine-tuning/export-training'
import { kindNames } from '../../lib/fine-tuning/formats'

const CARD = 'data-card.md'

/** Writes the files and their card, and takes away what an earlier export left: people in it may have left since. */
export async function writeTraining(folder: string): Promise<string[]> {
  const found = await collectTraining()
  for (const name of [...kindNames.map((kind) => `${kind}.jsonl`), CARD]) rmSync(join(folder, name), { force: true })
  const { files, card, kept } = finishExport(found)
  mkdirSync(folder, { recursive: true })
  // Read by whoever runs the site alone.
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text, { mode: 0o600 })
  for (const { kind, lines } of files) write(`${kind}.jsonl`, `${lines.join('\n')}\n`)
  write(CARD, card)
  return [
    ...files.map(
      ({ kind, lines, people }) => `${join(folder, kind)}.jsonl: ${lines.length} examples of ${people} people`,
    ),
    ...kept.map((sentence) => `left out, ${sentence}`),
    `${join(folder, CARD)}: what is in them`,
  ]
}
