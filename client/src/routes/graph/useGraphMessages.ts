import { useTexts } from '../../i18n/I18nProvider.tsx'
import { graphEn } from './graphEn.ts'
import { graphSv, type GraphMessages } from './graphSv.ts'

const TEXTS = { sv: graphSv, en: graphEn }

/** The explorer's texts, which come with its page, so that other pages do not carry them. */
export function useGraphMessages(): GraphMessages {
  return useTexts(TEXTS)
}
