import { styleText } from 'node:util';
import { DealgraphError, InvalidDataset, type ValidationProblem } from '../errors.ts';

type TerminalStyle = Parameters<typeof styleText>[0];

/** Text with a colour, where the stream is a terminal that shows colours and NO_COLOR is not set. */
export function colored(style: TerminalStyle, text: string, stream: NodeJS.WriteStream): string {
  return stream.isTTY && stream.hasColors() ? styleText(style, text, { validateStream: false }) : text;
}

/** Writes the result of a command: for a program as one JSON value, for people as lines. */
export function printResult(json: boolean, value: unknown, lines: readonly string[]): void {
  const text = json ? [JSON.stringify(value, null, 2)] : lines;
  for (const line of text) process.stdout.write(`${line}\n`);
}

/** A count with its noun: "1 claim", "2 claims". */
export function formatCount(number: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}

/** A problem of a data set on one line, with its place in the files. */
export function formatProblem({ path, message, position }: ValidationProblem): string {
  const location = position ? `${position.file}:${position.line}:${position.column}: ` : '';
  return `${location}${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
}

/** A text on one line, so that an error is one sentence whatever it quotes. */
function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, '; ');
}

/** Tells why a command failed: a sentence for people, and where the output is for a program the same as JSON. Never a stack. */
export function printFailure(error: unknown, json: boolean): void {
  const problems = error instanceof InvalidDataset ? error.problems : [];
  const isKnown = error instanceof DealgraphError;
  const message = error instanceof Error ? error.message : String(error);
  if (json) {
    const code = isKnown ? error.code : 'INTERNAL_ERROR';
    const failure = { code, message, ...(error instanceof InvalidDataset ? { problems } : {}) };
    process.stdout.write(`${JSON.stringify({ error: failure }, null, 2)}\n`);
    return;
  }
  const { stderr } = process;
  for (const problem of problems) stderr.write(`${formatProblem(problem)}\n`);
  const title = colored('red', 'dealgraph:', stderr);
  // Settings are told one a line, as they are mended one by one; everything else is one sentence.
  const lines = isKnown ? message.split('\n') : [`this should not have happened: ${onOneLine(message)}`];
  for (const line of lines) stderr.write(`${title} ${line}\n`);
}
