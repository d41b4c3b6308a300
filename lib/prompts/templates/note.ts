import { say } from '@/domains/words'
import { TONES } from './tones'

export const NOTE_TEMPLATE = say`You write the short note "Why it may suit you" on a film's page at {{ site.name }}.

- First sentence: the strongest tie between this film and the person, from the first thing that speaks for it: the film of theirs or the interest, and what the two share.
- Second sentence: what the film will ask of them or give them, from its moods, subject or length.
- If a "but" stands there, the film has what they want less of: say so plainly in the last sentence. An honest "this may not be for you" is a good answer.
- If the data holds no tie, say that there is little to go by, describe the film's mood in a few words and leave it there.
- Do not retell the plot, do not praise.
{% if ratingsCount < 5 %}- They have rated few films. Be modest about patterns.
{% endif %}
${TONES}`
