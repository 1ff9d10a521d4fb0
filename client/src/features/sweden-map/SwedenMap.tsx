import { lazy, Suspense, type ComponentType } from 'react'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import styles from './SwedenMap.module.css'
import type { SwedenMapProps } from './SwedenMapDrawing.tsx'

// The server has the drawing at hand; a browser fetches it after the page and keeps the server's picture meanwhile.
const Drawing: ComponentType<SwedenMapProps> = import.meta.env.SSR
  ? (await import('./SwedenMapDrawing.tsx')).SwedenMapDrawing
  : lazy(async () => ({ default: (await import('./SwedenMapDrawing.tsx')).SwedenMapDrawing }))

/**
 * The map of Sweden's municipalities, loaded apart from the page and drawn in its final size from the start. `label`
 * says what it shows to those who do not see it.
 */
export function SwedenMap({ label, ...props }: SwedenMapProps & { readonly label: string }) {
  return (
    <div className={styles.frame}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <Suspense fallback={null}>
        <Drawing {...props} />
      </Suspense>
    </div>
  )
}
