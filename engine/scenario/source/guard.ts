import { Lexer } from 'yaml';
import { type ScenarioErrorCode, scenarioError } from '../errors.ts';

/** A scenario of several hundred arms stays far below these. */
export const SOURCE_LIMITS = {
  bytes: 1_000_000,
  tokens: 100_000,
  /** Brackets within brackets. */
  nesting: 40,
  /** Columns of indentation. */
  indentation: 200,
  /** `- - - -` on one line. */
  indicatorsPerLine: 20,
  quotedCharacters: 20_000,
  /** Values after aliases have been followed. */
  values: 50_000,
} as const;

const NEWLINE = /^[\r\n]/;

/**
 * Scans the tokens of a text once, without building anything, and refuses input that would cost the
 * recursive parser much time or stack: deep brackets, deep indentation, very many tokens, huge
 * quoted texts.
 * @throws EttervernError `too-complex` or `too-deep`
 */
export function guardSource(text: string, file: string): void {
  const refuse = (code: Extract<ScenarioErrorCode, 'too-complex' | 'too-deep'>) =>
    scenarioError(code, {}, { file, line: lines + 1 });
  let tokens = 0;
  let nesting = 0;
  let indicators = 0;
  let lines = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (++tokens > SOURCE_LIMITS.tokens) throw refuse('too-complex');
    if (token.startsWith('"') && token.length > SOURCE_LIMITS.quotedCharacters) throw refuse('too-complex');
    if (NEWLINE.test(token)) {
      lines++;
      indicators = 0;
      atLineStart = true;
      continue;
    }
    if (token === '[' || token === '{') nesting++;
    if (token === ']' || token === '}') nesting--;
    if (token === '-' || token === '?') indicators++;
    const indented = atLineStart && token.startsWith(' ') ? token.length : 0;
    atLineStart = false;
    const tooDeep =
      nesting > SOURCE_LIMITS.nesting ||
      indicators > SOURCE_LIMITS.indicatorsPerLine ||
      indented > SOURCE_LIMITS.indentation;
    if (tooDeep) throw refuse('too-deep');
  }
}
