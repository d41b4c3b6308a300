/** What one process does, against the artefact that should serve: "ranks with number 4", and what it waits for. */
export function processSentence(
  { number, note }: { number: number | null; note: string | null },
  chosen: number | null,
): string {
  const ranks = number === null ? 'The catalog alone ranks' : `Number ${number} ranks`
  if (number === chosen) return `${ranks}.`
  if (note) return `${ranks}: it could not use number ${chosen}. ${note}`
  if (chosen === null) return `${ranks} until it looks again, within half a minute of its next list.`
  return `${ranks}; it loads number ${chosen} within half a minute of its next list.`
}
