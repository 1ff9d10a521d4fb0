import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '../../components/ui/Button.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { fetchFile, saveFile, type FileProgress } from './fetchFile.ts'
import styles from './FileDownload.module.css'

interface FileDownloadProps {
  readonly address: string
  /** Called when the file is saved or given up; with true when the focus was here. */
  readonly onEnd: (hadFocus: boolean) => void
  readonly onRetry: () => void
}

/**
 * Fetches a file and saves it. What takes time shows how far it has come and can be given up; what goes wrong is said
 * here, and the page stays.
 */
export function FileDownload({ address, onEnd, onRetry }: FileDownloadProps) {
  const { files } = useMessages().search
  const format = useFormat()
  const panel = useRef<HTMLDivElement>(null)
  const [progress, setProgress] = useState<FileProgress | null>(null)
  const [failed, setFailed] = useState(false)
  const end = useEffectEvent(() => {
    onEnd(panel.current?.contains(document.activeElement) === true)
  })
  useEffect(() => {
    const stopping = new AbortController()
    const run = async (): Promise<void> => {
      try {
        saveFile(await fetchFile(address, stopping.signal, setProgress))
        end()
      } catch {
        if (!stopping.signal.aborted) setFailed(true)
      }
    }
    void run()
    return () => {
      stopping.abort()
    }
  }, [address])
  return (
    <div ref={panel} className={failed ? styles.failed : styles.panel}>
      {failed ? (
        <p role="alert">{files.failed}</p>
      ) : (
        <>
          <output>
            {progress === null ? files.preparing : files.fetching(format.number(progress.rows))}
          </output>
          <progress value={progress?.share} max={1} aria-label={files.progress} className={styles.bar} />
          <p className={styles.share} aria-hidden="true">
            {progress === null ? null : files.share(Math.floor(progress.share * 100))}
          </p>
        </>
      )}
      <div className={styles.buttons}>
        {failed ? (
          <Button size="small" onClick={onRetry}>
            {files.retry}
          </Button>
        ) : null}
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            onEnd(true)
          }}
        >
          {failed ? files.close : files.cancel}
        </Button>
      </div>
    </div>
  )
}
