import ts from 'typescript';
import type { DeclaredNumbers } from './declared.ts';
import { kindOf } from './representation.ts';
import type { Sources } from './sources.ts';

/**
 * Names of attributes that are stored in 32 bits: those that every class and interface with a
 * number of that name declares whole. If only some declare it whole, all store it as `f64`, and
 * reads convert it to the declared type.
 */
export function wholeAttributes(sources: Sources, declared: DeclaredNumbers): ReadonlySet<string> {
  const { program, checker, files } = sources;
  const whole = new Set<string>();
  const others = new Set<string>();
  const note = (symbol: ts.Symbol, node: ts.Node): void => {
    if (kindOf(checker, checker.getTypeOfSymbolAtLocation(symbol, node)) !== 'f64') return;
    (declared.ofSymbol(symbol) === 'whole' ? whole : others).add(symbol.name);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
      for (const symbol of checker.getTypeAtLocation(node).getProperties())
        if (isHeld(symbol)) note(symbol, node);
    node.forEachChild(visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return new Set([...whole].filter((name) => !others.has(name)));
}

/** Whether the symbol is an attribute and not a method or getter. */
const isHeld = ({ flags }: ts.Symbol): boolean =>
  (flags & ts.SymbolFlags.Property) !== 0 && (flags & ts.SymbolFlags.Accessor) === 0;
