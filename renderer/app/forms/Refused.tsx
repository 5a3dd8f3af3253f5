import { Alert } from 'antd';
import { useSentence } from '../../i18n.ts';

/** What the program refused, in a sentence; nothing while there is nothing. */
export function Refused({ error }: { readonly error: unknown }) {
  const say = useSentence();
  if (error === null || error === undefined) return null;
  return <Alert type="error" showIcon title={say(error)} className="refused" role="alert" />;
}
