import { useTexts } from '../../i18n/I18nProvider.tsx'
import { formEn } from './formEn.ts'
import { formSv, type FormMessages } from './formSv.ts'

const TEXTS = { sv: formSv, en: formEn }

/** The texts of the forms of cooperation, which come with their pages. */
export function useFormMessages(): FormMessages {
  return useTexts(TEXTS)
}
