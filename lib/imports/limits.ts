const MB = 1_048_576

/** What one file of a person's own ratings may be; far above what any of the sites exports. */
export const limits = {
  fileBytes: 8 * MB,
  rows: 50_000,
  rowCharacters: 100_000,
  zipEntries: 2_000,
  /** Unpacked, one file of an archive and all that are read together. */
  entryBytes: 32 * MB,
  totalBytes: 64 * MB,
  /** Text packs to a tenth; a hundred times smaller is no list of ratings. */
  ratio: 100,
  /** Small files may pack well by chance. */
  ratioFromBytes: MB,
}

export const inMegabytes = (bytes: number) => `${Math.max(0.1, Math.round((bytes / MB) * 10) / 10)} MB`
