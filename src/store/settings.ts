import { z } from 'zod';
import type { Store } from './open-store.ts';
import { transaction } from './transaction.ts';

const DECIMAL = z.string().regex(/^-?\d+(\.\d+)?$/);
const TARGET_END = z.strictObject({ date: z.iso.date(), value: DECIMAL });

/** From a value on a date to a value on a later date, with what it may be off by and who answers for it. */
const TARGET_PATH = z.strictObject({
  start: TARGET_END,
  end: TARGET_END,
  corridor: DECIMAL.optional(),
  owner: z.string().max(100).optional(),
});

/**
 * What the municipality wants of a figure; values are decimals with a point, in the figure's unit. `target` is the
 * former shape of a target, a value without dates: it is read, but no longer written.
 */
const WANTED = z.strictObject({
  direction: z.enum(['up', 'down', 'stable', 'none']).optional(),
  target: DECIMAL.optional(),
  path: TARGET_PATH.optional(),
});

/** A kept mapping of columns and values, by the headers it fits. */
const PROFILE = z.strictObject({
  name: z.string().min(1).max(60),
  sheets: z.array(
    z.strictObject({
      table: z.string().nullable(),
      columns: z.record(z.string(), z.string().nullable()),
      values: z.record(z.string(), z.record(z.string(), z.string())),
    }),
  ),
});

/** Every setting: the shape of its value, and what it is until somebody sets it. */
const SETTINGS = {
  /** The installation's own municipality. */
  municipality: {
    schema: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
    initial: null,
  },
  /** Wanted direction and target by the figure's address. */
  wanted: { schema: z.record(z.string(), WANTED), initial: {} },
  /** Counts from 1 to below this are small. */
  small_number_threshold: { schema: z.int().min(1).max(100), initial: 5 },
  /** What the columns and values of known extracts mean, by name. */
  profiles: { schema: z.array(PROFILE), initial: [] },
} as const;

export type SettingName = keyof typeof SETTINGS;
export type SettingValue<Name extends SettingName> = z.infer<(typeof SETTINGS)[Name]['schema']>;

/** A setting's value; its initial value when nobody has set it. */
export function readSetting<Name extends SettingName>(store: Store, name: Name): SettingValue<Name> {
  const { schema, initial } = SETTINGS[name];
  const row = store.prepare('SELECT value FROM setting WHERE key = ?').get(name);
  return schema.parse(row ? JSON.parse(String(row.value)) : initial) as SettingValue<Name>;
}

/** Sets a setting; a value of the wrong shape is a bug, for the caller checks what users give. */
export function writeSetting<Name extends SettingName>(
  store: Store,
  name: Name,
  value: SettingValue<Name>,
): void {
  const text = JSON.stringify(SETTINGS[name].schema.parse(value));
  store
    .prepare(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    )
    .run(name, text);
}

/** Changes a setting from what it is, with nobody in between. */
export function changeSetting<Name extends SettingName>(
  store: Store,
  name: Name,
  change: (value: SettingValue<Name>) => SettingValue<Name>,
): void {
  transaction(store, () => writeSetting(store, name, change(readSetting(store, name))));
}
