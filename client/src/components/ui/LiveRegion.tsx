import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Reads its text aloud when it changes, without moving focus. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <VisuallyHidden>
      <span role="status">{text}</span>
    </VisuallyHidden>
  )
}
