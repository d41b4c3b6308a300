/** What the demo person thinks of films: slow, strange and moving before loud. */
export const demoRatings: Record<string, number> = {
  alien: 5,
  arrival: 4.5,
  'blade-runner': 5,
  '2001-a-space-odyssey': 4.5,
  solaris: 4,
  moon: 4,
  'the-thing': 4.5,
  'spirited-away': 4.5,
  'in-the-mood-for-love': 5,
  'lost-in-translation': 4,
  parasite: 4.5,
  'mulholland-drive': 4,
  'eternal-sunshine-of-the-spotless-mind': 4.5,
  'get-out': 4,
  transformers: 1.5,
  'love-actually': 2,
}
