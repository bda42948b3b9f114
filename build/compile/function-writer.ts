import ts from 'typescript';
import { singleCode } from './classes.ts';
import type { Compilation } from './compilation.ts';
import type { Emitter } from './emitter.ts';
import { ITSELF, translateCondition, translateExpression } from './expressions.ts';
import type { Instance } from './instances.ts';
import {
  leftOut,
  parameterRep,
  resultKind,
  resultRep,
  surelySingle,
  symbolOfParameter,
  takesObject,
} from './parameters.ts';
import { takeApart } from './patterns.ts';
import {
  bitsOf,
  convert,
  type Facts,
  kindOf,
  type Rep,
  TARGET_TYPE,
  type Value,
  zeroOf,
} from './representation.ts';
import { Unsupported } from './sources.ts';
import { translateStatement } from './statements.ts';
import type { Static } from './statics.ts';
import { isIntegral } from './whole.ts';

/** Writes one function in AssemblyScript, using the number representations known so far. */
export class FunctionWriter implements Emitter {
  private readonly temporaries: string[] = [];
  private readonly lines: string[] = [];
  private depth = 1;
  /** What could not be translated, statement by statement. */
  readonly faults: Unsupported[] = [];
  private readonly facts = new Map<ts.Symbol, Facts>();

  constructor(
    readonly unit: Compilation,
    readonly instance: Instance,
  ) {}

  /** @throws Unsupported */
  write(): string {
    const { node } = this.instance;
    const parameters = this.parameters();
    const kind = resultKind(this.unit, node);
    if (node.body !== undefined && ts.isBlock(node.body)) {
      for (const statement of node.body.statements) this.statement(statement);
    } else if (node.body !== undefined) this.giveBack(node.body as ts.Expression, kind);
    const rep = resultRep(this.unit, node);
    const head = `function ${this.instance.name}(${parameters.join(', ')}): ${TARGET_TYPE[rep]} {`;
    // Needed if a function ends by throwing, or if all branches return before its end.
    const end = kind === 'void' ? [] : [`  unreachable(); return ${zeroOf(rep)};`];
    return [head, ...this.temporaries, ...this.lines, ...(endsByReturning(node) ? [] : end), '}'].join('\n');
  }

  private giveBack(body: ts.Expression, kind: Rep): void {
    const { cells } = this.unit;
    const { node } = this.instance;
    const value = this.expression(body, kind === 'void' ? 'void' : undefined);
    if (kind === 'void') {
      this.line(`${value.code};`);
      return;
    }
    if (kind === 'f64') cells.widen(node, value.rep);
    this.line(`return ${convert(value, resultRep(this.unit, node), body)};`);
  }

  private parameters(): string[] {
    const { node, statics } = this.instance;
    const codes = takesObject(this.unit, node) ? [`${ITSELF}: usize`] : [];
    for (const parameter of node.parameters) {
      const single = leftOut(this.unit, parameter);
      const symbol = symbolOfParameter(this.unit, parameter);
      if (single !== null) {
        if (symbol === null) takeApart(this, parameter.name, singleCode(single), this.typeOf(parameter));
      } else if (symbol === null) {
        const name = `given_${codes.length}`;
        codes.push(`${name}: usize`);
        takeApart(this, parameter.name, name, this.typeOf(parameter));
      } else if (!statics.has(symbol)) {
        codes.push(`${this.nameOf(symbol)}: ${TARGET_TYPE[parameterRep(this.unit, parameter)]}`);
      }
    }
    return codes;
  }

  temporary(rep: Rep): string {
    const name = `t${this.temporaries.length}`;
    this.temporaries.push(`  let ${name}: ${TARGET_TYPE[rep]} = ${zeroOf(rep)};`);
    return name;
  }

  line(code: string): void {
    this.lines.push('  '.repeat(this.depth) + code);
  }

  indented(write: () => void): void {
    this.depth++;
    write();
    this.depth--;
  }

  statement(node: ts.Statement): void {
    try {
      translateStatement(this, node);
    } catch (error) {
      // Translation continues, so that the author sees all faults at once.
      if (!(error instanceof Unsupported)) throw error;
      this.faults.push(error);
    }
  }

  expression(node: ts.Expression, wanted?: 'void'): Value {
    return translateExpression(this, node, wanted);
  }

  condition(node: ts.Expression): string {
    return translateCondition(this, node);
  }

  bits(node: ts.Expression): string {
    return bitsOf(this.expression(node), node);
  }

  typeOf(node: ts.Node): ts.Type {
    return this.unit.checker.getTypeAtLocation(node);
  }

  kindOf(node: ts.Node): Rep {
    return kindOf(this.unit.checker, this.typeOf(node));
  }

  known(node: ts.Expression): Static | null {
    return this.unit.statics.of(node, this.instance.statics);
  }

  symbolOf(node: ts.Node): ts.Symbol {
    const symbol = ts.isIdentifier(node) ? this.unit.statics.symbolOf(node) : null;
    if (symbol === null)
      throw new Unsupported(
        node,
        'this name is not known to the compiler: declare it in this module, or import it',
      );
    return symbol;
  }

  nameOf(symbol: ts.Symbol): string {
    return `${symbol.name.replaceAll(/\W/g, '_')}_${this.unit.instances.numberOf(symbol)}`;
  }

  repOf(symbol: ts.Symbol): Rep {
    const kind = this.kindOfSymbol(symbol);
    return this.unit.cells.repOf(symbol, kind === 'void' ? 'ref' : kind);
  }

  give(symbol: ts.Symbol, value: Value): void {
    if (this.kindOfSymbol(symbol) !== 'f64') return;
    this.unit.cells.widen(symbol, value.rep);
  }

  declare(symbol: ts.Symbol, node: ts.Node, value: Value | null): void {
    if (surelySingle(this.unit, this.unit.checker.getTypeOfSymbol(symbol)) !== null) return;
    if (value !== null) this.give(symbol, value);
    const rep = this.repOf(symbol);
    if (value !== null && isConstant(symbol)) this.facts.set(symbol, factsOf(value, rep));
    const first = value === null ? zeroOf(rep) : convert(value, rep, node);
    this.line(`let ${this.nameOf(symbol)}: ${TARGET_TYPE[rep]} = ${first};`);
  }

  factsOf(symbol: ts.Symbol): Facts {
    return this.facts.get(symbol) ?? { isIntegral: this.unit.cells.isIntegral(symbol) };
  }

  private kindOfSymbol(symbol: ts.Symbol): Rep {
    return kindOf(this.unit.checker, this.unit.checker.getTypeOfSymbol(symbol));
  }
}

/** What is known about a value after it is stored in another representation. */
function factsOf(value: Value, rep: Rep): Facts {
  if (rep === 'f64') return { isIntegral: isIntegral(value) };
  return rep === value.rep && value.range !== undefined ? { range: value.range } : {};
}

const isConstant = ({ valueDeclaration }: ts.Symbol): boolean =>
  valueDeclaration !== undefined && (ts.getCombinedNodeFlags(valueDeclaration) & ts.NodeFlags.Const) !== 0;

function endsByReturning({ body }: Instance['node']): boolean {
  if (body === undefined || !ts.isBlock(body)) return true;
  const last = body.statements.at(-1);
  return last !== undefined && ts.isReturnStatement(last);
}
