import { z } from 'zod';

/** How the manifests of a kind are read. */
export interface ManifestForm<Manifest> {
  /** The format this program writes; it reads no newer one. */
  readonly format: number;
  readonly schema: z.ZodType<Manifest>;
  /** The manifest with what it says of itself (id, seal) worked out anew. */
  readonly sealed: (manifest: Manifest) => Manifest;
}

/** The manifest in a text; `newer` when a newer program wrote it, `unreadable` when one character of it is changed. */
export function parseManifestText<Manifest>(
  text: string,
  { format, schema, sealed }: ManifestForm<Manifest>,
): Manifest | 'newer' | 'unreadable' {
  const json = parseJson(text);
  const found = z.object({ format: z.number() }).safeParse(json);
  if (found.success && found.data.format > format) return 'newer';
  const parsed = schema.safeParse(json);
  return parsed.success && manifestJson(sealed(parsed.data)) === text ? parsed.data : 'unreadable';
}

/** A manifest as the text of its file. */
export function manifestJson(manifest: unknown): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
