import { words } from '@/domains/words'

// Words of those sites: none of them is said otherwise, and a site of something else names none of them.
const ofFilms = [
  [
    'Letterboxd',
    'Settings, Data, Export your data. Send the zip as it is: ratings, what you watched, your watchlist and likes are all read.',
  ],
  ['IMDb', 'Your ratings or your watchlist, the menu with three dots, Export. Send the CSV file.'],
  ['Trakt', 'Settings, Data, Export. Send the zip, or any of its files: ratings, history, watchlist.'],
  ['TMDB', 'Your profile, Ratings or Watchlist, the menu, Export as CSV.'],
  ['MovieLens', 'Your profile, Import and export, Ratings. Send movielens-ratings.csv.'],
  ['Simkl', 'Settings, Backup. Send the zip, the CSV or the JSON file.'],
  ['Criticker', 'Your account, Export ratings, as CSV.'],
  ['Filmweb', 'The site has no export of its own; send the CSV or JSON that an export tool made.'],
  ['Movary', 'Settings, Export: history, ratings or watchlist as CSV.'],
  [
    'Netflix',
    'Account, Get my info: the whole zip, or ViewingActivity.csv and Ratings.csv. Keep the rows of your own profile.',
  ],
  ['TV Time', 'The export of your data. Send tracking-prod-records.csv or the whole zip.'],
  ['Jellyfin, Plex', 'A list of your library with what you played and rated, as JSON or CSV.'],
]
const ofAnything = [
  ['Matinee', 'What this site gives you of yours, or another Matinee: either file brings back all you said.'],
  [
    'Anything else',
    words.schemaType === 'Movie'
      ? 'A table (CSV, JSON) with a column of titles or of IMDb numbers. You see what each column was taken for.'
      : 'A table (CSV, JSON) with a column of titles. You see what each column was taken for.',
  ],
]
const sources = words.schemaType === 'Movie' ? [...ofFilms, ...ofAnything] : ofAnything

/** Where each site keeps its export. */
export function ImportSources() {
  return (
    <section aria-labelledby="where" className="grid content-start gap-3">
      <h2 id="where" className="text-xl">
        Where to find the file
      </h2>
      <dl className="grid gap-3">
        {sources.map(([name, steps]) => (
          <div key={name}>
            <dt className="text-sm font-semibold">{name}</dt>
            <dd className="text-sm text-soft">{steps}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
