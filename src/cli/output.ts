import { styleText } from 'node:util';
import { DealgraphError, InvalidDataset, type ValidationProblem } from '../errors.ts';

type TerminalStyle = Parameters<typeof styleText>[0];

/** Styles text if the stream is a terminal with colors and NO_COLOR is not set. */
export function colored(style: TerminalStyle, text: string, stream: NodeJS.WriteStream): string {
  return stream.isTTY && stream.hasColors() ? styleText(style, text, { validateStream: false }) : text;
}

/** Prints the result of a command: one JSON value for programs, or lines for people. */
export function printResult(json: boolean, value: unknown, lines: readonly string[]): void {
  const text = json ? [JSON.stringify(value, null, 2)] : lines;
  for (const line of text) process.stdout.write(`${line}\n`);
}

/** A count with its noun: "1 claim", "2 claims". */
export function formatCount(number: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}

/** A problem of a data set on one line, with its position in the files. */
export function formatProblem({ path, message, position }: ValidationProblem): string {
  const location = position ? `${position.file}:${position.line}:${position.column}: ` : '';
  return `${location}${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
}

/** Joins the lines of a text, so that an error is one sentence. */
function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, '; ');
}

/** Prints the reason of a failure, as JSON or as one sentence for people; never a stack trace. */
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
  // Invalid settings are printed one per line; every other error is one sentence.
  const lines = isKnown ? message.split('\n') : [`unexpected error: ${onOneLine(message)}`];
  for (const line of lines) stderr.write(`${title} ${line}\n`);
}
