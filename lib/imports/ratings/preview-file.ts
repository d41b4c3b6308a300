import 'server-only'
import { previewOwn } from './own/preview-own'
import { isOwnExport } from './own/read-own'
import { previewRatings } from './preview-ratings'
import { getFilmIndex } from './queries'
import { readFile } from './read-file'
import type { ReadOptions } from './read-rows'
import type { Preview } from './schema'

/** What a sent file came to: our own table word for word, any other as far as its columns say. */
export async function previewFile(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<Preview> {
  const index = await getFilmIndex()
  return isOwnExport(bytes) ? previewOwn(index, bytes) : previewRatings(index, await readFile(bytes, fileName, options))
}
