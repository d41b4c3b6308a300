import type { FamilyName } from './families/catalogue'

/** What each family is good at: genres, moods and settings, with how strongly it asks for them. */
export const affinities: Record<FamilyName, Record<string, number>> = {
  arcs: { music: 4, musical: 2, documentary: 1, drama: 0.7, biography: 1, hypnotic: 2, elegant: 1, exuberant: 1 },
  cutPaper: { drama: 1.6, crime: 2, war: 1.5, biography: 1.6, thriller: 1.2, history: 1.4, tragic: 1, furious: 1, courtroom: 2, action: 1.4, fantasy: 1.4, romance: 1, comedy: 1, animation: 1, family: 1 },
  horizon: { western: 4, adventure: 2, war: 1.2, drama: 1, desert: 2, frontier: 2, road: 1.5, farm: 1.5, sea: 1, stirring: 1, contemplative: 1, nostalgic: 0.6 },
  orbits: { 'science-fiction': 4, space: 4, 'far-future': 2, 'awe-struck': 2, hypnotic: 0.5 },
  spiral: { mystery: 3, thriller: 2, horror: 1.2, paranoid: 2, dreamlike: 2, hypnotic: 1.5, unsettling: 1.2 },
  typographic: { comedy: 2, documentary: 3, drama: 0.8, deadpan: 2, sardonic: 1.6, furious: 1, playful: 1, anarchic: 1.4, workplace: 1 },
  windows: { noir: 4, crime: 2, 'big-city': 1.6, 'new-york': 1.6, tokyo: 1.4, 'one-room': 1, intimate: 1, romance: 0.6, drama: 0.6, thriller: 1 },
}
