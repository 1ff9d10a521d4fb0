import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { graphEn } from './graphEn.ts'
import { graphSv, type GraphMessages } from './graphSv.ts'

/** The explorer's texts, which come with its page, so that other pages do not carry them. */
export function useGraphMessages(): GraphMessages {
  return useLanguage() === 'en' ? graphEn : graphSv
}
