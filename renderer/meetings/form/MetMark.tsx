import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';

interface Props {
  /** Null while it cannot be said. */
  readonly met: boolean | null;
  readonly children: ReactNode;
}

/** Whether something is reached: a sign, a colour and a word. */
export function MetMark({ met, children }: Props): ReactNode {
  const Icon = met === null ? QuestionCircleFilled : met ? CheckCircleFilled : CloseCircleFilled;
  return (
    <strong className={met === null ? 'met-open' : met ? 'met' : 'met-not'}>
      <Icon aria-hidden /> {children}
    </strong>
  );
}
