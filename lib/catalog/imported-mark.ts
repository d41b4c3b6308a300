/** How the content hash of a film begins that came by `npm run import -- films`: the shipped catalog leaves it alone. */
export const importedMark = 'imported:'
/** The same of a film that was written in the settings; it came from no file. */
export const addedMark = 'added:'

/** Whether the film is one of prisma/catalog, which a seed may write and retire. */
export const isShipped = (contentHash: string) =>
  !contentHash.startsWith(importedMark) && !contentHash.startsWith(addedMark)
