import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ENGINE = join(import.meta.dirname, '../../engine');

/**
 * Functions whose results differ between JavaScript engines in the last bits are not in this list.
 */
const EXACT_MATH = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]);
const EXACT_CONSTANTS = new Set(['PI', 'E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'SQRT2', 'SQRT1_2']);
/** Folders whose numbers decide events: what a scenario computes becomes a parameter. */
const DECIDING = /^(kernel|model|scenario)\//;

/**
 * Uses of what makes a result depend on the machine, the clock or chance, as `line: text`. Works on
 * the syntax tree: what a comment says does not count, and a destructured or computed access does.
 */
function impurities(source: string, deciding: boolean): string[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const report = (node: ts.Node) => {
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUse(node)) {
      const member = ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : null;
      if (node.text === 'Math') {
        const exact = member !== null && (EXACT_MATH.has(member) || EXACT_CONSTANTS.has(member));
        if (member === null || member === 'random' || (deciding && !exact)) report(node.parent);
      } else if (node.text === 'Date' || node.text === 'performance' || node.text === 'crypto')
        report(node.parent);
    }
    if (deciding && ts.isBinaryExpression(node) && isPower(node) && !isWholePower(node)) report(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A name that refers to a global, not the name of a member or a type. */
const isUse = ({ parent, text }: ts.Identifier) =>
  !(
    ts.isPropertyAccessExpression(parent) &&
    parent.name.text === text &&
    parent.expression.getText() !== text
  ) &&
  !ts.isPropertyAssignment(parent) &&
  !ts.isPropertySignature(parent) &&
  !ts.isTypeReferenceNode(parent);

const isPower = ({ operatorToken }: ts.BinaryExpression) =>
  operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
  operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;

/** `2 ** 31` is exact; `x ** y` is Math.pow. */
const isWholePower = ({ left, right }: ts.BinaryExpression) =>
  left.getText() === '2' && ts.isNumericLiteral(right);

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('the engine is a function of its input', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)('engine/%s', (file) => {
    expect(impurities(readFileSync(join(ENGINE, file), 'utf8'), DECIDING.test(file))).toEqual([]);
  });
});

describe('the check finds', () => {
  it.each([
    ['const u = Math.random();', false],
    ['const { random } = Math;', false],
    ["const u = Math['random']();", false],
    ['const t = Date.now();', false],
    ['const t = new Date();', false],
    ['const t = performance.now();', false],
    ['const key = crypto.getRandomValues(words);', false],
    ['const p = 1 - Math.exp(-h);', true],
    ['const p = -Math.expm1(-h);', true],
    ['const x = Math.log(2);', true],
    ['const x = Math.pow(h, 2);', true],
    ['const x = h ** k;', true],
  ])('%s', (source, deciding) => {
    expect(impurities(source, deciding)).toHaveLength(1);
  });

  it.each([
    ['const n = Math.imul(a, b) + Math.floor(c) + Math.sqrt(d);', true],
    ['const unit = 2 ** 31;', true],
    ['// Math.random is not used; Date.now neither', true],
    ['const width = Math.log10(n);', false],
    ['const row = { Date: 1 };', false],
  ])('nothing in %s', (source, deciding) => {
    expect(impurities(source, deciding)).toEqual([]);
  });
});
