import { notice, words } from '../state/store.ts';

/** A message to the user, until it is closed. */
export function Notice() {
  const { t } = words.value;
  const shown = notice.value;
  return (
    <div role="alert" class="notice-place">
      {shown && (
        <p class="notice">
          {t(`page.notices.${shown.key}`, shown.values)}{' '}
          <button
            type="button"
            onClick={() => {
              notice.value = null;
            }}
          >
            {t('page.close')}
          </button>
        </p>
      )}
    </div>
  );
}
