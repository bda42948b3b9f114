import type { Material } from '../material.ts';
import { html, paragraph } from '../parts/html.ts';
import { type Cell, table } from '../parts/table.ts';
import { type Section, say } from '../section.ts';

/** Everything that is needed to get the same numbers again. */
export function againSection(material: Material): Section {
  const { manifest, session } = material;
  const { words } = session;
  const { engine, scenario } = manifest;
  const code = (text: string): Cell => html`<code>${text}</code>`;
  const facts: readonly (readonly [string, Cell])[] = [
    ['command', code(manifest.commandLine)],
    ['seed', code(manifest.seed)],
    ['seeds', words.number(manifest.seeds)],
    ['version', engine.version],
    ['commit', engine.commit === null ? say(material, 'again.not-known') : code(engine.commit)],
    ['scenario', code(scenario.hash)],
    ['hash', code(manifest.hash)],
    ...(manifest.neutralHash === null ? [] : [['neutral-hash', code(manifest.neutralHash)] as const]),
    ['platform', `${manifest.platform}, Node ${manifest.node}`],
    ['started', manifest.started],
    ['duration', say(material, 'again.seconds', { n: manifest.durationSeconds })],
  ];
  return {
    id: 'again',
    title: say(material, 'again.title'),
    content: html`${paragraph(`${say(material, 'again.intro')} ${say(material, 'again.check')}`)}
${table({
  caption: say(material, 'again.facts'),
  columns: [{ title: say(material, 'again.what') }, { title: say(material, 'again.value') }],
  rows: facts.map(([key, value]) => [say(material, `again.${key}`), value]),
})}
${table({
  caption: say(material, 'again.files'),
  columns: [
    { title: say(material, 'again.file') },
    { title: say(material, 'again.bytes'), numbers: true },
    { title: say(material, 'again.sha') },
  ],
  rows: manifest.files.map(({ name, bytes, sha256 }) => [code(name), words.number(bytes), code(sha256)]),
})}`,
  };
}
