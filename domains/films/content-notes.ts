import type { Rows } from '../domain'

export const contentNotes = [
  ['violence', 'Violence', 'Fights, shootings or injuries shown.'],
  ['graphic-violence', 'Graphic violence', 'Violence shown in detail, with blood.'],
  ['gore', 'Gore', 'Bodies opened or destroyed on screen.'],
  ['torture', 'Torture', 'Deliberate cruelty shown or heard.'],
  ['sexual-content', 'Sexual content', 'Sex scenes or strong sexual talk.'],
  ['nudity', 'Nudity', 'Naked bodies.'],
  ['sexual-violence', 'Sexual violence', 'Rape or assault, shown or central to the plot.'],
  ['domestic-abuse', 'Domestic abuse', 'Violence or control within a family.'],
  ['child-harm', 'Harm to children', 'A child is hurt, abused or killed.'],
  ['animal-harm', 'Harm to animals', 'An animal is hurt or killed.'],
  ['suicide', 'Suicide and self-harm', 'Attempted, completed or discussed at length.'],
  ['drugs', 'Drug use', 'Drugs taken, dealt or depended on.'],
  ['alcohol', 'Heavy drinking', 'Alcoholism or constant drinking.'],
  ['strong-language', 'Strong language', 'Frequent swearing.'],
  ['racism', 'Racism', 'Racist acts or language, usually condemned by the film.'],
  ['war', 'War scenes', 'Combat and its casualties.'],
  ['genocide', 'Genocide', 'Mass murder of a people.'],
  ['illness', 'Serious illness', 'Disease or dying at the centre.'],
  ['jump-scares', 'Jump scares', 'Made to make you leap.'],
  ['flashing-lights', 'Flashing lights', 'Strobing images.'],
] as const satisfies Rows
export type ContentNote = (typeof contentNotes)[number][0]

/**
 * What each note takes along when it is left out: the stronger things of its kind. Blows are blows wherever they fall,
 * so violence takes along war and a violent home; a naked body is no stronger sex scene, so nudity stands by itself.
 */
export const stronger: Partial<Record<ContentNote, readonly ContentNote[]>> = {
  violence: ['graphic-violence', 'sexual-violence', 'domestic-abuse', 'war'],
  'graphic-violence': ['gore', 'torture'],
  'sexual-content': ['sexual-violence'],
  war: ['genocide'],
  racism: ['genocide'],
}
