import { describe, expect, it } from 'vitest';
import { EttervernError, inputError } from '../../engine/kernel/index.ts';
import { sentenceOf, wordsFor } from '../../engine/words/index.ts';

const en = wordsFor('en');
const nb = wordsFor('nb');

describe('a text', () => {
  it('writes numbers in the language’s way', () => {
    expect(en.t('cli.tables.followed', { persons: 12345.5, count: 52 })).toMatch(
      /^12,345\.5 people .* 52 weeks/,
    );
    expect(nb.t('cli.tables.followed', { persons: 12345.5, count: 52 })).toMatch(
      /^12\s345,5 personer .* 52 uker/,
    );
  });

  it('has singular and plural', () => {
    expect(en.t('cli.check.problems', { file: 'a', count: 1 })).toBe('a: one problem');
    expect(en.t('cli.check.problems', { file: 'a', count: 2000 })).toBe('a: 2,000 problems');
    expect(nb.t('cli.check.problems', { file: 'a', count: 1 })).toBe('a: ett problem');
  });

  it('takes values as they are, whatever they look like', () => {
    const found = '<b>&{{option}} $t(cli.error)';
    expect(en.t('errors.usage.missing-value', { option: found })).toContain(`“${found}”`);
  });

  it('is known to be there or not', () => {
    expect(en.has('cli.error')).toBe(true);
    expect(en.has('cli.no-such-text')).toBe(false);
  });
});

describe('a percentage', () => {
  it('is never 0 or 100 unless it is exact', () => {
    expect([0, 0.004, 0.01, 0.499, 0.995, 1].map(en.percent)).toEqual([
      '0%',
      '<1%',
      '1%',
      '50%',
      '>99%',
      '100%',
    ]);
    expect(nb.percent(0.5)).toMatch(/^50\s%$/);
  });
});

describe('a list', () => {
  it('ends as the language does', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(nb.list(['a', 'b', 'c'])).toBe('a, b og c');
  });
});

describe('the sentence of an error', () => {
  const error = inputError('usage.missing-value', { option: '--seeds' });
  const sentence = 'Option “--seeds” needs a value.';

  it('has the place before it, as much of it as is known', () => {
    expect(sentenceOf(error, en)).toBe(sentence);
    expect(sentenceOf(error.at({ file: 'a.yaml', line: 3, column: 5, path: 'arms.1' }), en)).toBe(
      `a.yaml:3:5 (arms.1): ${sentence}`,
    );
    expect(sentenceOf(error.at({ file: 'a.yaml' }), en)).toBe(`a.yaml: ${sentence}`);
    expect(sentenceOf(error.at({ path: 'arms.1' }), en)).toBe(`arms.1: ${sentence}`);
  });

  it('exists for faults too', () => {
    const fault = new EttervernError('failure', 'unexpected', { message: 'x' });
    expect(sentenceOf(fault, nb)).toContain('Noe uventet skjedde: x.');
  });
});
