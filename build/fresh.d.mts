/** Was this folder built from the present sources, by a build that has ended well? */
export const isFresh: (folder: string) => boolean;
