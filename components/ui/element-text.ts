import { Fragment, type ReactElement, type ReactNode } from 'react'

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }
// Most texts have none of them, which is quickly seen.
const isSpecial = /[&<>"']/
const escaped = (text: string) =>
  isSpecial.test(text) ? text.replaceAll(/[&<>"']/g, (found) => escapes[found] ?? '') : text

const otherNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', tabIndex: 'tabindex' }
const notWritten = new Set(['children', 'key', 'ref', 'dangerouslySetInnerHTML'])
const without = new Set(['br', 'hr', 'img', 'input', 'meta'])
/** What React writes of these is more than their attributes. */
const special = new Set(['form', 'textarea', 'select', 'option', 'script', 'style', 'title', 'meta', 'link', 'pre'])

/** Between two texts React writes a comment, so that it can tell them apart when it takes over. */
type Writing = { text: string; endsInText: boolean }

/**
 * The markup React would write for elements that stand: what is interactive in it wakes in the browser. Components are
 * called within the one that is being drawn, so that their hooks are its own. Throws at what it does not know.
 */
export function elementText(node: ReactNode): string {
  const writing = { text: '', endsInText: false }
  write(node, writing)
  return writing.text
}

function write(node: ReactNode, writing: Writing): void {
  if (node === null || node === undefined || typeof node === 'boolean' || node === '') return
  if (typeof node === 'string' || typeof node === 'number') {
    writing.text += `${writing.endsInText ? '<!-- -->' : ''}${escaped(String(node))}`
    writing.endsInText = true
    return
  }
  if (Array.isArray(node)) {
    for (const each of node as ReactNode[]) write(each, writing)
    return
  }
  writeElement(node as ReactElement<Props>, writing)
}

function writeElement({ type, props }: ReactElement<Props>, writing: Writing): void {
  if (type === Fragment || typeof type === 'function') {
    write(type === Fragment ? props.children : (type as (props: Props) => ReactNode)(props), writing)
    return
  }
  if (typeof type !== 'string' || special.has(type)) throw new Error(`Elements of type ${String(type)} are React’s.`)
  writing.text += `<${type}${attributes(type, props)}`
  writing.endsInText = false
  if (without.has(type)) {
    writing.text += '/>'
    return
  }
  writing.text += '>'
  const own = props.dangerouslySetInnerHTML as { __html: string } | undefined
  if (own) writing.text += own.__html
  else write(props.children, writing)
  writing.text += `</${type}>`
  writing.endsInText = false
}

function attributes(type: string, props: Props): string {
  let text = ''
  for (const name in props) {
    const value = props[name]
    if (value === null || value === undefined || typeof value === 'function' || notWritten.has(name)) continue
    text += attribute(type, name, value)
  }
  return text
}

function attribute(type: string, name: string, value: unknown): string {
  const written = otherNames[name] ?? name
  if (typeof value === 'string' || typeof value === 'number') return ` ${written}="${escaped(String(value))}"`
  if (typeof value === 'boolean') {
    if (/^(aria|data)-/.test(name)) return ` ${written}="${value}"`
    return value ? ` ${written}=""` : ''
  }
  if (name === 'style') return ` style="${escaped(styleText(value as Record<string, string>))}"`
  throw new Error(`What ${name} of ${type} says is React’s to write.`)
}

/** Custom properties alone, which are written as they are. */
function styleText(style: Readonly<Record<string, string>>): string {
  return Object.entries(style)
    .map(([name, value]) => {
      if (!name.startsWith('--')) throw new Error(`${name} is React’s to write.`)
      return `${name}:${value}`
    })
    .join(';')
}
