import { FILE_FORMATS, type FileFormat } from '../pages/frame.ts';

/** What the front page is called in the address of a file. */
const FRONT = '/overblik';
const FILE = new RegExp(`^(/(?!api/|assets/|filer/)[^/].*)\\.(${FILE_FORMATS.join('|')})$`);

/** The address of a page as a file: `/noegletal.csv?dato=2018-01-01`. */
export function fileAddress(address: string, format: FileFormat): string {
  const [path = '/', query] = address.split(/\?(.*)/s);
  return `${path === '/' ? FRONT : path}.${format}${query ? `?${query}` : ''}`;
}

/** The page and format that the path of an address asks for; undefined where it asks for no file. */
export function askedFile(path: string): { readonly page: string; readonly format: FileFormat } | undefined {
  const [, page, format] = FILE.exec(path) ?? [];
  const known = FILE_FORMATS.find((each) => each === format);
  return page && known ? { page: page === FRONT ? '/' : page, format: known } : undefined;
}
