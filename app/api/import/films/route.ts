import { stageFilms } from '@/lib/imports/films/waiting'
import { readUpload } from '@/lib/imports/read-upload'
import { uploadDoor } from '@/lib/imports/upload-door'

/** A file of films for the catalog. */
export const POST = uploadDoor({
  access: 'admin',
  limit: { name: 'film-files', max: 30, perSeconds: 3_600 },
  page: '/admin/catalog/import',
  receive: async (request) => `/admin/catalog/import/${await stageFilms(await readUpload(request))}`,
})
