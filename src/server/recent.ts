/** The last so many values that were asked for, by key. */
export interface Recent<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  readonly delete: (key: string) => void;
}

/** A place for the values last asked for; the one not asked for longest makes room. */
export function recent<T>(most: number): Recent<T> {
  const values = new Map<string, T>();
  const renew = (key: string, value: T) => {
    values.delete(key);
    values.set(key, value);
  };
  return {
    get: (key) => {
      const value = values.get(key);
      if (value !== undefined) renew(key, value);
      return value;
    },
    delete: (key) => {
      values.delete(key);
    },
    set: (key, value) => {
      renew(key, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
  };
}
