import asc from 'assemblyscript/asc';
import { withInlining } from './inline.ts';

/**
 * Options of the AssemblyScript compiler: memory is imported, and the compiler places nothing in
 * it.
 */
const OPTIONS = [
  '--runtime',
  'stub',
  '--noAssert',
  '--importMemory',
  '--memoryBase',
  '16',
  '--enable',
  'simd',
];

/**
 * Compiles AssemblyScript to WebAssembly.
 * @throws Error with the compiler's messages; these are always a fault of the generated text
 */
export async function assemble(source: string, isChecked: boolean): Promise<Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  // Higher levels take a third longer and give nothing: the inlining optimises once more.
  const optimise = isChecked ? ['-O1'] : ['-O2'];
  const { error, stderr } = await asc.main(['model.ts', '--outFile', 'model.wasm', ...optimise, ...OPTIONS], {
    readFile: (name) => (name === 'model.ts' ? source : null),
    writeFile: (name, contents) => {
      files.set(name, contents);
    },
    listFiles: () => [],
  });
  const module = files.get('model.wasm');
  if (error !== null || module === undefined || typeof module === 'string')
    throw new Error(`the compiled model is not accepted: ${stderr.toString()}`);
  return isChecked ? module : withInlining(module);
}
