import type { DomainFacet, Rows } from '../domain'

export const moods = [
  ['anarchic', 'Anarchic', 'Rules exist to be broken, gleefully.'],
  ['awe-struck', 'Awe-struck', 'Makes the world look large and you small, in a good way.'],
  ['bittersweet', 'Bittersweet', 'A smile with something in the throat.'],
  ['bleak', 'Bleak', 'No comfort is offered.'],
  ['claustrophobic', 'Claustrophobic', 'The walls keep coming nearer.'],
  ['contemplative', 'Contemplative', 'Leaves you room to think while it runs.'],
  ['cosy', 'Cosy', 'A blanket of a film.'],
  ['darkly-funny', 'Darkly funny', 'You laugh, then wonder whether you should.'],
  ['deadpan', 'Deadpan', 'Absurd things said with a straight face.'],
  ['dread', 'Full of dread', 'Something is coming, slowly.'],
  ['dreamlike', 'Dreamlike', 'Follows the logic of sleep.'],
  ['eerie', 'Eerie', 'Quietly, persistently wrong.'],
  ['elegant', 'Elegant', 'Poise in every frame and line.'],
  ['exuberant', 'Exuberant', 'Overflowing with energy and joy.'],
  ['furious', 'Furious', 'Angry about something, and saying so.'],
  ['gritty', 'Gritty', 'Dirt under its nails.'],
  ['heartwarming', 'Heartwarming', 'Believes in people and gets you to as well.'],
  ['hypnotic', 'Hypnotic', 'Rhythm and image hold you still.'],
  ['intimate', 'Intimate', 'Close enough to hear the breathing.'],
  ['melancholy', 'Melancholy', 'Sad in a way one would not want cured.'],
  ['nostalgic', 'Nostalgic', 'Looks back with longing.'],
  ['paranoid', 'Paranoid', 'Anyone could be in on it.'],
  ['playful', 'Playful', 'Toys with its form and with you.'],
  ['poetic', 'Poetic', 'Says it in images rather than in plot.'],
  ['relentless', 'Relentless', 'Starts running and does not stop.'],
  ['romantic', 'Romantic', 'In love with love.'],
  ['sardonic', 'Sardonic', 'Wit with an edge and a target.'],
  ['sensual', 'Sensual', 'Made of skin, heat and texture.'],
  ['stirring', 'Stirring', 'Lifts you out of the seat.'],
  ['tense', 'Tense', 'Shoulders up by your ears.'],
  ['tender', 'Tender', 'Handles its people gently.'],
  ['tragic', 'Tragic', 'The end can be seen from the start and hurts all the same.'],
  ['unsettling', 'Unsettling', 'Leaves a splinter.'],
  ['whimsical', 'Whimsical', 'Light, odd and charmed.'],
] as const satisfies Rows
export type Mood = (typeof moods)[number][0]

/** "Nothing sad" is neither a tragedy nor a film without comfort; "nothing depressing" is no tragedy. */
export const along: Readonly<Record<string, readonly DomainFacet[]>> = {
  'mood:melancholy': ['mood:tragic', 'mood:bleak'],
  'mood:bleak': ['mood:tragic'],
}
