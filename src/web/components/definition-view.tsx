import type { DefinitionModel } from '../../presentation/pages/definition-model.ts';

/** What a figure is, in words. */
export function DefinitionView(props: { readonly definition: DefinitionModel; readonly title: string }) {
  return (
    <section aria-labelledby="definition" className="definition">
      <h2 id="definition">{props.title}</h2>
      <dl>
        {props.definition.sections.map(({ title, texts }) => (
          <div key={title}>
            <dt>{title}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
