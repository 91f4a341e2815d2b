import municipalities from '../../catalogue/codes/municipalities.json' with { type: 'json' };

const MUNICIPALITIES: ReadonlySet<string> = new Set(municipalities.map((m) => m.code));
const WIDER_AREAS: ReadonlySet<string> = new Set(['000', '081', '082', '083', '084', '085']);
const WRITTEN = /^\d{1,4}$/;

/** The 3-digit code of a municipality written with or without a leading zero (`510`, `0510`); undefined when none. */
export function municipalityCode(text: string): string | undefined {
  const code = threeDigits(text);
  return MUNICIPALITIES.has(code) ? code : undefined;
}

/** As `municipalityCode`, also the whole country (`000`) and the regions (`081`-`085`). */
export function areaCode(text: string): string | undefined {
  const code = threeDigits(text);
  return WIDER_AREAS.has(code) ? code : municipalityCode(text);
}

function threeDigits(text: string): string {
  return WRITTEN.test(text) ? String(Number(text)).padStart(3, '0') : '';
}
