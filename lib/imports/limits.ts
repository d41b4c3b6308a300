const MB = 1_048_576

/** What one file of a person's own ratings may be; far above what any of the sites exports. */
export const limits = {
  fileBytes: 8 * MB,
  rows: 50_000,
  rowCharacters: 100_000,
  cellCharacters: 2_000,
  zipEntries: 2_000,
  /** Tables of an archive: the sites that divide their exports make a few dozen. */
  filesRead: 300,
  /** Unpacked, one file of an archive and all that are read together. */
  entryBytes: 32 * MB,
  totalBytes: 64 * MB,
  /** Text packs to a tenth; a hundred times smaller is no list of ratings. */
  ratio: 100,
  /** Small files may pack well by chance. */
  ratioFromBytes: MB,
  /** Rows of each kind that are kept while a file waits for its yes; the rest is counted. */
  rowsShown: 500,
  /** Rows one may choose a film for: each is a field of the form (lib/form-values.ts). */
  choices: 200,
  /** Rows whose film is probable, each a field as well. */
  probable: 60,
  /** Films to choose from for one row. */
  filmsToChoose: 20,
  /** Films one person may wait for, and rows of them that are kept while a file waits. */
  awaited: 5_000,
  uploadsPerHour: 10,
  /** Words on films one person may have from files, in all their imports that stand. */
  ratingsPerPerson: 20_000,
}

export const inMegabytes = (bytes: number) => `${Math.max(0.1, Math.round((bytes / MB) * 10) / 10)} MB`
