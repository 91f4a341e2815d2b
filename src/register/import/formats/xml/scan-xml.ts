import type { Told } from '../../told.ts';

/** What is told of an XML text while it is read. Attributes come as written; `attribute` takes one out. */
export interface XmlHandlers {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});|&/gi;
const SPACE = /\s/;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const TAG_END = 62;
const COMMENT = '<!--';
const LITERAL = '<![CDATA[';
/** Letters, read in a small part of a second. */
const TOLD_EVERY = 1 << 20;

/**
 * Reads the XML of a workbook's part, which programs write in the simplest forms, many times faster than a full parser.
 * Names come without prefix. Throws when tags do not match, for a document type, and for entities of its own.
 */
export function scanXml(xml: string, handlers: XmlHandlers, told?: Told): void {
  const open: string[] = [];
  let at = 0;
  let next = TOLD_EVERY;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at && open.length > 0) handlers.text(unescaped(xml.slice(at, textEnd)));
    if (tag < 0) break;
    at = readTag(xml, tag, open, handlers);
    if (at < next) continue;
    told?.(at / xml.length);
    next = at + TOLD_EVERY;
  }
  if (open.length > 0) throw new Error('the XML ends too early');
}

/** The value of an attribute among those of a tag, whatever its prefix; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(name);
  while (at >= 0) {
    const quote = attributes[at + name.length + 1];
    const before = attributes[at - 1];
    const starts = before === undefined || before === ':' || SPACE.test(before);
    if (starts && attributes[at + name.length] === '=' && (quote === '"' || quote === "'")) {
      const from = at + name.length + 2;
      return unescaped(attributes.slice(from, attributes.indexOf(quote, from)));
    }
    at = attributes.indexOf(name, at + 1);
  }
  return undefined;
}

/** Reads what begins at `<` and gives where it ends. */
function readTag(xml: string, start: number, open: string[], handlers: XmlHandlers): number {
  const kind = xml.charCodeAt(start + 1);
  if (kind === BANG) return readDeclaration(xml, start, handlers);
  if (kind === QUESTION) return endOf(xml, '?>', start);
  const end = tagEnd(xml, start);
  if (kind === SLASH) {
    const name = localName(xml.slice(start + 2, end - 1).trimEnd());
    if (open.pop() !== name) throw new Error('tags that do not match');
    handlers.close(name);
    return end;
  }
  const isEmpty = xml.charCodeAt(end - 2) === SLASH;
  const inner = xml.slice(start + 1, isEmpty ? end - 2 : end - 1);
  const space = inner.search(SPACE);
  const name = localName(space < 0 ? inner : inner.slice(0, space));
  handlers.open(name, space < 0 ? '' : inner.slice(space + 1));
  if (isEmpty) handlers.close(name);
  else open.push(name);
  return end;
}

function readDeclaration(xml: string, start: number, handlers: XmlHandlers): number {
  if (xml.startsWith(COMMENT, start)) return endOf(xml, '-->', start + COMMENT.length);
  if (!xml.startsWith(LITERAL, start)) throw new Error('a document type of its own');
  const end = endOf(xml, ']]>', start);
  handlers.text(xml.slice(start + LITERAL.length, end - 3));
  return end;
}

/** Where a tag ends: after the first `>` that is outside the quotes around its values. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at++) {
    const char = xml.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === DOUBLE_QUOTE || char === SINGLE_QUOTE) quote = char;
    else if (char === TAG_END) return at + 1;
  }
  throw new Error('the XML ends too early');
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error('the XML ends too early');
  return at + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function unescaped(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (_, entity?: string) => letterOf(entity)) : text;
}

function letterOf(entity: string | undefined): string {
  const number = entity?.startsWith('#')
    ? Number(entity[1] === 'x' || entity[1] === 'X' ? `0x${entity.slice(2)}` : entity.slice(1))
    : Number.NaN;
  if (number <= 0x10ffff) return String.fromCodePoint(number);
  const letter = entity === undefined ? undefined : ENTITIES[entity];
  if (letter === undefined) throw new Error('an entity of its own');
  return letter;
}
