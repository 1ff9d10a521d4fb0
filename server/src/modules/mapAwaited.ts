/** Maps a value at once where it is there, and when it comes where it is promised: no promise without need. */
export function mapAwaited<Value, Result>(
  value: Value | Promise<Value>,
  map: (value: Value) => Result,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(map) : map(value)
}
