import type { PersonaChoice, Role, Tone } from './schema'

/** Who is looking: a guest or an account. Strangers have no viewer. */
export type Viewer = {
  id: string
  name: string | null
  email: string | null
  isGuest: boolean
  role: Role
  tone: Tone
  /** Language of what is written to them; null or none: that of the site. */
  language?: string | null
  /** Whose voice a model writes to them in; none: nobody's in particular. */
  persona?: PersonaChoice
  /** Words of their own that show how what is written to them shall sound; none: the tone alone says it. */
  styleSample?: string
  /** Notes of theirs that may be read show it too. */
  styleNotes?: true
  adventurous: number
  avoid: string[]
  /** Set while only films that children may see are wanted; the age of the youngest is null when it was not said. */
  children: { age: number | null } | null
  /** IANA zone, kept only while context is allowed. */
  timeZone?: string | null
  profileVersion: number
  consents: {
    behaviour: boolean
    context: boolean
    model: boolean
    help?: boolean
    training?: boolean
    mail?: boolean
    groups?: boolean
  }
  /** Lists are made without what is known of them: they wish it so, or somebody else sits here. */
  withoutProfile?: true
  /** Searches are in the order everybody has: they switched their own off. */
  searchInSiteOrder?: true
  /** An admin who has yet to set up the second step this site asks of them: no admin until then. */
  stepDemanded?: true
  /** Somebody else sits at this browser: nothing done here counts. */
  apart?: true
  /** False until they have been asked. */
  consentAsked: boolean
  /** A yes of theirs ended because the words it was given to changed: they are asked again. */
  consentLapsed?: true
}

/** A guest who was asked and allowed nothing, with what is said of them. */
export const viewerLike = (said: Partial<Viewer> & Pick<Viewer, 'id'>): Viewer => ({
  name: null,
  email: null,
  isGuest: true,
  role: 'PERSON',
  tone: 'PLAIN',
  adventurous: 40,
  avoid: [],
  children: null,
  profileVersion: 1,
  consents: { behaviour: false, context: false, model: false },
  consentAsked: true,
  ...said,
})
