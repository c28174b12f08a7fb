import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { checkLibrary } from '../../lib/store/check-library';
import type { Library } from '../../lib/store/library';
import { numberInWords } from '../words';

/** Looks whether everything in the library hangs together, and says so. */
export function CheckLibrary({ library }: { library: Library }) {
  const [said, setSaid] = useState('');
  const check = async () => {
    setSaid(i18n.t('exchange.checking'));
    try {
      const { length } = await checkLibrary(library);
      setSaid(length === 0 ? i18n.t('exchange.whole') : i18n.t('exchange.faults', length, [numberInWords(length)]));
    } catch {
      setSaid(i18n.t('failure.read'));
    }
  };
  return (
    <>
      <button type="button" onClick={() => void check()}>
        {i18n.t('exchange.check')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
