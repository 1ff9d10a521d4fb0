import { useTexts } from '../../i18n/I18nProvider.tsx'
import { timelineEn } from './timelineEn.ts'
import { timelineSv, type TimelineMessages } from './timelineSv.ts'

const TEXTS = { sv: timelineSv, en: timelineEn }

/** The timeline's texts, which come with the pages that have one. */
export function useTimelineMessages(): TimelineMessages {
  return useTexts(TEXTS)
}
