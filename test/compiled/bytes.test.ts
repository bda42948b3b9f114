import { expect, it } from 'vitest';
import { bytesFrom } from '../../engine/compiled/bytes.ts';

it('bytes are decoded from a text with one character per byte, as a script holds it', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, k) => k);
  const written = JSON.stringify(Buffer.from(bytes).toString('latin1'));
  expect(bytesFrom(JSON.parse(written) as string)).toEqual(bytes);
});
