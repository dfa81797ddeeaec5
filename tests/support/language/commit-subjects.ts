import { execFileSync } from 'node:child_process';
import type { LanguageFinding } from './finding.ts';

/** Committer date from which the rule holds; older subjects stay as they are. */
const RULE_STARTS_AT = '2026-11-29T19:20:00Z';
const MAX_LENGTH = 72;

/** Findings on commit subjects of over 72 characters. */
export function checkSubjects(commits: readonly { hash: string; subject: string }[]): LanguageFinding[] {
  return commits
    .filter(({ subject }) => subject.length > MAX_LENGTH)
    .map(({ hash, subject }) => ({
      path: `commit ${hash}`,
      line: 0,
      message: `subject has ${subject.length} characters; at most ${MAX_LENGTH} are allowed: ${subject}`,
    }));
}

/** The commits to check, newest first; null outside a Git repository. */
export function commitsSinceRule(root: string): { hash: string; subject: string }[] | null {
  try {
    const log = execFileSync('git', ['log', '--format=%h %s', `--since=${RULE_STARTS_AT}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return log
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const space = line.indexOf(' ');
        return { hash: line.slice(0, space), subject: line.slice(space + 1) };
      });
  } catch {
    return null;
  }
}
