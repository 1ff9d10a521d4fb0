import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { formEn } from './formEn.ts'
import { formSv, type FormMessages } from './formSv.ts'

/** The texts of the forms of cooperation, which come with their pages. */
export function useFormMessages(): FormMessages {
  return useLanguage() === 'en' ? formEn : formSv
}
