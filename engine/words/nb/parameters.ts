export const parameters: Readonly<Record<string, string>> = {};
