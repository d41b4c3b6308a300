import { say } from '@/domains/words'

export const MOST_POOL = 25
/** Films of one letter. */
export const MOST_IN_LETTER = 3
/** Between two letters to one person, whatever campaign they are of. */
export const LETTER_EVERY_DAYS = 7
/** A campaign that has reached not everybody by then ends: who had another letter lately waits no longer. */
export const CAMPAIGN_LASTS_DAYS = 14
export const MOST_PER_HOUR = 10_000
export const SUBJECT_MAX_CHARS = 200
export const BODY_MAX_CHARS = 6_000

export type CampaignStatus = 'DRAFT' | 'SENDING' | 'STOPPED' | 'DONE'
export type CampaignTransport = 'LOG' | 'SMTP'

/** Of one person and one campaign, what a letter is made of. */
export type LetterFilm = { id: number; title: string; year: number; reason: string; link: string }

export const campaignStates: Record<CampaignStatus, string> = {
  DRAFT: 'a draft',
  SENDING: 'being sent',
  STOPPED: 'stopped',
  DONE: 'ended',
}

/** What a template may say, beside the tags and filters prompts have. */
export const letterVariables: readonly { name: string; description: string }[] = [
  { name: 'name', description: 'What the person calls themselves; empty where they said none.' },
  { name: 'films', description: say('The films, the one that suits best first: one to three.') },
  { name: 'film.title', description: 'In a loop over films: the title.' },
  { name: 'film.year', description: say('The year of the film.') },
  { name: 'film.by', description: say('Who directed the film.') },
  { name: 'film.minutes', description: say('How long the film is.') },
  { name: 'film.reason', description: 'Why it may suit them, in the tone they chose.' },
  { name: 'film.link', description: say('The page of the film. Wanted in every letter.') },
  { name: 'site', description: 'The name of the site.' },
]

export const startingSubject = say('{{ films.first.title }}, and why it may be your film')
export const startingBody = say(`{% if name != "" %}Hello {{ name }},{% else %}Hello,{% endif %}

{% if films.size == 1 %}one film we thought of you with:{% else %}{{ films.size }} films we thought of you with:{% endif %}

{% for film in films %}{{ film.title }} ({{ film.year }}), {{ film.by }}, {{ film.minutes }} minutes
{{ film.reason }}
{{ film.link }}

{% endfor %}`)
