import { deferPart } from '../../components/deferPart.tsx'

/** Filters, map, tray and files stand beside what people read first, and are taken over after it. */
export const FacetPanel = deferPart(async () => (await import('./FacetPanel.tsx')).FacetPanel)
export const ResultMap = deferPart(async () => (await import('./map/ResultMap.tsx')).ResultMap)
export const ResultFiles = deferPart(async () => (await import('./ResultFiles.tsx')).ResultFiles)
export const SearchTray = deferPart(async () => (await import('./SearchTray.tsx')).SearchTray)
