import { createContext, useContext, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createProgramRouter } from './routes.tsx';

type ShowCode = (recoveryCode: string, replaces: boolean) => void;

const CodeContext = createContext<ShowCode>(() => undefined);

/** Shows a new recovery code over everything until the user has confirmed to have kept it. */
export const useShowCode = (): ShowCode => useContext(CodeContext);

/** The pages of an open ledger. A router of its own, so that another operator gets a fresh one. */
export function Program({ onCode }: { readonly onCode: ShowCode }) {
  const [router] = useState(createProgramRouter);
  return (
    <CodeContext value={onCode}>
      <RouterProvider router={router} />
    </CodeContext>
  );
}
