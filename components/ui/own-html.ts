/** Markup of ours. Made by `html` alone, which escapes whatever is put into it: no text from elsewhere becomes an element. */
export class OwnHtml {
  constructor(readonly text: string) {}
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (found) => entities[found] ?? '')

type Part = OwnHtml | string | number | false | null | undefined | readonly OwnHtml[]

/** Markup with texts in it, for contents and for attributes in double quotes; what is false, null or undefined is nothing. */
export function html(markup: TemplateStringsArray, ...parts: Part[]): OwnHtml {
  return new OwnHtml(markup.reduce((text, next, place) => text + drawn(parts[place - 1]) + next))
}

function drawn(part: Part): string {
  if (part === false || part === undefined || part === null) return ''
  if (part instanceof OwnHtml) return part.text
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escaped(String(part))
}
