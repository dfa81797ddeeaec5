/** A check of answers: that there is no error, and of the first ones, that the list or text at the end of the path is at least so long. */
export function answerCheck(
  name: string,
  path: readonly string[],
  minLength: number,
): (answer: string) => void {
  let checked = 0;
  return (answer) => {
    if (!answer.startsWith('{"data":') || answer.includes('"errors":['))
      throw new Error(`${name}: ${answer.slice(0, 500)}`);
    // All of them would cost the client time that the server lacks on a small machine.
    if (checked++ > 20) return;
    const content = path.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | null)?.[step],
      (JSON.parse(answer) as { data: unknown }).data,
    );
    const length = Array.isArray(content) || typeof content === 'string' ? content.length : 0;
    if (length < minLength)
      throw new Error(`${name}: ${path.join('.')} is too short in ${answer.slice(0, 500)}`);
  };
}
