/** How the content hash of a film begins that came by `npm run import -- films`: the shipped catalog leaves it alone. */
export const importedMark = 'imported:'
