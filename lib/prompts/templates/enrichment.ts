/** After the prompting strategies of LLM-Rec (Lyu et al., arXiv 2307.15780), in words of our own. */

import { say } from '@/domains/words'
import { forDomain } from '../parts/for-domain'

const TASK = say`You describe films for the catalog of {{ site.name }}, a small cinema that recommends by what a film is like. People never see your text as an advertisement: it helps to find the film and to put it beside others.`

const CLOSING = forDomain(say`{% if film.runtimeMinutes < 45 %}
This is a short film; take it as one.{% endif %}{% if has.documentary %}
This is a documentary: speak of its subject and its way of looking, not of characters and plot.{% endif %}`)

const FROM_DATA = say`Rest on the data: the log line, the genres, moods, themes and settings. Add no plot, no names and no judgement of your own.`
const FROM_KNOWLEDGE = say`Rest on the data and on what you reliably know of this very film. Its title and year say which film it is; if you do not know it, rest on the data alone.`

export const BASIC_TEMPLATE = say`${TASK}

Say what this film is.
- text: the log line in other words. Keep what it tells and leave nothing of it out; keep none of its phrases. One paragraph of two to four sentences, at most {{ limits.textMaxWords }} words.
- tags: sum the film up in words somebody would look for: subject, people, place, time, form. At most {{ limits.tags }}.
- emotions: what it may stir in somebody watching, inferred from premise and moods. At most {{ limits.emotions }}.

${FROM_DATA}
${CLOSING}`

export const RECOMMENDATION_TEMPLATE = say`${TASK}

Suppose you want to recommend this film to others. What else should you say, beyond what the log line says already?
- text: the qualities that make somebody choose it and that the log line leaves out: how it is told, its pace, what it looks and sounds like, what it asks of you, whom it suits and whom it does not. No praise that would fit any film. At most {{ limits.textMaxWords }} words.
- tags: the tags you would use if you wanted to recommend it to others. Fewer and sharper beats many. At most {{ limits.tags }}.
- emotions: recommend it by what it makes one feel, as single words. At most {{ limits.emotions }}.

${FROM_KNOWLEDGE}
${CLOSING}`

export const ENGAGEMENT_TEMPLATE = say`${TASK}

{% if neighbours.by == 'viewers' %}People who like this film also like the films under "neighbours".{% elsif neighbours.by == 'kindred' %}The catalog puts the films under "neighbours" beside this one.{% else %}This film has no neighbours yet.{% endif %}
{% if neighbours.count > 0 %}What do they have in common with it that would draw the same person?
- text: the qualities this film shares with most of them, the most telling first: subject, feeling, way of telling. Say it of this film. Leave out what only one neighbour has, and what is true of any film. At most {{ limits.textMaxWords }} words.
{% else %}- text: the qualities of this film by which it would find its company: subject, feeling, way of telling. At most {{ limits.textMaxWords }} words.
{% endif %}- tags: what it shares, as tags. At most {{ limits.tags }}.
- emotions: what all of them stir. At most {{ limits.emotions }}.

${FROM_DATA}
${CLOSING}`

export const COMBINED_TEMPLATE = say`${TASK}

Suppose you want to recommend this film to others. What else should you say, beyond what the log line says already?
{% if neighbours.by == 'viewers' %}People who like it also like the films under "neighbours", so it holds something they hold too.{% elsif neighbours.by == 'kindred' %}The catalog puts the films under "neighbours" beside it, so it holds something they hold too.{% endif %}
- text: what would draw {% if neighbours.count > 0 %}somebody who likes those films {% else %}the right person {% endif %}to this one: first what it has in common with them, then what only this film gives. At most {{ limits.textMaxWords }} words.
- tags: the tags you would use to recommend it to those people. At most {{ limits.tags }}.
- emotions: what they would come for. At most {{ limits.emotions }}.

${FROM_KNOWLEDGE}
${CLOSING}`
