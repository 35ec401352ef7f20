/** Waits for both tasks; when one fails, the other is told to stop and waited for. */
export async function together<A, B>(
  signal: AbortSignal,
  start: (signal: AbortSignal) => [Promise<A>, Promise<B>],
): Promise<[A, B]> {
  const failed = new AbortController();
  const tasks = start(AbortSignal.any([signal, failed.signal]));
  try {
    return await Promise.all(tasks);
  } catch (error) {
    failed.abort(error);
    await Promise.allSettled(tasks);
    throw error;
  }
}
