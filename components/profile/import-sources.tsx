const sources = [
  ['Letterboxd', 'Settings, Data, Export your data. Send the zip as it is, or its ratings.csv.'],
  ['IMDb', 'Your ratings, the menu with three dots, Export. Send the CSV file.'],
  ['Trakt', 'Settings, Data, Export. Send the zip, or the JSON or CSV file with your film ratings.'],
  ['MovieLens', 'Your profile, Import and export, Ratings. Send movielens-ratings.csv.'],
]

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
