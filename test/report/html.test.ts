import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html, prose, trusted } from '../../cli/report/parts/html.ts';
import { table } from '../../cli/report/parts/table.ts';

describe('the template tag', () => {
  it('escapes texts, joins lists, takes HTML as it is, and leaves out nothing but null', () => {
    const parts = [html`<b>${'a & b'}</b>`, ' < ', 0, null];
    expect(html`<p title="${`"'`}">${parts}</p>`.text).toBe(
      '<p title="&quot;&#39;"><b>a &amp; b</b> &lt; 0</p>',
    );
    expect(html`${trusted('<svg></svg>')}`.text).toBe('<svg></svg>');
  });

  it('lets no text out of its element or its attribute', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...`<>"'&/= ab!-\`\n\u0000`) });
    fc.assert(
      fc.property(nasty, (text) => {
        const made = html`<p title="${text}">${text}</p><i></i>`.text;
        const { document } = parseHTML(`<html><body>${made}</body></html>`);
        expect([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P', 'I']);
        const kept = text.replaceAll('\u0000', ' ');
        expect(document.querySelector('p')!.textContent).toBe(kept);
        expect(document.querySelector('p')!.getAttributeNames()).toEqual(['title']);
        expect(document.querySelector('p')!.getAttribute('title')).toBe(kept);
      }),
    );
  });

  it('makes code of what stands between backticks, and keeps a per cent sign with its number', () => {
    expect(prose('95 % of `a < b` is').text).toBe('95\u00a0% of <code>a &lt; b</code> is');
  });
});

describe('a table', () => {
  const made = table({
    caption: 'Counts',
    columns: [{ title: 'arm' }, { title: 'deaths', numbers: true }],
    rows: [
      ['base', '1\n0 to 2'],
      ['other', ''],
    ],
  });
  const { document } = parseHTML(`<html><body>${made.text}</body></html>`);

  it('has a caption, headings of columns and rows, and the heading before each cell for narrow screens', () => {
    expect(document.querySelector('caption')!.textContent).toBe('Counts');
    expect([...document.querySelectorAll('th[scope=col]')].map((one) => one.textContent)).toEqual([
      'arm',
      'deaths',
    ]);
    expect([...document.querySelectorAll('th[scope=row]')].map((one) => one.textContent)).toEqual([
      'base',
      'other',
    ]);
    expect(document.querySelector('td')!.getAttribute('data-label')).toBe('deaths');
  });

  it('puts what follows a line break in small letters below, and nothing into an empty cell', () => {
    const [full, empty] = document.querySelectorAll('td');
    expect(full!.innerHTML).toBe('<span>1<br><small>0 to 2</small></span>');
    expect(empty!.innerHTML).toBe('');
  });
});
