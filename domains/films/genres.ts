import type { Rows } from '../domain'

export const genres = [
  ['action', 'Action', 'Told through chases, fights and physical risk.'],
  ['adventure', 'Adventure', 'A journey or quest into places the hero does not know.'],
  ['animation', 'Animation', 'Drawn, modelled or rendered frame by frame.'],
  ['biography', 'Biography', 'The life, or part of the life, of someone who lived.'],
  ['comedy', 'Comedy', 'Made first of all to be funny.'],
  ['crime', 'Crime', 'Crooks, cops and what passes between them.'],
  ['documentary', 'Documentary', 'The real world, arranged by someone with a point of view.'],
  ['drama', 'Drama', 'People under pressure, taken seriously.'],
  ['family', 'Family', 'Works for children and the adults beside them.'],
  ['fantasy', 'Fantasy', 'Magic is part of how the world runs.'],
  ['history', 'History', 'Real events of the past, staged.'],
  ['horror', 'Horror', 'Made to frighten.'],
  ['music', 'Music', 'Musicians, bands and the making of songs.'],
  ['musical', 'Musical', 'Characters break into song, and nobody minds.'],
  ['mystery', 'Mystery', 'A question is posed early and answered late.'],
  ['noir', 'Noir', 'Shadows, bad luck and worse choices.'],
  ['romance', 'Romance', 'Two people and whatever keeps them apart.'],
  ['science-fiction', 'Science fiction', 'A what-if with consequences.'],
  ['sport', 'Sport', 'Training, contest and the cost of winning.'],
  ['thriller', 'Thriller', 'Suspense is the engine.'],
  ['war', 'War', 'Soldiers and civilians in armed conflict.'],
  ['western', 'Western', 'The frontier, its guns and its myths.'],
] as const satisfies Rows
export type Genre = (typeof genres)[number][0]
