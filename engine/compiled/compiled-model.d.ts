/** The model of this project as WebAssembly: made by build/model.mjs, for bundles. */
declare module 'ettervern:compiled-model' {
  export const compiledModel: import('./model.ts').CompiledModel;
}
