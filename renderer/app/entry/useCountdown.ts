import { useEffect, useState } from 'react';

/** Seconds left of a wait; 0 where there is none. */
export function useCountdown(): {
  readonly seconds: number;
  readonly start: (seconds: number) => void;
} {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [left]);
  return {
    seconds: left,
    start: (seconds) => {
      setNow(Date.now());
      setUntil(Date.now() + seconds * 1000);
    },
  };
}
