import 'server-only'
import { limits } from '../limits'
import { readUpload } from '../read-upload'
import { stageImport } from './mutations'
import { previewFile } from './preview-file'

export const uploadLimit = { name: 'upload', max: limits.uploadsPerHour, perSeconds: 3_600 }

/** Reads a sent file and keeps what it came to; gives back the import that waits. Nothing is rated yet. */
export async function receiveUpload(userId: string, request: Request): Promise<string> {
  const { bytes, fileName } = await readUpload(request)
  const preview = await previewFile(bytes, fileName)
  return stageImport(userId, { fileName, bytes, preview })
}
