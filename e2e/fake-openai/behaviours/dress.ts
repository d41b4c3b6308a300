import { all, type Behaviour, type Element } from './behaviour'

const list = (elements: readonly unknown[]) => JSON.stringify({ elements })
const each =
  (change: (element: Element, place: number) => unknown) =>
  (_json: string, elements: readonly Element[]): string =>
    list(elements.map(change))
const text = (name: string, write: Behaviour['text'], expected: Behaviour['expected'] = all): Behaviour => ({
  name,
  ...(write ? { text: write } : {}),
  expected,
})
const pretty = (json: string) => JSON.stringify(JSON.parse(json), null, 2)

/** The same picks in other clothes. */
export const dress: Behaviour[] = [
  text('fences its JSON', (json) => `\`\`\`json\n${pretty(json)}\n\`\`\``),
  text('fences its JSON without a name', (json) => `\`\`\`\n${json}\n\`\`\``),
  text('opens a fence and never closes it', (json) => `\`\`\`json\n${json}`),
  text('says a few words first', (json) => `Sure! Here are eight films for tonight:\n\n${json}`),
  text('says a few words after', (json) => `${json}\n\nEnjoy the show! Let me know if you want more.`),
  text('says words with brackets first', (json) => `For {this person} [as asked], with "care":\n${json}`),
  text('opens a brace in its words and never closes it', (json) => `I will use { and "quotes":\n${json}`),
  text('begins with a byte order mark', (json) => `\ufeff${json}`),
  text('ends its lines as Windows does', (json) => pretty(json).replaceAll('\n', '\r\n')),
  text('comments its JSON', (json) =>
    pretty(json).replace('{', '{ // the list').replaceAll('"basis"', '/* own films */ "basis"'),
  ),
  text('leaves commas at the end', (json) => json.replaceAll(']}', '],}').replace(/,\}\]/g, ',},]')),
  text(
    'quotes as Python does',
    (_json, elements) =>
      `{'elements': [${elements.map(({ id, reason }) => `{'id': ${id}, 'reason': '${reason}', 'basis': None}`).join(', ')}]}`,
  ),
  text('does not quote its keys', (json) => json.replace(/"(elements|id|reason|basis)":/g, '$1: ')),
  text('forgets the commas between its lines', (json) =>
    pretty(json).replaceAll(',\n      "reason"', '\n      "reason"'),
  ),
  text('ends with marks of its template', (json) => `${json}<|im_end|>\n<|endoftext|></s>`),
  text('writes one object a line', (_json, elements) => elements.map((element) => JSON.stringify(element)).join('\n')),
  text('writes a bare array', (_json, elements) => JSON.stringify(elements)),
  text('names its list otherwise', (_json, elements) => JSON.stringify({ recommendations: elements })),
  text('wraps its list three times', (_json, elements) => JSON.stringify({ result: { data: { picks: elements } } })),
  text('wraps each pick', (_json, elements) =>
    JSON.stringify({ picks: elements.map((pick, rank) => ({ rank, pick })) }),
  ),
  text('keys its picks by id', (_json, elements) =>
    JSON.stringify(Object.fromEntries(elements.map(({ id, reason }) => [String(id), reason]))),
  ),
  text('keys its picks by id, with objects', (_json, elements) =>
    JSON.stringify({
      picks: Object.fromEntries(elements.map(({ id, reason, basis }) => [String(id), { reason, basis }])),
    }),
  ),
  text(
    'puts the id inside a film',
    each(({ id, reason }) => ({ film: { id, title: 'Any' }, reason })),
  ),
  text(
    'puts the id alone inside a film',
    each(({ id, reason }) => ({ film: { id }, reason })),
  ),
  text(
    'puts the id alone into one object and the reason into another',
    each(({ id, reason }) => ({ choice: { id }, comment: { reason } })),
  ),
  text(
    'names the id film_id and the reason why',
    each(({ id, reason }) => ({ film_id: id, why: reason })),
  ),
  text(
    'writes keys with capitals',
    each(({ id, reason, basis }) => ({ ID: id, Reason: reason, Basis: basis })),
  ),
  text(
    'writes ids as text',
    each(({ id, reason, basis }) => ({ id: String(id), reason, basis: basis.map(String) })),
  ),
  text(
    'writes ids with a hash',
    each(({ id, reason }) => ({ id: `#${id}`, reason })),
  ),
  text(
    'writes ids with a word',
    each(({ id, reason }) => ({ id: `id: ${id}`, reason })),
  ),
  text('writes ids with a point', (json) => json.replace(/"id":(\d+)/g, '"id":$1.0')),
  text(
    'writes the id last',
    each(({ id, reason, basis }) => ({ basis, reason, id })),
  ),
  text(
    'adds fields of its own',
    each((element, place) => ({ ...element, title: 'Any', score: place / 9, tags: ['a', { b: 1 }] })),
  ),
  text(
    'has no reason for some',
    each((element, place) => (place < 3 ? { ...element, reason: null } : element)),
    {
      kept: 5,
      fault: null,
    },
  ),
  text(
    'gives no reasons at all',
    each(({ id }) => ({ id })),
    { kept: 0, fault: null },
  ),
  text(
    'leaves out what its reasons rest on',
    each(({ id, reason }) => ({ id, reason })),
  ),
  text(
    'writes one film as its basis',
    each(({ id, reason, basis }) => ({ id, reason, basis: basis[0] ?? null })),
  ),
  text('breaks lines inside its reasons', (json) => json.replaceAll('Scripted reason', 'Scripted\nreason')),
  text('forgets to escape quotation marks', (json) => json.replaceAll('Scripted reason', 'A "scripted" reason')),
  text('escapes what needs none', (json) => json.replaceAll('Scripted', "Script\\ed it\\'s")),
  text('writes escapes for letters', (json) => json.replaceAll('Scripted', '\\u0053cripted \\ud83c\\udfac')),
  text('puts its JSON into a string', (json) => JSON.stringify(json)),
  text('puts its JSON into a field', (json) => JSON.stringify({ name: 'picks', arguments: json })),
  text(
    'calls a tool in its text',
    (_json, elements) => `<tool_call>\n${JSON.stringify({ name: 'picks', arguments: { elements } })}\n</tool_call>`,
  ),
  text('tags its answer', (json) => `<answer>${json}</answer>`),
  text('repeats its list', (json) => `${json}\n${json}`),
  text(
    'sends the list after the schema',
    (json) => `{"type":"object","properties":{"elements":{"type":"array"}}}\n${json}`,
  ),
  text('echoes a candidate first', (json) => `{"id":101,"title":"Sample 101","year":1971,"directors":[]}\n${json}`),
  text('sends three picks', (_json, elements) => list(elements.slice(0, 3)), { kept: 3, fault: null }),
  text(
    'makes up every other film',
    each((element, place) => (place % 2 ? { ...element, id: 999_000 + place } : element)),
    {
      kept: 4,
      fault: null,
    },
  ),
  text(
    'repeats one film four times',
    each((element, place) => (place < 4 ? { ...element, id: 101 } : element)),
    {
      kept: 5,
      fault: null,
    },
  ),
  text('is cut by its limit of tokens in the sixth pick', (json) => json.slice(0, json.indexOf('{"id":106') + 20), {
    kept: 5,
    fault: 'cut',
  }),
  text('answers in prose', () => 'Certainly. Here are some films you might enjoy tonight, in no particular order.', {
    kept: 0,
    fault: 'prose',
  }),
  text('answers an empty list', () => '{"elements":[]}', { kept: 0, fault: 'empty' }),
  text('answers nothing', () => '', { kept: 0, fault: 'empty' }),
  text('answers blanks', () => ' \n\n ', { kept: 0, fault: 'empty' }),
  text('answers null', () => 'null', { kept: 0, fault: 'prose' }),
  text('declines in an object', () => '{"error":"I cannot help with that"}', { kept: 0, fault: 'prose' }),
]
