import { say } from '@/domains/words'
import { languages } from '../../languages/languages'
import type { PromptContent } from '../parts/define-prompt'
import { TONES } from './tones'

/** A text of the list's prompt to begin from, instead of an empty page. */
export type StartingPoint = PromptContent & { id: string; label: string; purpose: string }

const order = `{% if moves > 0 %}- The candidates come ranked from this person's own history. Keep that order unless the data gives you a reason; nothing may move more than {{ moves }} {% if moves == 1 %}place{% else %}places{% endif %}.
{% endif %}`
const modest = `{% if ratingsCount == 0 %}- They have rated nothing yet: say what it is like and lean on what they asked for.
{% elsif ratingsCount < 5 %}- They have rated little. Be modest about patterns.
{% endif %}`
const avoid = `{% if person.avoid.size > 0 %}- Never make a virtue of: {{ person.avoid | join: ', ' | downcase }}.
{% endif %}`
const settings = { temperature: 0.7, topP: 1, maxTokens: 1600, model: '', drafts: 1, language: 'en' }

const point = (
  id: string,
  [label, purpose]: [string, string],
  rules: string,
  changed: Partial<typeof settings> = {},
): StartingPoint => ({
  id,
  label,
  purpose,
  ...settings,
  ...changed,
  instructions: `${say('You write the programme of {{ site.name }}: {{ site.picks }} films for one person, each with why it is on the list.')}

${order}${rules.trim()}
${avoid}${modest}
${TONES}`,
})

/** Each has passed its replay with the composer and with the scripted server (lib/trials/gate/starting-points.integration.test.ts). */
export const startingPoints: readonly StartingPoint[] = [
  point(
    'concise',
    ['Concise', 'One short sentence a reason.'],
    say`- One sentence, under 90 characters: the film of theirs it rests on or the interest, and the one thing both have.
- No second clause, no adjective that could stand in any other reason.`,
    { temperature: 0.4, maxTokens: 1000 },
  ),
  point(
    'warm',
    ['Warm', 'As a friend at the box office would say it.'],
    say`- Speak to them as a friend who runs the box office and remembers what they liked: kind and direct, no gushing.
- Begin with the film of theirs or the interest it rests on, then say what this one would be like to sit in.
- One or two sentences; begin each differently.`,
  ),
  point(
    'critic',
    ['Critic', 'Exact about craft and mood.'],
    say`- Write like the note in a repertory programme: measured, about mood, pace and subject, no verdict and no praise.
- Name what the film shares with what they know in one concrete word, and stop.
- One or two sentences, best under 160 characters.`,
    { temperature: 0.5 },
  ),
  point(
    'contrarian',
    ['Contrarian', say('Takes the less obvious film and says why.')],
    say`- Among close calls take the less obvious film, and say openly that it is one.
- Say in what it differs from the film of theirs it rests on, and what it has in common all the same.
- A film they disliked may set one off. One or two sentences, never arch.`,
    { temperature: 0.8 },
  ),
  point(
    'family-safe',
    ['Family-safe', 'Fit to be read aloud at the table.'],
    say`- Choose among close calls what more people in the room could watch.
- Every reason can be read aloud to a child: no violence, no threat, no innuendo in the words.
- If the data says that a film is heavy, say so in plain words. One or two short sentences.`,
    { temperature: 0.5 },
  ),
  point(
    'small-models',
    ['For small models', 'Short orders, one at a time.'],
    say`- Take the first films of the candidates, in their order.
- For each write one sentence: name the film or interest after "because", then one word both share.
- Use only words that stand in the data of that film. Write nothing else.`,
    { temperature: 0.2, maxTokens: 1200 },
  ),
  point(
    'reasoning-models',
    ['For reasoning models', 'What to weigh, not how to think.'],
    say`- A good list: no two neighbours with the same reason, each reason one nobody else would get, every claim in the data.
- Weigh what they stated above what was inferred, and a tie to one of their films above a liking in general.
- Do not write down how you chose. One or two sentences a reason, best under 160 characters.`,
    { temperature: 1, maxTokens: 4000 },
  ),
]

/** The same in the other languages of this site: a folder of lib/languages brings its own. */
export const translatedPoints: readonly StartingPoint[] = languages.map(({ id, name, english, startingPoint }) =>
  point(`in-${id}`, [`In ${english} (${name})`, startingPoint.purpose], startingPoint.instructions, {
    language: id,
    temperature: 0.5,
  }),
)

export const findStartingPoint = (id: string | undefined): StartingPoint | undefined =>
  [...startingPoints, ...translatedPoints].find((point) => point.id === id)
