import { signal } from '@preact/signals';
import { encode } from 'uqr';
import { writeScenario } from '../run/scenario-desk.ts';
import { scenario, words } from '../state/store.ts';
import { link } from './link.ts';
import { openFile } from './open.ts';
import { saveText } from './save.ts';

/** Whether the panel is open. */
export const sharing = signal(false);

const copied = signal(false);

/** Link, QR code, scenario file and handout. */
export function SharePanel() {
  if (!sharing.value) return null;
  const { t } = words.value;
  return (
    <section class="share" aria-label={t('page.head.share')}>
      <div>
        <h2>{t('page.share.link')}</h2>
        <p>{t('page.share.link-text')}</p>
        <input readOnly value={link.value} aria-label={t('page.share.link')} class="link" />
        <button type="button" onClick={() => void copy()}>
          {t('page.share.copy')}
        </button>
        <span role="status">{copied.value ? t('page.share.copied') : ''}</span>
        <Qr text={link.value} />
      </div>
      <div>
        <h2>{t('page.share.file')}</h2>
        <p>{t('page.share.file-text')}</p>
        <button type="button" onClick={() => void download()}>
          {t('page.share.download')}
        </button>
        <label class="file">
          {t('page.share.open')}
          <input
            type="file"
            accept=".yaml,.yml,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void openFile(file);
            }}
          />
        </label>
      </div>
      <div>
        <h2>{t('page.share.handout')}</h2>
        <p>{t('page.share.handout-text')}</p>
        <button type="button" onClick={() => window.print()}>
          {t('page.share.print')}
        </button>
      </div>
    </section>
  );
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.value);
  } catch {
    // Without permission to use the clipboard, the user can copy the selected link.
    document.querySelector<HTMLInputElement>('.share .link')?.select();
    document.execCommand('copy');
  }
  copied.value = true;
}

async function download(): Promise<void> {
  saveText('ettervern.yaml', await writeScenario(scenario.value), 'application/yaml');
}

/** Phones cannot read longer QR codes from a screen. */
const MOST_LETTERS = 900;

/**
 * The link as a QR code for phones in the room. There is none when the page is a file on this
 * machine.
 */
function Qr({ text }: { readonly text: string }) {
  const { t } = words.value;
  if (!text.startsWith('http')) return <p class="remark">{t('page.share.no-qr-file')}</p>;
  if (text.length > MOST_LETTERS) return <p class="remark">{t('page.share.no-qr-long')}</p>;
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('page.share.qr')}>
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
