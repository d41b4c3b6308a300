import type { Behaviour } from '../behaviour'
import { each, lines, words } from './helpers'

const inKeys = (id: string, reason: string) => each((element) => ({ [id]: element.id, [reason]: element.reason }))

/** Picks in languages of people and of machines. */
export const dialects: Behaviour[] = [
  words('writes German keys', inKeys('film_id', 'begründung')),
  words('writes Spanish keys', inKeys('identificador', 'motivo')),
  words('writes French keys', inKeys('id', 'raison')),
  words('writes Chinese keys', inKeys('编号', '理由')),
  words('writes Russian keys', inKeys('номер', 'причина')),
  words('greets in Spanish', (text) => `Aquí tienes ocho películas:\n\n${text}\n\n¡Que las disfrutes!`),
  words('greets in Chinese', (text) => `好的，以下是推荐：\n\`\`\`json\n${text}\n\`\`\`\n希望您喜欢！`),
  words('writes marks of full width', (text) =>
    text.replaceAll('{', '｛').replaceAll('}', '｝').replaceAll('":', '"：').replaceAll('",', '"，'),
  ),
  words(
    'writes a table with ids as code',
    (_json, elements) =>
      `| Film | Why | ID |\n|:--|:--|--:|\n${elements.map(({ id, reason }) => `| Sample Film | ${reason} | \`${id}\` |`).join('\n')}`,
  ),
  words(
    'writes a table with bold ids and no bars around',
    (_json, elements) =>
      `ID | Why it fits\n--- | ---\n${elements.map(({ id, reason }) => `**${id}** | ${reason}`).join('\n')}`,
  ),
  words(
    'writes XML with attributes',
    (_json, elements) =>
      `<picks>\n${elements.map(({ id, reason }) => `  <film id="${id}" reason="${reason.replaceAll('"', '&quot;')}"/>`).join('\n')}\n</picks>`,
  ),
  words(
    'writes XML with an attribute and a text',
    (_json, elements) =>
      `<picks>\n${elements.map(({ id, reason }) => `  <pick id="${id}">${reason}</pick>`).join('\n')}\n</picks>`,
  ),
  words(
    'writes XML with other names',
    (_json, elements) =>
      `<recommendations>${elements.map(({ id, reason }) => `<recommendation><movie_id>${id}</movie_id><explanation>${reason}</explanation></recommendation>`).join('')}</recommendations>`,
  ),
  words(
    'writes an object a line in a fence',
    (_json, elements) => `\`\`\`jsonl\n${elements.map((element) => JSON.stringify(element)).join('\n')}\n\`\`\``,
  ),
  words('writes a fence for each pick, with prose between', (_json, elements) =>
    elements
      .map(
        (element, place) =>
          `Pick ${place + 1}, one for tonight:\n\`\`\`json\n${JSON.stringify(element, null, 2)}\n\`\`\``,
      )
      .join('\n\n'),
  ),
  words(
    'writes braces in its prose',
    (text) =>
      `Here it is {as you asked} [8 films]:\n\`\`\`json\n${text}\n\`\`\`\nLet me know {if anything is missing}.`,
  ),
  words('forgets to close', (text) => text.slice(0, -2)),
  words(
    'writes a dictionary of Python',
    (_json, elements) =>
      `{'elements': [${elements.map(({ id, reason }) => `{'id': ${id}, 'reason': '${reason.replaceAll("'", "\\'")}', 'basis': None, 'sure': True}`).join(', ')}]}`,
  ),
  words('writes entities for its quotation marks', (text) => text.replaceAll('"', '&quot;')),
  words('writes backslashes before underscores', (_json, elements) =>
    JSON.stringify(elements.map(({ id, reason }) => ({ film_id: id, why_this: reason }))).replaceAll('_', '\\_'),
  ),
  words(
    'names ids film_101',
    each(({ id, reason }) => ({ id: `film_${id}`, reason })),
  ),
  words(
    'names ids F101',
    each(({ id, reason }) => ({ id: `F${id}`, reason })),
  ),
  words(
    'names ids candidate-101',
    each(({ id, reason }) => ({ candidate: `candidate-${id}`, reason })),
  ),
  words('writes TOML', (_json, elements) =>
    elements.map(({ id, reason }) => `[[elements]]\nid = ${id}\nreason = "${reason}"`).join('\n\n'),
  ),
  words(
    'writes arrows',
    lines(({ id, reason }) => `${id} → ${reason}`),
  ),
  words(
    'writes fat arrows',
    lines(({ id, reason }) => `${id} => ${reason}`),
  ),
  words(
    'writes ids at the end of its lines',
    lines(({ id, reason }, place) => `${place + 1}. **Sample Film** — ${reason} (id: ${id})`),
  ),
  words(
    'writes ids as headings',
    lines(({ id, reason }) => `### ${id} — Sample Film\n${reason}\n`),
  ),
  words(
    'writes an id and its reason on two lines',
    lines(({ id, reason }) => `ID ${id}\n${reason}\n`),
  ),
  words(
    'writes the reason first, then the id',
    lines(({ id, reason }) => `"${reason}";${id}`),
  ),
  words('calls a function in a tag', (text) => `<function=picks>${text}</function>`),
  words('calls tools as Mistral does', (text) => `[TOOL_CALLS] [{"name": "picks", "arguments": ${text}}]`),
  words('calls a tool behind a Python tag', (text) => `<|python_tag|>{"name": "picks", "parameters": ${text}}`),
  words('boxes its answer', (text) => `$\\boxed{${text}}$`),
  words('writes the list twice', (text) => `${text}\n\n${text}`),
  words('writes its list under the name of its schema', (_json, elements) =>
    JSON.stringify({ type: 'object', properties: { elements } }),
  ),
  words(
    'repeats the schema before its answer',
    (text) =>
      `{"type":"object","properties":{"elements":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","enum":[101,102]},"reason":{"type":"string"}}}}}}\n${text}`,
  ),
  words(
    'wraps the film of each pick, and the pick',
    each((element) => ({ recommendation: { film: { id: element.id }, why: element.reason } })),
  ),
  words('writes its reasons in another list, by id', (_json, elements) =>
    JSON.stringify({
      picks: elements.map(({ id }) => id),
      reasons: Object.fromEntries(elements.map(({ id, reason }) => [id, reason])),
    }),
  ),
]
