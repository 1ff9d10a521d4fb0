import { deferPart } from '../../components/deferPart.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import styles from './SwedenMap.module.css'
import type { SwedenMapProps } from './SwedenMapDrawing.tsx'

const Drawing = deferPart<SwedenMapProps>(
  async () => (await import('./SwedenMapDrawing.tsx')).SwedenMapDrawing,
)

/**
 * The map of Sweden's municipalities, loaded apart from the page and drawn in its final size from the start. `label`
 * says what it shows to those who do not see it.
 */
export function SwedenMap({ label, ...props }: SwedenMapProps & { readonly label: string }) {
  return (
    <div className={styles.frame}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <Drawing {...props} />
    </div>
  )
}
