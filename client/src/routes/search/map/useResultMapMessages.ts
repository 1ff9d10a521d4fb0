import { useLanguage } from '../../../i18n/I18nProvider.tsx'
import { resultMapEn } from './resultMapEn.ts'
import { resultMapSv, type ResultMapMessages } from './resultMapSv.ts'

/** The texts of the result's map in the page's language. */
export function useResultMapMessages(): ResultMapMessages {
  return useLanguage() === 'en' ? resultMapEn : resultMapSv
}
