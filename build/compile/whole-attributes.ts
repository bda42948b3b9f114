import ts from 'typescript';
import type { DeclaredNumbers } from './declared.ts';
import { kindOf } from './representation.ts';
import type { Sources } from './sources.ts';

/**
 * Names of attributes that lie in memory as 32 bits: those that every class and interface with a
 * number of that name declares whole. Where some do and others do not, all lie there as fractions,
 * and are whole again when they are read as what they are declared.
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

/** Is it an attribute, and not a method or getter? */
const isHeld = ({ flags }: ts.Symbol): boolean =>
  (flags & ts.SymbolFlags.Property) !== 0 && (flags & ts.SymbolFlags.Accessor) === 0;
