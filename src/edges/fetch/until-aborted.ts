// A promise and a signal go in; the promise comes out, over as soon as the signal says so, whatever holds it up.

/** @throws the signal's reason. The promise itself runs on; what becomes of it is nobody's business then. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
