declare module 'virtual:browser-manifest' {
  import type { Manifest } from 'vite'

  const manifest: Manifest
  export default manifest
}
