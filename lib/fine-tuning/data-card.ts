import { type TrainingExport, type TrainingFile, tooFew } from './export-training'
import { LEAST, MOST } from './formats'

const dayOf = (date: Date) => date.toISOString().slice(0, 10)
const sizeOf = (lines: string[]) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)

/** What is in the files, where it is from, and what it must not be used for: it goes where they go. */
function writeDataCard({ since, until, lists, leftOut, files: all }: TrainingExport, files: TrainingFile[]): string {
  const rows = files.map(
    ({ kind, lines, people }) => `| \`${kind}.jsonl\` | ${lines.length} | ${people} | ${sizeOf(lines)} |`,
  )
  const pairs = all.find(({ kind }) => kind === 'preferences')?.why ?? { picked: 0, words: 0 }
  return `# Lists of recommendations and what came of them

Written on ${until.toISOString()}. It holds what was known then: whoever takes their yes back or erases their account is not in the next one, and this one is to be deleted by then.

| file | examples | people | bytes |
| --- | --- | --- | --- |
${rows.join('\n')}

- **From**: ${lists} lists that a model wrote between ${dayOf(since)} and ${dayOf(until)}, for people who allow a model to write, learning from what they open, and the training of a model. No admins.
- **A question** is what the model was sent, word for word: our instructions, films offered, lines of a taste, words of the person's own.
- **The better answer** has the same films. First come those that were opened, put on the watchlist or liked, or whose words were called helpful, as far as the order may change; words that were called untrue or spoiling have given way to the built-in writer's.
- **The worse answer** begins with what was passed over or turned down, and has the words that were called untrue or spoiling. Pairs that differ by what was picked: ${pairs.picked}; by words: ${pairs.words} (some by both).
- **Nobody's name**: no name, address or number of a person. Lists whose words held one that we know, an e-mail address, a link or a telephone number: ${leftOut.tellsWho}, left out. Words of one's own can say more than a pattern finds; that is what their consent is about.
- **Also left out**: ${leftOut.nothingSaid} of which nothing was said, ${leftOut.unfit} that no longer fit their own prompt, ${leftOut.beyondLimit} beyond the limits (${MOST.ofOne} of one person, ${MOST.examples} in all).
- **Bounds**: at least ${LEAST.examples} examples of ${LEAST.people} people a file. What was in view and not opened says little by itself, and films at the top are opened more. English only.
- **For**: a model that writes lists of this site. Not for finding out who somebody is, and not for anything else.
`
}

/** The files that may be handed out, with the card that goes with them; an error with a sentence where there is none. */
export function finishExport(found: TrainingExport): { files: TrainingFile[]; card: string; kept: string[] } {
  const kept = found.files.flatMap((file) => (tooFew(file) ? [`${file.kind}: ${tooFew(file)}`] : []))
  const files = found.files.filter((file) => !tooFew(file))
  if (files.length === 0) throw new Error(`Nothing is written, there is too little to learn from.\n${kept.join('\n')}`)
  return { files, card: writeDataCard(found, files), kept }
}
