/**
 * The bytes of a text that has one character for each, as a bundle holds them. A loop: every worker
 * begins with it, and character by character through an iterator 117 kB take 9 ms instead of 2.
 */
export function bytesFrom(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) bytes[place] = text.charCodeAt(place);
  return bytes;
}
