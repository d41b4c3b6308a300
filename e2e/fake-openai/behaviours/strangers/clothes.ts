import type { Behaviour } from '../behaviour'
import { each, words } from './helpers'

/** Picks in clothes of their own. */
export const clothes: Behaviour[] = [
  ...[
    'motivation',
    'why_it_suits_you',
    'blurb',
    'comment',
    'pitch',
    'reason_text',
    'summary',
    'justification_for_user',
  ].map((key) =>
    words(
      `gives its reason as ${key}`,
      each(({ id, reason, basis }) => ({ id, title: `Film ${id}`, year: 1990, [key]: reason, basis })),
    ),
  ),
  ...['film_no', 'candidate_number', 'tmdb_id', 'ref', 'selected_film_id', 'Film ID', 'movieID'].map((key) =>
    words(
      `names its id ${key}`,
      each(({ id, reason }, place) => ({ rank: place + 1, [key]: id, reason })),
    ),
  ),
  words(
    'writes ids with a number sign and a point',
    each(({ id, reason }) => ({ id: `No. ${id}.`, reason })),
  ),
  words(
    'writes ids with the title behind',
    each(({ id, reason }) => ({ id: `${id} - Sample Film (1990)`, reason })),
  ),
  words(
    'writes ids with the title before',
    each(({ id, reason }) => ({ id: `Sample Film (#${id})`, reason })),
  ),
  words(
    'writes its reason as a list of sentences',
    each(({ id, reason }) => ({ id, reason: [reason, 'And more of it.'] })),
  ),
  words(
    'writes its reason as an object',
    each(({ id, reason }) => ({ id, reason: { text: reason, tone: 'plain' } })),
  ),
  words('writes pairs of id and reason', (_json, elements) =>
    JSON.stringify({ elements: elements.map(({ id, reason }) => [id, reason]) }),
  ),
  words('writes ids and reasons in two lists', (_json, elements) =>
    JSON.stringify({ ids: elements.map(({ id }) => id), reasons: elements.map(({ reason }) => reason) }),
  ),
  words('numbers its picks as keys', (_json, elements) =>
    JSON.stringify(Object.fromEntries(elements.map((element, place) => [`pick_${place + 1}`, element]))),
  ),
  words('writes curly quotation marks', (text) => text.replace(/"([^"]*)"/g, '“$1”')),
  words('writes JSON5 with a plus and hexadecimals', (text) => text.replaceAll('"id":', 'id: +')),
  words(
    'joins two lists of four',
    (_json, elements) =>
      `${JSON.stringify({ elements: elements.slice(0, 4) })}\n\nAnd the rest:\n${JSON.stringify({ elements: elements.slice(4) })}`,
  ),
  words(
    'writes a table',
    (_json, elements) =>
      `| # | id | film | reason |\n|---|---|---|---|\n${elements.map(({ id, reason }, place) => `| ${place + 1} | ${id} | Sample ${id} | ${reason} |`).join('\n')}`,
  ),
  words(
    'writes a numbered list with ids',
    (_json, elements) =>
      `Here are my picks:\n\n${elements.map(({ id, reason }, place) => `${place + 1}. **Sample Film** (id ${id}): ${reason}`).join('\n')}`,
  ),
  words('writes a list with ids first', (_json, elements) =>
    elements.map(({ id, reason }) => `- ${id} | ${reason}`).join('\n'),
  ),
  words('writes lines between bars', (_json, elements) =>
    elements.map(({ id, reason, basis }) => `${id} | ${basis.join(',')} | ${reason}`).join('\n'),
  ),
  words(
    'writes YAML',
    (_json, elements) =>
      `elements:\n${elements.map(({ id, reason, basis }) => `  - id: ${id}\n    basis: [${basis.join(', ')}]\n    reason: ${reason}`).join('\n')}`,
  ),
  words('writes bullets under headings', (_json, elements) =>
    elements.map(({ id, reason }) => `## Sample Film\n- **ID:** ${id}\n- **Reason:** ${reason}\n`).join('\n'),
  ),
  words(
    'writes XML',
    (_json, elements) =>
      `<picks>${elements.map(({ id, reason }) => `<pick><id>${id}</id><reason>${reason}</reason></pick>`).join('')}</picks>`,
  ),
  words('writes its ids in brackets', (_json, elements) =>
    elements.map(({ id, reason }) => `[${id}] ${reason}`).join('\n'),
  ),
  words(
    'writes columns between tabs',
    (_json, elements) => `id\treason\n${elements.map(({ id, reason }) => `${id}\t${reason}`).join('\n')}`,
  ),
  words(
    'writes a list of HTML',
    (_json, elements) => `<ol>${elements.map(({ id, reason }) => `<li>${id}: ${reason}</li>`).join('')}</ol>`,
  ),
  words('writes titles with ids in brackets', (_json, elements) =>
    JSON.stringify(elements.map(({ id, reason }) => ({ movie: `Sample Film [${id}]`, rationale: reason }))),
  ),
  words(
    'writes each id as a list of one',
    each(({ id, reason }) => ({ id: [id], reason })),
  ),
  words(
    'writes its reason by language',
    each(({ id, reason }) => ({ film_id: id, explanation: { en: reason } })),
  ),
  words(
    'writes CSV',
    (_json, elements) => `id,reason\n${elements.map(({ id, reason }) => `${id},"${reason}"`).join('\n')}`,
  ),
  words(
    'calls a function as Python',
    (_json, elements) =>
      `picks([${elements.map(({ id, reason }) => `Pick(id=${id}, reason="${reason}", basis=[])`).join(', ')}])`,
  ),
]
