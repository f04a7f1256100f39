/** How long somebody who looks at a page of ours waits for an answer before they are told that there is none. */
export const answerMilliseconds = 5000;

/**
 * What a promise gives; `instead` when it fails, or has not come after so many milliseconds. A call into the browser may never be answered:
 * nothing that a person waits for hangs on one.
 */
export async function inTime<Value, Instead>(
  promise: Promise<Value>,
  milliseconds: number,
  instead: Instead,
): Promise<Value | Instead> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Instead>((done) => {
    timer = setTimeout(done, milliseconds, instead);
  });
  try {
    return await Promise.race([promise, late]);
  } catch {
    return instead;
  } finally {
    clearTimeout(timer);
  }
}
