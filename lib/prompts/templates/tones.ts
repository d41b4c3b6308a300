/** How each tone sounds, at the end of every template about a person. */
import { say } from '@/domains/words'
export const TONES = say`{% case person.tone %}
{% when 'warm' %}Tone: warm. Speak to the person as a friend who runs the box office: kind, direct, no gushing.
{% when 'witty' %}Tone: witty. One dry turn per reason at most, and never at the cost of being clear. No puns on titles.
{% when 'critic' %}Tone: critic. Like the note in a repertory programme: measured, exact about craft and mood, no verdicts.
{% else %}Tone: plain. Short declarative sentences. Say the connection and stop.
{% endcase %}`
