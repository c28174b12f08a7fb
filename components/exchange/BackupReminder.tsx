import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EXCHANGE } from '../../lib/browser/places';
import type { Library } from '../../lib/store/library';
import { Notice } from '../Notice';
import { numberInWords } from '../words';
import { backUpWhenDue, changesToRemindOf, remindLater } from './auto-backup';

/** Makes the backup that is due when the library is opened, or reminds of one. */
export function BackupReminder({ library }: { library: Library }) {
  const [changes, setChanges] = useState<number | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      // A backup that could not be made leaves the reminder, which says how to make one by hand.
      await backUpWhenDue(library, Date.now()).catch(() => undefined);
      const count = await changesToRemindOf(library, Date.now()).catch(() => null);
      if (!isOver) setChanges(count);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [library]);
  if (changes === null) return null;
  return (
    <Notice>
      <p>{i18n.t('exchange.remind', changes, [numberInWords(changes)])}</p>
      <div class="actions">
        <a href={EXCHANGE}>{i18n.t('exchange.toBackup')}</a>
        <button
          type="button"
          class="link"
          onClick={() => {
            remindLater(Date.now());
            setChanges(null);
          }}
        >
          {i18n.t('exchange.later')}
        </button>
      </div>
    </Notice>
  );
}
