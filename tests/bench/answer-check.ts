/**
 * A check of responses: no errors, and in the first ones, a list or string of at least this length
 * at the end of the path.
 */
export function answerCheck(
  name: string,
  path: readonly string[],
  minLength: number,
): (answer: string) => void {
  let checked = 0;
  return (answer) => {
    if (!answer.startsWith('{"data":') || answer.includes('"errors":['))
      throw new Error(`${name}: ${answer.slice(0, 500)}`);
    // Parsing all responses would take CPU time that the server lacks on a small machine.
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
