import { useTexts } from '../../../i18n/I18nProvider.tsx'
import { resultMapEn } from './resultMapEn.ts'
import { resultMapSv, type ResultMapMessages } from './resultMapSv.ts'

const TEXTS = { sv: resultMapSv, en: resultMapEn }

/** The texts of the result's map in the page's language. */
export function useResultMapMessages(): ResultMapMessages {
  return useTexts(TEXTS)
}
