import { MOST_COMPARED } from '../../../../graph-schema/addresses/comparisonAddress.ts'

/** An example that is chosen for comparison. */
export interface TrayItem {
  readonly slug: string
  readonly title: string
}

/** Id of the form that every choice for comparison belongs to. */
export const COMPARISON_FORM_ID = 'jamforelse'

const STORAGE_KEY = 'jamfor'
const NOTHING: readonly TrayItem[] = []
const listeners = new Set<() => void>()
let held: readonly TrayItem[] | null = null
let takenOver = false

/** What is chosen in this browser, in the order of choice; the same object until it changes. */
export function readTray(): readonly TrayItem[] {
  return (held ??= readStored())
}

/** Chooses these instead, and remembers them in this browser where it lets us. */
export function writeTray(items: readonly TrayItem[]): void {
  held = items.slice(0, MOST_COMPARED)
  try {
    if (held.length === 0) localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(held))
  } catch {
    // A browser that keeps nothing still compares while the page is open.
  }
  for (const listener of listeners) listener()
}

/** Adds an example, or takes it away when it is there. False when there is no room. */
export function toggleInTray(item: TrayItem): boolean {
  const items = readTray()
  const others = items.filter(({ slug }) => slug !== item.slug)
  if (others.length === items.length && items.length >= MOST_COMPARED) return false
  writeTray(others.length < items.length ? others : [...items, item])
  return true
}

/** Takes over what the address named, once: when a person steps back to it later, what was chosen since counts. */
export function takeOverOnce(items: readonly TrayItem[]): void {
  if (takenOver) return
  takenOver = true
  if (items.length > 0) writeTray(items)
}

/** Calls back when the choice changes, here or in another window of the browser. */
export function subscribeToTray(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key !== STORAGE_KEY) return
    held = null
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    // What other windows choose while nobody listens is read anew.
    if (listeners.size === 0) held = null
    window.removeEventListener('storage', onStorage)
  }
}

function readStored(): readonly TrayItem[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isTrayItem).slice(0, MOST_COMPARED) : NOTHING
  } catch {
    return NOTHING
  }
}

function isTrayItem(value: unknown): value is TrayItem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'slug' in value &&
    typeof value.slug === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  )
}
