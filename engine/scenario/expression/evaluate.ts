import {
  type ConstantNode,
  create,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
  type ParenthesisNode,
  parseDependencies,
  type SymbolNode,
} from 'mathjs/number';
import { scenarioError } from '../errors.ts';
import { shown, unknownName } from '../similar.ts';
import { FUNCTIONS, OPERATORS } from './operations.ts';
import { type Quantity, TIME_UNIT_NAMES, timeUnit } from './units.ts';

export const LONGEST_EXPRESSION = 200;
const DEEPEST_EXPRESSION = 30;

/** Only the parser of mathjs is used; its evaluator is not. */
const { parse } = create({ ...parseDependencies });

/** `0,5` or `1,000`: a habit that mathjs would report as an unexpected operator. */
const DECIMAL_COMMA = /^\s*-?\d+,\d+/;

/**
 * Evaluates an expression such as `385 / 100000`, `4 weeks` or `0.2 / year`. mathjs parses; the
 * tree is then walked here, and only numbers, the arithmetic operators, eight functions and units
 * of time are known. Everything else that mathjs can parse (names, assignments, property access,
 * strings, matrices, ranges, blocks) is refused by not being known.
 * @throws EttervernError of kind `input`
 */
export function evaluateExpression(text: string): Quantity {
  if (text.length > LONGEST_EXPRESSION)
    throw scenarioError('expression-too-long', { limit: LONGEST_EXPRESSION });
  if (DECIMAL_COMMA.test(text)) throw scenarioError('decimal-comma', { found: shown(text) });
  const quantity = evaluate(parsed(text), 0, text);
  if (!Number.isFinite(quantity.value)) throw scenarioError('not-finite', { found: shown(text) });
  return quantity;
}

function parsed(text: string): MathNode {
  try {
    // Without trailing blanks: the parser would take `8 % ` for an unfinished remainder.
    return parse(text.trim());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw scenarioError('expression-syntax', { found: shown(text) });
  }
}

/** The nodes that are known; a tree is one of these or is refused. */
type KnownNode = ConstantNode | FunctionNode | OperatorNode | ParenthesisNode | SymbolNode;

function evaluate(node: MathNode, depth: number, text: string): Quantity {
  if (depth > DEEPEST_EXPRESSION) throw scenarioError('expression-too-deep', { found: shown(text) });
  const below = (child: MathNode) => evaluate(child, depth + 1, text);
  const refused = () => scenarioError('expression-not-allowed', { found: shown(node.toString()) });
  const known = node as KnownNode;
  switch (known.type) {
    case 'ConstantNode': {
      const value: unknown = known.value;
      if (typeof value !== 'number') throw refused();
      return { value, time: 0, calendar: false };
    }
    case 'ParenthesisNode':
      return below(known.content);
    case 'SymbolNode':
      return unitNamed(known.name);
    case 'OperatorNode': {
      const operator = OPERATORS.get(known.fn);
      if (operator === undefined) throw refused();
      return operator(...known.args.map(below));
    }
    case 'FunctionNode':
      return call(known, below);
    default:
      throw refused();
  }
}

function unitNamed(name: string): Quantity {
  const unit = timeUnit(name);
  if (unit !== undefined) return unit;
  const { code, values } = unknownName('expression-name', name, [...TIME_UNIT_NAMES, ...FUNCTIONS.keys()]);
  throw scenarioError(code, values);
}

function call(node: FunctionNode, below: (child: MathNode) => Quantity): Quantity {
  // The parser also accepts calls of property accesses; those have no name in the list.
  const name = String(node.fn);
  const definition = FUNCTIONS.get(name);
  if (definition === undefined) {
    const { code, values } = unknownName('expression-name', name, [...FUNCTIONS.keys()]);
    throw scenarioError(code, values);
  }
  const [least, most] = definition.arguments;
  if (node.args.length < least || node.args.length > most)
    throw scenarioError('expression-arguments', { name });
  return definition.apply(...node.args.map(below));
}
