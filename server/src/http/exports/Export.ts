import type { Language } from '../../errors.ts'
import type { Services } from '../../modules/createServices.ts'
import type { ExportProgress } from './ExportProgress.ts'

/** What a file is written from. */
export interface Export {
  readonly services: Services
  readonly params: URLSearchParams
  readonly language: Language
  readonly publicUrl: string
  /** Aborted when the reader has gone away. */
  readonly signal: AbortSignal
  readonly progress: ExportProgress
}
