import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite'
import { precompressAssets } from './client/precompressAssets.ts'

const BROWSER_DIRECTORY = 'dist/browser'

/**
 * Gives the server build the file names of the browser build, so that a page can name its scripts, styles and
 * fonts. The browser build therefore comes first.
 */
function browserManifest(): Plugin {
  const id = 'virtual:browser-manifest'
  return {
    name: 'browser-manifest',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null
      const manifest = new URL(`client/${BROWSER_DIRECTORY}/.vite/manifest.json`, import.meta.url)
      return `export default ${readFileSync(manifest, 'utf8')}`
    },
  }
}

/** Marks Designsystemet's React parts as free of side effects: 32 kB instead of 66 kB in the browser. */
function designsystemetIsPure(): Plugin {
  return {
    name: 'designsystemet-is-pure',
    transform: {
      filter: { id: /@digdir[\\/]designsystemet-react[\\/]/ },
      handler: () => ({ moduleSideEffects: false }),
    },
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  root: 'client',
  // Bundled for production whatever NODE_ENV the hub is started with: React's development build renders far slower.
  ssr: { noExternal: true },
  // rxjs keeps its modern build behind a condition of its own; the other one is written for ES5.
  resolve: { conditions: isSsrBuild ? [...defaultServerConditions] : ['es2015', ...defaultClientConditions] },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  plugins: [react(), browserManifest(), designsystemetIsPure(), precompressAssets()],
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node24',
        copyPublicDir: false,
        rolldownOptions: { input: { entryServer: 'src/app/entryServer.tsx' } },
      }
    : {
        outDir: BROWSER_DIRECTORY,
        manifest: true,
        // Inlined assets would need data: in the content security policy.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: {
            entryBrowser: 'src/app/entryBrowser.tsx',
            entryGraphiql: 'src/graphiql/entryGraphiql.tsx',
          },
          output: {
            // What nearly every page uses is one file each, of libraries and of ours: compressed better than many small ones.
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
                { name: 'shared', minShareCount: 7 },
              ],
            },
          },
          // GraphiQL's parts say "use no memo" to a compiler that is not used here.
          onwarn: (warning, warn) => {
            if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
          },
        },
        // GraphiQL's editor alone is larger; what pages may weigh is measured by bench/pageSizes.ts.
        chunkSizeWarningLimit: 3000,
      },
}))
