import type { Compilation } from './compilation.ts';
import type { Instance } from './instances.ts';
import type { Offset } from './manifest.ts';

/** The hand-written AssemblyScript of a function; null if the function is translated. */
export function overrideOf(
  { manifest, sources, layout }: Compilation,
  { name, node }: Instance,
): string | null {
  const file = node.getSourceFile().fileName.replace(`${sources.root}/`, '');
  const body = manifest.byHand[`${file} ${node.name?.getText() ?? ''}`];
  if (body === undefined) return null;
  const offset: Offset = (attribute, rep) => {
    // Otherwise the hand-written code would silently read with the wrong type.
    if (rep !== 'ref' && layout.rep(attribute, 'f64') !== rep)
      throw new Error(
        `${name} is written by hand and takes ${attribute} for ${rep}: declare it so wherever it is declared`,
      );
    return layout.offset(attribute, rep);
  };
  return `function ${name}${body(offset).trim()}`;
}
