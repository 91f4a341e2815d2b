import { describe, expect, it } from 'vitest';
import { attribute, scanXml } from './scan-xml.ts';

function events(xml: string): string[] {
  const told: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => told.push(`<${name}${attributes === '' ? '' : ` ${attributes}`}`),
    close: (name) => told.push(`/${name}`),
    text: (text) => told.push(text),
  });
  return told;
}

describe('scanXml', () => {
  it('tells of tags without prefix, texts and closed tags', () => {
    expect(events('<?xml version="1.0"?>\n<x:a b="1">t<c/><x:d>u</x:d ></x:a>\n')).toEqual([
      '<a b="1"',
      't',
      '<c',
      '/c',
      '<d',
      'u',
      '/d',
      '/a',
    ]);
  });

  it('resolves the five entities and numbers, and takes literal parts as they are', () => {
    expect(events('<a>&lt;&amp;&#230;&#xF8;&quot;<![CDATA[<b>&amp;]]></a>')).toEqual([
      '<a',
      '<&æø"',
      '<b>&amp;',
      '/a',
    ]);
  });

  it('passes over comments, and > within values', () => {
    expect(events(`<a b="x>y" c='"'><!-- <z> --></a>`)).toEqual([`<a b="x>y" c='"'`, '/a']);
  });

  it.each([
    '<a>',
    '<a></b>',
    '</a>',
    '<a',
    '<a b="',
    '<a>&b;</a>',
    '<a>&</a>',
    '<a>&#x110000;</a>',
    '<!DOCTYPE a><a/>',
    '<a><!--</a>',
    '<a><![CDATA[x</a>',
    '<?xml',
  ])('throws for %s', (xml) => {
    expect(() => events(xml)).toThrow();
  });
});

describe('attribute', () => {
  it('takes a value by its name, whatever the prefix', () => {
    const attributes = `sheetId="1" r:id='rId3' name="A &amp; B" style-name="x"`;
    expect(['id', 'sheetId', 'name', 'nam', 'Id'].map((name) => attribute(attributes, name))).toEqual([
      'rId3',
      '1',
      'A & B',
      undefined,
      undefined,
    ]);
  });
});
