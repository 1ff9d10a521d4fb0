/** Resolves in a task of its own: before it the browser takes in what its user has done. */
export async function nextTask(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve)
  })
}
