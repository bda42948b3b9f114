import ts from 'typescript';

/** What stands in place of a node in one mutant. */
export interface Alternative {
  /** What is shown as the original where it is not the node as a whole. */
  readonly before?: string;
  readonly after: string;
}

const K = ts.SyntaxKind;

const BINARY: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [K.PlusToken]: ['-'],
  [K.MinusToken]: ['+'],
  [K.AsteriskToken]: ['/'],
  [K.SlashToken]: ['*'],
  [K.PercentToken]: ['*'],
  [K.AsteriskAsteriskToken]: ['*'],
  [K.AmpersandToken]: ['|'],
  [K.BarToken]: ['&'],
  [K.CaretToken]: ['&'],
  [K.LessThanLessThanToken]: ['>>'],
  [K.GreaterThanGreaterThanToken]: ['<<'],
  [K.GreaterThanGreaterThanGreaterThanToken]: ['<<'],
  [K.LessThanToken]: ['<=', '>='],
  [K.LessThanEqualsToken]: ['<', '>'],
  [K.GreaterThanToken]: ['>=', '<='],
  [K.GreaterThanEqualsToken]: ['>', '<'],
  [K.EqualsEqualsEqualsToken]: ['!=='],
  [K.ExclamationEqualsEqualsToken]: ['==='],
  [K.AmpersandAmpersandToken]: ['||'],
  [K.BarBarToken]: ['&&'],
  [K.PlusEqualsToken]: ['-='],
  [K.MinusEqualsToken]: ['+='],
  [K.AsteriskEqualsToken]: ['/='],
  [K.SlashEqualsToken]: ['*='],
};

/** Methods and functions in whose place another of the same form can stand. */
const NAMES: Readonly<Record<string, string>> = {
  'Math.min': 'Math.max',
  'Math.max': 'Math.min',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
  '.some': '.every',
  '.every': '.some',
};

/** Calls in whose place their argument, or what they are called on, can stand. */
const LEFT_OUT = /^Math\.(abs|sqrt|round|trunc|log|exp)$|\.(sort|toSorted|reverse|toReversed)$/;

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)));

function ofBinary(node: ts.BinaryExpression): readonly Alternative[] {
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === K.PlusToken && (isText(left) || isText(right))) return [];
  if (operatorToken.kind === K.QuestionQuestionToken) return [{ after: right.getText() }];
  const by = (operator: string) => `${left.getText()} ${operator} ${right.getText()}`;
  return (BINARY[operatorToken.kind] ?? []).map((operator) => ({ after: by(operator) }));
}

function ofUnary(node: ts.PrefixUnaryExpression): readonly Alternative[] {
  const operand = node.operand.getText();
  if (
    node.operator === K.MinusToken ||
    node.operator === K.ExclamationToken ||
    node.operator === K.TildeToken
  )
    return [{ after: operand }];
  return node.operator === K.PlusPlusToken ? [{ after: `--${operand}` }] : [{ after: `++${operand}` }];
}

const ofPostfix = (node: ts.PostfixUnaryExpression): readonly Alternative[] => [
  { after: `${node.operand.getText()}${node.operator === K.PlusPlusToken ? '--' : '++'}` },
];

function ofNumber(node: ts.NumericLiteral): readonly Alternative[] {
  // A name, not a value.
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  const value = Number(node.text.replaceAll('_', ''));
  return [{ after: String(value + 1) }, { after: String(value - 1) }];
}

function ofCall(node: ts.CallExpression): readonly Alternative[] {
  if (ts.isOptionalChain(node)) return [];
  const callee = node.expression.getText();
  const list = node.arguments.map((argument) => argument.getText()).join(', ');
  const alternatives: Alternative[] = [];
  for (const [name, other] of Object.entries(NAMES)) {
    if (callee === name || (name.startsWith('.') && callee.endsWith(name)))
      alternatives.push({ after: `${callee.slice(0, callee.length - name.length)}${other}(${list})` });
  }
  if (LEFT_OUT.test(callee)) {
    const kept = callee.startsWith('Math.')
      ? list
      : (node.expression as ts.PropertyAccessExpression).expression.getText();
    alternatives.push({ after: kept });
  }
  return alternatives;
}

/** Is this expression what decides between two ways? */
function decides(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
}

/** Conditions that are always, or never, met. */
const ofCondition = (node: ts.Node): readonly Alternative[] =>
  decides(node) ? [{ after: 'true' }, { after: 'false' }] : [];

function ofExpression(node: ts.Node): readonly Alternative[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isPrefixUnaryExpression(node)) return ofUnary(node);
  if (ts.isPostfixUnaryExpression(node)) return ofPostfix(node);
  if (ts.isNumericLiteral(node)) return ofNumber(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (node.kind === K.TrueKeyword) return [{ after: 'false' }];
  if (node.kind === K.FalseKeyword) return [{ after: 'true' }];
  return [];
}

/** Statements that can be left out. */
const isLeftOut = (node: ts.Node): boolean =>
  ts.isExpressionStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node);

/** What can stand in place of a node: the mutants at this very place. */
export function alternativesOf(node: ts.Node): readonly Alternative[] {
  if (isLeftOut(node)) return [{ after: '(left out)' }];
  return [...ofExpression(node), ...ofCondition(node)];
}
