/** What a click on a documented variable writes into the template. */
export function snippetFor({ name, sample, isList }: { name: string; sample: string; isList?: boolean }): string {
  if (name === 'interests') return '{% for interest in interests %}{{ interest.label }}; {% endfor %}'
  if (name.endsWith('.<id>')) return `{% if ${name.replace('<id>', 'history')} %}{% endif %}`
  if (sample === 'true' || sample === 'false') return `{% if ${name} %}{% endif %}`
  return isList ? `{{ ${name} | join: ', ' }}` : `{{ ${name} }}`
}

/** The text with a snippet in place of the selection, and where the cursor stands then. */
export function insertAt(text: string, snippet: string, from: number, to: number): { text: string; cursor: number } {
  return { text: text.slice(0, from) + snippet + text.slice(to), cursor: from + snippet.length }
}

/** Where a line (from 1) begins and ends, for selecting it. */
export function lineRange(text: string, line: number): { from: number; to: number } {
  const lines = text.split('\n')
  const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  return { from, to: from + (lines[line - 1]?.length ?? 0) }
}

/** "Line 3: …" is about line 3. */
export const lineOf = (message: string): number | null => {
  const line = /^Line (\d+):/.exec(message)?.[1]
  return line === undefined ? null : Number(line)
}
