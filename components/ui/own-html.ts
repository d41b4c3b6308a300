/** Markup of ours. Made by `html` alone, which escapes whatever is put into it: no text from elsewhere becomes an element. */
export class OwnHtml {
  constructor(readonly text: string) {}
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
// Most texts have none of them, which is quickly seen.
const isSpecial = /[&<>"']/
const escaped = (text: string) =>
  isSpecial.test(text) ? text.replaceAll(/[&<>"']/g, (found) => entities[found] ?? '') : text

type Part = OwnHtml | string | number | false | null | undefined | readonly OwnHtml[]

/** Markup with texts in it, for contents and for attributes in double quotes; what is false, null or undefined is nothing. */
export function html(markup: TemplateStringsArray, ...parts: Part[]): OwnHtml {
  let text = markup[0] ?? ''
  for (let place = 0; place < parts.length; place++) text += drawn(parts[place]) + markup[place + 1]
  return new OwnHtml(text)
}

function drawn(part: Part): string {
  if (part === false || part === undefined || part === null) return ''
  if (part instanceof OwnHtml) return part.text
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escaped(String(part))
}
