/**
 * A signal that SIGINT and SIGTERM abort, in place of ending the process there and then: files are being replaced for
 * an instant only, in which nobody looks at the signal.
 */
export function interruption(process: NodeJS.EventEmitter): AbortSignal {
  const interrupted = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => interrupted.abort(new Error(name)));
  return interrupted.signal;
}
