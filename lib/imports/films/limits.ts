/** What a file of films sent to the page may be; the command takes more. */
export const filmLimits = {
  rows: 5_000,
  columns: 80,
  /** Unknown words one may give a meaning: each is a field of the form. */
  words: 120,
  sampleCharacters: 60,
  items: 10,
  problems: 100,
  /** Files that wait for a yes; a newer one pushes the oldest out. */
  waiting: 3,
}
